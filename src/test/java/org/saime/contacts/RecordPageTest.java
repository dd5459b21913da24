package org.saime.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saime.Caller;
import org.saime.HouseTest;
import org.saime.TestHouse;

/** The screen on which a contact is written, as a browser without scripts uses it. */
class RecordPageTest extends HouseTest {
    private TestHouse.Somebody supervisor;
    private TestHouse.Somebody worker;
    private TestHouse.TestFamily family;
    private Caller browser;
    private String path;

    @BeforeEach
    void aFamilyWithItsWorker() {
        supervisor = house.supervisor();
        worker = house.workerUnder(supervisor);
        family = house.family(worker, LocalDate.of(2026, 1, 5));
        browser = house.as(worker);
        path = "/families/" + family.id() + "/contacts";
    }

    private UUID appointment(LocalDate on, LocalTime at) {
        UUID id = TestHouse.id();
        TestHouse.sql(
                """
            insert into appointment (id, org_id, unit_id, family_id, episode_id, staff_id, planned_on, planned_at, minutes, mode, recorded_at, by_id)
            values (:id, :org, :unit, :family, :episode, :staff, :on, :at, 90, 'OUT_OF_HOME', now(), :by)""",
                "id",
                id,
                "org",
                house.org,
                "unit",
                house.unit,
                "family",
                family.id(),
                "episode",
                family.episode(),
                "staff",
                worker.staff(),
                "on",
                on,
                "at",
                at,
                "by",
                worker.account());
        return id;
    }

    @Test
    void theCalendarFillsAllButThePeople() {
        UUID planned = appointment(LocalDate.of(2026, 11, 5), LocalTime.of(8, 30));
        String page = browser.get(path + "/new").body();
        assertThat(page)
                .contains("From your calendar")
                .contains("value=\"08:30\"")
                .contains("name=\"appointmentId\" value=\"" + planned + "\"")
                .containsPattern("name=\"mode\" value=\"OUT_OF_HOME\" checked")
                .containsPattern("name=\"minutes\" value=\"90\" checked")
                .contains("Anna, 36")
                .contains("Elza, 8");
        UUID id = TestHouse.id();
        var saved = browser.post(
                path,
                "id",
                id.toString(),
                "met",
                "yes",
                "members",
                family.child().toString(),
                "mode",
                "OUT_OF_HOME",
                "day",
                "2026-11-05",
                "startedAt",
                "0830",
                "minutes",
                "90",
                "happened",
                "Aga tuli",
                "appointmentId",
                planned.toString());
        assertThat(saved.status()).isEqualTo(303);
        assertThat(browser.get(saved.location()).body())
                .contains("The meeting of this week is recorded")
                .contains("Aga tuli")
                .contains("08:30");
        assertThat(TestHouse.rows("select status, contact_id from appointment where id = :id", "id", planned)
                        .getFirst())
                .containsEntry("status", "RECORDED")
                .containsEntry("contact_id", id);
        assertThat(browser.get("/families/" + family.id()).body()).contains("This week’s meeting");
    }

    @Test
    void whatWasTypedStaysWhenSomethingIsMissing() {
        var answer = browser.post(
                path,
                "id",
                TestHouse.id().toString(),
                "met",
                "yes",
                "mode",
                "HOME_VISIT",
                "day",
                "other",
                "validOn",
                "31.2.2026",
                "startedAt",
                "26:90",
                "minutes",
                "other",
                "minutesOther",
                "long",
                "happened",
                "Words <b>that</b> stay",
                "topics",
                "MONEY",
                "nextStep",
                "Call");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("31.2.2026")
                .contains("26:90")
                .contains("value=\"long\"")
                .contains("Words &lt;b&gt;that&lt;/b&gt; stay")
                .containsPattern("value=\"MONEY\" checked")
                .contains("href=\"#validOn\"")
                .contains("href=\"#minutesOther\"")
                .contains("Write the time like 13:00");
        var rule = browser.post(
                path,
                "id",
                TestHouse.id().toString(),
                "met",
                "yes",
                "mode",
                "HOME_VISIT",
                "day",
                "2026-11-05",
                "minutes",
                "60",
                "happened",
                "Stays");
        assertThat(rule.status()).isEqualTo(422);
        assertThat(rule.body())
                .contains("Tick at least one person of the family")
                .contains("Stays");
    }

    @Test
    void aMillionLettersAndBrokenTextAreAnErrorAtTheField() {
        var long1 = browser.post(
                path,
                "met",
                "yes",
                "mode",
                "HOME_VISIT",
                "day",
                "2026-11-05",
                "minutes",
                "60",
                "members",
                family.mother().toString(),
                "happened",
                "ā".repeat(200_000));
        assertThat(long1.status()).isEqualTo(422);
        assertThat(long1.body()).contains("href=\"#happened\"");
        var million = browser.post(
                path,
                "met",
                "yes",
                "mode",
                "HOME_VISIT",
                "day",
                "2026-11-05",
                "minutes",
                "60",
                "members",
                family.mother().toString(),
                "happened",
                "a".repeat(1_000_000));
        assertThat(million.status()).isEqualTo(422);
        assertThat(million.body()).hasSizeGreaterThan(1_000_000);
        var broken = browser.post(
                path,
                "met",
                "yes",
                "mode",
                "HOME_VISIT",
                "day",
                "2026-11-05",
                "minutes",
                "60",
                "members",
                family.mother().toString(),
                "happened",
                "half \uFFFD");
        assertThat(broken.status()).isEqualTo(422);
    }

    @Test
    void theSameFormSentTwiceIsOneContact() {
        UUID id = TestHouse.id();
        String[] form = {
            "id",
            id.toString(),
            "met",
            "yes",
            "mode",
            "HOME_VISIT",
            "day",
            "2026-11-05",
            "minutes",
            "60",
            "members",
            family.mother().toString(),
            "happened",
            "Once"
        };
        assertThat(browser.post(path, form).location()).isEqualTo("/contacts/" + id + "?saved");
        assertThat(browser.post(path, form).location()).isEqualTo("/contacts/" + id + "?saved");
        assertThat(TestHouse.count("select count(*) from contact where family_id = :family", "family", family.id()))
                .isEqualTo(1);
    }

    @Test
    void anotherTextForTheSameContactShowsBothAndBothCanBeKept() {
        UUID id = TestHouse.id();
        String[] common = {
            "id",
            id.toString(),
            "met",
            "yes",
            "mode",
            "HOME_VISIT",
            "day",
            "2026-11-05",
            "minutes",
            "60",
            "members",
            family.mother().toString()
        };
        browser.post(path, Caller.fields(java.util.List.of(common), "happened", "Written on the phone"));
        var both = browser.post(path, Caller.fields(java.util.List.of(common), "happened", "Written at the desk"));
        assertThat(both.status()).isEqualTo(409);
        assertThat(both.body())
                .contains("Written on the phone")
                .contains("Written at the desk")
                .contains("Keep both as one note");
        var kept = browser.post(
                path + "/both",
                Caller.fields(java.util.List.of(common), "happened", "Written at the desk", "stored", id.toString()));
        assertThat(kept.status()).isEqualTo(303);
        assertThat(browser.get(kept.location()).body())
                .contains("Written on the phone")
                .contains("Written at the desk")
                .contains("Two notes were put together");
        assertThat(TestHouse.count(
                        "select count(*) from contact_current(now() + interval '1 year') where family_id = :family",
                        "family",
                        family.id()))
                .isEqualTo(1);
    }

    @Test
    void itDidNotHappenIsAsEasyAndOffersTheNextTime() {
        UUID planned = appointment(LocalDate.of(2026, 11, 5), LocalTime.of(8, 30));
        var saved = browser.post(
                path,
                "met",
                "no",
                "absence",
                "NO_SHOW",
                "plannedMode",
                "HOME_VISIT",
                "day",
                "2026-11-05",
                "startedAt",
                "8:30",
                "tried",
                "WAITED",
                "tried",
                "CALLED",
                "known",
                "Lights were off",
                "again",
                "2026-11-09T13:00",
                "appointmentId",
                planned.toString(),
                "members",
                family.mother().toString(),
                "minutes",
                "60",
                "happened",
                "of the other half");
        assertThat(saved.status()).isEqualTo(303);
        assertThat(browser.get(saved.location()).body())
                .contains("Lights were off")
                .contains("Waited, Called")
                .doesNotContain("of the other half");
        assertThat(TestHouse.rows(
                        "select planned_on::text as day, planned_at::text as hour from appointment where family_id = :family and status = 'PLANNED'",
                        "family",
                        family.id()))
                .singleElement()
                .satisfies(row -> assertThat(row.values()).containsExactly("2026-11-09", "13:00:00"));
        assertThat(TestHouse.count("select count(*) from outgoing_mail where org_id = :org", "org", house.org))
                .isZero();
    }

    @Test
    void aSecondNoShowTellsTheSupervisorAndSaysSoBefore() {
        house.contact(family, worker, LocalDate.of(2026, 10, 29), "HOME_VISIT", "NO_SHOW");
        assertThat(browser.get(path + "/new").body())
                .contains("Second time in a row")
                .contains("Test SUPERVISOR is told when you save");
        browser.post(
                path,
                "met",
                "no",
                "absence",
                "NO_SHOW",
                "plannedMode",
                "HOME_VISIT",
                "day",
                "2026-11-05",
                "known",
                "Nobody");
        assertThat(TestHouse.rows("select recipient, link from outgoing_mail where org_id = :org", "org", house.org))
                .singleElement()
                .satisfies(mail -> assertThat(mail)
                        .containsEntry("recipient", supervisor.login() + "@example.org")
                        .containsEntry("link", path));
        house.contact(
                family,
                worker,
                LocalDate.of(2026, 11, 5),
                "HOME_VISIT",
                "HELD",
                java.time.Instant.parse("2026-11-05T05:00:00Z"));
        assertThat(browser.get(path + "/new").body())
                .doesNotContain("time in a row")
                .doesNotContain("times in a row");
    }

    @Test
    void aCancelledVisitIsNoNoShow() {
        house.contact(family, worker, LocalDate.of(2026, 10, 29), "HOME_VISIT", "NO_SHOW");
        browser.post(
                path,
                "met",
                "no",
                "absence",
                "CANCELLED_FAMILY",
                "plannedMode",
                "HOME_VISIT",
                "day",
                "2026-11-05",
                "known",
                "Ill");
        assertThat(TestHouse.count("select count(*) from outgoing_mail where org_id = :org", "org", house.org))
                .isZero();
    }

    @Test
    void aWeekWithoutMeetingAsksForItsReasonInTheStory() {
        house.contact(family, worker, LocalDate.of(2026, 10, 20), "HOME_VISIT", "HELD");
        String week = "/families/" + family.id() + "/weeks/2026-10-26";
        assertThat(browser.get("/families/" + family.id()).body())
                .contains("No meeting in the week of 26 Oct")
                .contains("Give the reason")
                .contains(week);
        assertThat(browser.get(week).body())
                .contains("No meeting in the week of 26 Oct")
                .contains("Illness in the family");
        assertThat(browser.post(week, "reason", "").status()).isEqualTo(422);
        assertThat(browser.post(week, "reason", "ILLNESS").status()).isEqualTo(303);
        assertThat(browser.get(week).body()).containsPattern("value=\"ILLNESS\" checked");
        assertThat(browser.get("/families/" + family.id() + "/weeks/2026-10-19").body())
                .contains("There was a meeting in this week");
        assertThat(browser.get("/families/" + family.id() + "/weeks/never").status())
                .isEqualTo(404);
    }

    @Test
    void everyPageOfThePackageOpensInEveryLanguage() {
        UUID contact = house.contact(family, worker, LocalDate.of(2026, 11, 3), "HOME_VISIT", "HELD");
        UUID planned = appointment(LocalDate.of(2026, 11, 6), LocalTime.of(9, 0));
        for (String language : java.util.List.of("lv", "et", "en")) {
            browser.get("/language?to=" + language);
            for (String page : java.util.List.of(
                    path,
                    path + "/new",
                    "/contacts/new",
                    "/contacts/" + contact,
                    "/contacts/" + contact + "/correction",
                    "/contacts/" + contact + "/withdrawal",
                    "/families/" + family.id() + "/appointments/new",
                    "/appointments/" + planned,
                    "/appointments/" + planned + "/cancellation",
                    "/calendar",
                    "/families/" + family.id() + "/weeks/2026-10-26")) {
                var answer = browser.get(page);
                assertThat(answer.status()).as(language + " " + page).isEqualTo(200);
                assertThat(answer.body()).contains("<html lang=\"" + language + "\"");
            }
        }
    }
}
