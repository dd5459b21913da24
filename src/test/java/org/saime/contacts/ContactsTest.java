package org.saime.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saime.Caller;
import org.saime.HouseTest;
import org.saime.TestHouse;

/** Contacts through the interface: recorded once, never changed, put right by another entry. */
class ContactsTest extends HouseTest {
    private TestHouse.Somebody worker;
    private TestHouse.TestFamily family;
    private Caller api;

    @BeforeEach
    void aFamilyWithItsWorker() {
        worker = house.worker();
        family = house.family(worker, LocalDate.of(2026, 1, 5));
        api = house.api(worker);
    }

    private Map<String, Object> visit() {
        var body = new LinkedHashMap<String, Object>();
        body.put("familyId", family.id().toString());
        body.put("validOn", "2026-11-05");
        body.put("startedAt", "08:00");
        body.put("minutes", 60);
        body.put("mode", "HOME_VISIT");
        body.put("status", "HELD");
        body.put("members", List.of(family.mother().toString(), family.child().toString()));
        body.put("topics", List.of("MONEY"));
        body.put("doer", "FAMILY");
        body.put("happened", "Kadri zvanīja pati; õpetaja tuli külla.");
        body.put("said", "„Es lasu.“");
        body.put("nextStep", "Letter by Friday");
        return body;
    }

    private Map<String, Object> visit(String field, Object value) {
        var body = visit();
        body.put(field, value);
        return body;
    }

    private static String contact(UUID id) {
        return "/api/v1/contacts/" + id;
    }

    private long stored(UUID id) {
        return TestHouse.count("select count(*) from contact where id = :id", "id", id);
    }

    // Once
    // ------------------------------------------------------------------------------------------------------------------------------------

    @Test
    void theSameThingTwiceIsOneContact() {
        UUID id = TestHouse.id();
        assertThat(api.put(contact(id), visit()).status()).isEqualTo(201);
        var again = api.put(contact(id), visit());
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("happened").asString()).isEqualTo("Kadri zvanīja pati; õpetaja tuli külla.");
        assertThat(again.json().path("discipline").asString()).isEqualTo("SOCIAL_WORK");
        assertThat(stored(id)).isEqualTo(1);
        assertThat(TestHouse.count(
                        "select count(*) from audit_entry where subject_id = :id and action = 'contact.recorded'",
                        "id",
                        id))
                .isEqualTo(1);
    }

    @Test
    void otherContentUnderTheSameIdIsAConflictThatShowsWhatIsStored() {
        UUID id = TestHouse.id();
        api.put(contact(id), visit());
        var other = api.put(contact(id), visit("happened", "Something else"));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.json().path("code").asString()).isEqualTo("contacts.different");
        assertThat(other.json().path("stored").path("happened").asString()).startsWith("Kadri");
        assertThat(stored(id)).isEqualTo(1);
    }

    @Test
    void twelveAtOnceAreOneContact() throws Exception {
        UUID id = TestHouse.id();
        var calls = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 12; i++) {
            calls.add(() -> house.api(worker).put(contact(id), visit()).status());
        }
        var statuses = new ArrayList<Integer>();
        try (var pool = Executors.newFixedThreadPool(12)) {
            for (var done : pool.invokeAll(calls)) {
                statuses.add(done.get());
            }
        }
        assertThat(statuses).hasSize(12).containsOnly(200, 201).containsOnlyOnce(201);
        assertThat(stored(id)).isEqualTo(1);
        assertThat(TestHouse.count("select count(*) from contact_note where contact_id = :id", "id", id))
                .isEqualTo(1);
    }

    @Test
    void anIdOfSomebodyElseIsNotThere() {
        UUID id = TestHouse.id();
        api.put(contact(id), visit());
        var colleague = house.worker();
        house.assignment(family.episode(), family.id(), colleague, "CO_WORKER", LocalDate.of(2026, 1, 5), null);
        assertThat(house.api(colleague).put(contact(id), visit()).status()).isEqualTo(404);
        var stranger = anotherHouse();
        var outside = stranger.worker();
        var theirs = stranger.family(outside, LocalDate.of(2026, 1, 5));
        var body = visit("familyId", theirs.id().toString());
        body.put("members", List.of(theirs.mother().toString()));
        assertThat(stranger.api(outside).put(contact(id), body).status()).isEqualTo(404);
        assertThat(stored(id)).isEqualTo(1);
    }

    // Rules
    // -----------------------------------------------------------------------------------------------------------------------------------

    @Test
    void whatCannotHaveHappenedIsRefusedWithEveryReason() {
        var body = visit("validOn", "2026-11-06");
        body.put("minutes", 0);
        body.put("members", List.of());
        var answer = api.put(contact(TestHouse.id()), body);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("validOn", "minutes", "members");
    }

    @Test
    void badInputIsToldAtTheFieldAndIsNeverAFailureOfOurs() {
        for (var wrong : Map.<String, Object>of(
                        "validOn",
                        "31.2.2026",
                        "startedAt",
                        "25:00",
                        "minutes",
                        "an hour",
                        "mode",
                        "TELEPATHY",
                        "members",
                        List.of("me"),
                        "topics",
                        List.of("X"),
                        "happened",
                        "a\u0000b",
                        "said",
                        "x".repeat(1_000_000),
                        "travelMinutes",
                        -5,
                        "doer",
                        "NOBODY")
                .entrySet()) {
            var answer = api.put(contact(TestHouse.id()), visit(wrong.getKey(), wrong.getValue()));
            assertThat(answer.status()).as(wrong.getKey()).isEqualTo(422);
            assertThat(answer.json().path("errors").get(0).path("field").asString())
                    .isEqualTo(wrong.getKey());
        }
        assertThat(api.put(contact(UUID.randomUUID()), visit()).status()).isEqualTo(422);
        assertThat(api.put("/api/v1/contacts/none", visit()).status()).isEqualTo(404);
        assertThat(api.send("PUT", contact(TestHouse.id()), "application/json", new byte[] {
                            '{', (byte) 0xC3, (byte) 0x28, '}'
                        })
                        .status())
                .isEqualTo(422);
        assertThat(api.send(
                                "PUT",
                                contact(TestHouse.id()),
                                "application/json",
                                "{\"a\":".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(422);
        assertThat(api.put(contact(TestHouse.id()), Map.of()).status()).isEqualTo(422);
        assertThat(api.put(
                                contact(TestHouse.id()),
                                visit("familyId", TestHouse.id().toString()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void onlyTheAssignedRecordAndACoverIsOne() {
        var cover = house.worker();
        assertThat(house.api(cover).put(contact(TestHouse.id()), visit()).status())
                .isEqualTo(403);
        house.assignment(
                family.episode(), family.id(), cover, "COVER", LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 8));
        assertThat(house.api(cover).put(contact(TestHouse.id()), visit()).status())
                .isEqualTo(201);
        var before = house.api(cover).put(contact(TestHouse.id()), visit("validOn", "2026-10-30"));
        assertThat(before.status()).isEqualTo(422);
        assertThat(before.json().path("errors").get(0).path("code").asString())
                .isEqualTo("contacts.staff_not_assigned");
        assertThat(house.api(house.manager())
                        .put(contact(TestHouse.id()), visit())
                        .status())
                .isEqualTo(403);
        assertThat(house.nobody().put(contact(TestHouse.id()), visit()).status())
                .isEqualTo(401);
    }

    @Test
    void beforeTheServiceNothingIsRecorded() {
        var answer = api.put(contact(TestHouse.id()), visit("validOn", "2025-12-31"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("errors").get(0).path("code").asString()).isEqualTo("contacts.not_in_service");
    }

    @Test
    void twoWorkersOfOneVisitAreOneContact() {
        var second = house.worker();
        house.assignment(family.episode(), family.id(), second, "CO_WORKER", LocalDate.of(2026, 1, 5), null);
        UUID id = TestHouse.id();
        var answer = api.put(
                contact(id),
                visit("staff", List.of(worker.staff().toString(), second.staff().toString())));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().path("staffNames").size()).isEqualTo(2);
        assertThat(stored(id)).isEqualTo(1);
    }

    @Test
    void recordedAfterTheTermIsLate() {
        assertThat(api.put(contact(TestHouse.id()), visit("validOn", "2026-11-02"))
                        .json()
                        .path("late")
                        .asBoolean())
                .isFalse();
        assertThat(api.put(contact(TestHouse.id()), visit("validOn", "2026-10-29"))
                        .json()
                        .path("late")
                        .asBoolean())
                .isTrue();
    }

    // Putting right
    // ----------------------------------------------------------------------------------------------------------------------------

    @Test
    void aCorrectionIsAnotherEntryAndTheFirstStays() {
        UUID first = TestHouse.id();
        UUID second = TestHouse.id();
        api.put(contact(first), visit());
        var body = visit("minutes", 45);
        body.put("supersedesId", first.toString());
        assertThat(api.put(contact(second), body).status())
                .as("without a reason")
                .isEqualTo(422);
        body.put("reason", "It was shorter");
        assertThat(api.put(contact(second), body).status()).isEqualTo(201);
        assertThat(api.put(contact(second), body).status()).isEqualTo(200);

        assertThat(api.get(contact(first)).json().path("supersededById").asString())
                .isEqualTo(second.toString());
        assertThat(api.get(contact(first)).json().path("minutes").asInt()).isEqualTo(60);
        var list = api.get("/api/v1/contacts?family=" + family.id()).json().path("items");
        assertThat(list.size()).isEqualTo(1);
        assertThat(list.get(0).path("id").asString()).isEqualTo(second.toString());

        assertThat(api.put(contact(TestHouse.id()), body).status())
                .as("the same entry is corrected once")
                .isEqualTo(409);
        String page = house.as(worker).get("/contacts/" + first).body();
        assertThat(page).contains("It was shorter").contains("60 minutes").contains("45 minutes");
    }

    @Test
    void twoCorrectionsAtOnceLeaveOne() throws Exception {
        UUID first = TestHouse.id();
        api.put(contact(first), visit());
        var calls = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 6; i++) {
            var body = visit("minutes", 40 + i);
            body.put("supersedesId", first.toString());
            body.put("reason", "Again");
            calls.add(() -> house.api(worker).put(contact(TestHouse.id()), body).status());
        }
        var statuses = new ArrayList<Integer>();
        try (var pool = Executors.newFixedThreadPool(6)) {
            for (var done : pool.invokeAll(calls)) {
                statuses.add(done.get());
            }
        }
        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void aContactWithTheWrongFamilyIsTakenBackAndItsWordsWaitInTheRightOne() {
        var right = house.family(worker, LocalDate.of(2026, 1, 5));
        UUID id = TestHouse.id();
        api.put(contact(id), visit());
        var browser = house.as(worker);
        assertThat(browser.post("/contacts/" + id + "/withdrawal", "reason", "").status())
                .isEqualTo(422);
        var done = browser.post(
                "/contacts/" + id + "/withdrawal",
                "reason",
                "Another family",
                "family",
                right.id().toString());
        assertThat(done.status()).isEqualTo(303);
        assertThat(browser.get(done.location()).body()).contains("Kadri zvanīja pati");
        String page = browser.get("/contacts/" + id).body();
        assertThat(page).contains("Taken back").contains("Another family").doesNotContain("Kadri zvanīja pati");
        assertThat(TestHouse.count(
                        "select count(*) from contact_current(now() + interval '1 year') where family_id = :family",
                        "family",
                        family.id()))
                .isZero();
        assertThat(browser.post("/contacts/" + id + "/withdrawal", "reason", "Again")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void nothingRecordedCanBeChangedInTheDatabase() {
        assertThat(
                        TestHouse.rows(
                                "select privilege_type from information_schema.role_table_grants where grantee = 'saime_app' and table_name in ('contact', 'contact_note')"))
                .extracting(row -> row.get("privilege_type"))
                .doesNotContain("UPDATE", "DELETE");
    }

    // Lists
    // -------------------------------------------------------------------------------------------------------------------------------------

    @Test
    void theListGoesPageByPageToItsEnd() {
        for (int day = 1; day <= 5; day++) {
            house.contact(family, worker, LocalDate.of(2026, 10, day), "HOME_VISIT", day == 3 ? "NO_SHOW" : "HELD");
        }
        var seen = new ArrayList<String>();
        String after = "";
        do {
            var page = api.get("/api/v1/contacts?limit=2&family=" + family.id() + after)
                    .json();
            page.path("items").forEach(c -> seen.add(c.path("validOn").asString()));
            after = page.path("next").isNull()
                    ? null
                    : "&after=" + page.path("next").asString();
        } while (after != null);
        assertThat(seen).containsExactly("2026-10-05", "2026-10-04", "2026-10-03", "2026-10-02", "2026-10-01");
        assertThat(api.get("/api/v1/contacts?kind=not&family=" + family.id())
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(1);
        assertThat(api.get("/api/v1/contacts?from=2026-10-02&to=2026-10-04&family=" + family.id())
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(3);
        assertThat(house.as(worker)
                        .get("/families/" + family.id() + "/contacts?kind=not")
                        .body())
                .contains("Family not at home");
    }

    @Test
    void aChildOfTwoFamiliesWasSeenInEither() {
        var other = house.family(worker, LocalDate.of(2026, 1, 5));
        house.member(other.id(), family.child(), "CHILD");
        TestHouse.sql(
                "update contact set members = members || :child::uuid where id = :id",
                "child",
                family.child(),
                "id",
                house.contact(other, worker, LocalDate.of(2026, 11, 3), "HOME_VISIT", "HELD"));
        house.contact(family, worker, LocalDate.of(2026, 10, 1), "HOME_VISIT", "HELD");
        String page = house.as(worker)
                .get("/families/" + family.id() + "/contacts/new")
                .body();
        assertThat(page)
                .contains("Not met lately")
                .contains("<b>Anna, 36</b><small>35 days</small>")
                .doesNotContain("<b>Elza, 8</b>");
    }
}
