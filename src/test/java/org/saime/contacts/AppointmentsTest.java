package org.saime.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saime.Caller;
import org.saime.HouseTest;
import org.saime.TestHouse;

/** Planned meetings: made, moved, called off, recorded. */
class AppointmentsTest extends HouseTest {
    private TestHouse.Somebody worker;
    private TestHouse.TestFamily family;
    private Caller browser;

    @BeforeEach
    void aFamilyWithItsWorker() {
        worker = house.worker();
        family = house.family(worker, LocalDate.of(2026, 1, 5));
        browser = house.as(worker);
    }

    private Map<String, Object> visit(String on) {
        var body = new LinkedHashMap<String, Object>();
        body.put("familyId", family.id().toString());
        body.put("plannedOn", on);
        body.put("plannedAt", "13:00");
        body.put("minutes", 60);
        body.put("mode", "HOME_VISIT");
        body.put("place", "");
        return body;
    }

    private UUID planned(String on) {
        UUID id = TestHouse.id();
        assertThat(house.api(worker)
                        .put("/api/v1/appointments/" + id, visit(on))
                        .status())
                .isEqualTo(201);
        return id;
    }

    @Test
    void aVisitIsPlannedOnceAndMovedByItsVersion() {
        UUID id = planned("2026-11-06");
        var api = house.api(worker);
        assertThat(api.put("/api/v1/appointments/" + id, visit("2026-11-06")).status())
                .isEqualTo(200);
        assertThat(api.put("/api/v1/appointments/" + id, visit("2026-11-09")).status())
                .isEqualTo(409);
        var moved = visit("2026-11-09");
        moved.put("version", 0);
        assertThat(api.put("/api/v1/appointments/" + id, moved)
                        .json()
                        .path("plannedOn")
                        .asString())
                .isEqualTo("2026-11-09");
        var stale = visit("2026-11-10");
        stale.put("version", 0);
        assertThat(api.put("/api/v1/appointments/" + id, stale).status()).isEqualTo(409);
        assertThat(api.get("/api/v1/appointments?family=" + family.id())
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void onlyForTheFutureAndByTheAssigned() {
        assertThat(house.api(worker)
                        .put("/api/v1/appointments/" + TestHouse.id(), visit("2026-11-04"))
                        .status())
                .isEqualTo(422);
        assertThat(house.api(worker)
                        .put("/api/v1/appointments/" + TestHouse.id(), visit("30.2.2027"))
                        .status())
                .isEqualTo(422);
        assertThat(house.api(house.worker())
                        .put("/api/v1/appointments/" + TestHouse.id(), visit("2026-11-06"))
                        .status())
                .isEqualTo(403);
        assertThat(house.api(house.manager())
                        .put("/api/v1/appointments/" + TestHouse.id(), visit("2026-11-06"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theCalendarShowsTheWeekAndTheRecordedVisitIsMet() {
        UUID id = planned("2026-11-05");
        assertThat(browser.get("/calendar").body())
                .contains("Test family")
                .contains("13:00")
                .contains("/contacts/new?appointment=" + id);
        browser.post(
                "/families/" + family.id() + "/contacts",
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
                "appointmentId",
                id.toString());
        assertThat(browser.get("/calendar").body()).contains("met").doesNotContain("/contacts/new?appointment=" + id);
        assertThat(browser.get("/calendar?week=2026-11-12").body()).contains("Nothing planned");
        assertThat(browser.get("/calendar?week=nonsense").status()).isEqualTo(200);
    }

    @Test
    void aVisitCalledOffBecomesAContactThatSaysWho() {
        UUID id = planned("2026-11-06");
        assertThat(browser.post("/appointments/" + id + "/cancellation", "version", "0")
                        .status())
                .isEqualTo(422);
        var done = browser.post(
                "/appointments/" + id + "/cancellation", "by", "CANCELLED_FAMILY", "known", "A cold", "version", "0");
        assertThat(done.status()).isEqualTo(303);
        assertThat(TestHouse.rows(
                        "select c.status, c.valid_on::text as day, a.status as planned from contact c join appointment a on a.contact_id = c.id where a.id = :id",
                        "id",
                        id))
                .singleElement()
                .satisfies(
                        row -> assertThat(row.values()).containsExactly("CANCELLED_FAMILY", "2026-11-05", "RECORDED"));
        assertThat(browser.post("/appointments/" + id + "/cancellation", "by", "CANCELLED_SERVICE", "version", "0")
                        .status())
                .isIn(409, 422);
    }

    @Test
    void oneVisitOfTwoWorkersIsNotRecordedTwice() {
        UUID id = planned("2026-11-05");
        var second = house.worker();
        house.assignment(family.episode(), family.id(), second, "CO_WORKER", LocalDate.of(2026, 1, 5), null);
        String[] form = {
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
            "appointmentId",
            id.toString()
        };
        browser.post(
                "/families/" + family.id() + "/contacts", Caller.fields(List.of(form), "happened", "By the first"));
        var other = house.as(second);
        assertThat(other.get("/families/" + family.id() + "/contacts/new").body())
                .contains("Test WORKER recorded this today");
        var both = other.post(
                "/families/" + family.id() + "/contacts", Caller.fields(List.of(form), "happened", "By the second"));
        assertThat(both.status()).isEqualTo(409);
        assertThat(both.body()).contains("By the first").contains("By the second");
        assertThat(TestHouse.count("select count(*) from contact where family_id = :family", "family", family.id()))
                .isEqualTo(1);
    }
}
