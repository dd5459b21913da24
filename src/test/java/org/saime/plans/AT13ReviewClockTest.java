package org.saime.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saime.plans.PlanSample.ok;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saime.HouseTest;
import org.saime.TestHouse;
import org.saime.TestHouse.Somebody;
import org.saime.TestHouse.TestFamily;

/** AT-13: a plan agreed on 31 August 2024 is due for review on 28 February 2025; what is on time, what is late, what does not count. */
class AT13ReviewClockTest extends HouseTest {
    private static final LocalDate AGREED = LocalDate.of(2024, 8, 31);
    private static final LocalDate DUE = LocalDate.of(2025, 2, 28);

    private Somebody worker;
    private TestFamily family;
    private UUID plan;

    @BeforeEach
    void agreePlan() {
        house.today(AGREED);
        worker = house.worker();
        family = house.family(worker, LocalDate.of(2024, 8, 1));
        plan = PlanSample.agreed(house, worker, family, AGREED);
    }

    @Test
    void theReviewIsDueAfterSixMonths() {
        var answer = house.api(worker).get("/api/v1/plans/" + plan).json();
        assertThat(answer.get("effectiveFrom").asString()).isEqualTo("2024-08-31");
        assertThat(answer.get("nextReviewDue").asString()).isEqualTo("2025-02-28");
        assertThat(answer.get("review").get("startedOn").asString()).isEqualTo("2024-08-31");
    }

    @Test
    void aReviewOnTheLastDayIsOnTime() {
        review(DUE);
        assertThat(settled("2025-02-01", "2025-03-31")).singleElement().satisfies(row -> {
            assertThat(row.get("on_time")).isEqualTo(true);
            assertThat(row.get("settled_on")).hasToString("2025-02-28");
        });
    }

    @Test
    void aReviewOneDayLaterIsLateAndSettlesOnTheDueDate() {
        review(LocalDate.of(2025, 3, 1));
        assertThat(settled("2025-02-01", "2025-02-28")).singleElement().satisfies(row -> {
            assertThat(row.get("on_time")).isEqualTo(false);
            assertThat(row.get("done_on")).hasToString("2025-03-01");
        });
        assertThat(settled("2025-03-01", "2025-03-31")).isEmpty();
    }

    @Test
    void aClockOfAnEpisodeClosedBeforeItWasDueIsVoid() {
        close(LocalDate.of(2025, 2, 27));
        house.today(LocalDate.of(2025, 4, 1));
        assertThat(settled("2025-01-01", "2025-12-31")).isEmpty();
    }

    @Test
    void aClockOfAnEpisodeClosedOnTheDueDateIsLate() {
        close(DUE);
        house.today(LocalDate.of(2025, 4, 1));
        assertThat(settled("2025-01-01", "2025-12-31"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("on_time")).isEqualTo(false));
    }

    @Test
    void anEarlyReviewMovesTheNextOneToJuly() {
        review(LocalDate.of(2025, 1, 10));
        var answer = house.api(worker).get("/api/v1/plans/" + plan).json();
        assertThat(answer.get("nextReviewDue").asString()).isEqualTo("2025-07-10");
        assertThat(settled("2025-01-01", "2025-01-31"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("on_time")).isEqualTo(true));
        assertThat(settled("2025-02-01", "2025-06-30")).isEmpty();
    }

    @Test
    void aNewVersionWithoutAReviewKeepsTheDueDate() {
        house.today(LocalDate.of(2024, 11, 15));
        var api = house.api(worker);
        UUID next = UUID.fromString(ok(api.postJson("/api/v1/families/" + family.id() + "/plans", Map.of()))
                .json()
                .get("id")
                .asString());
        var draft = api.get("/api/v1/plans/" + next).json();
        var body = Map.of(
                "version",
                draft.get("version").asInt(),
                "municipalPlanRef",
                "2024/118",
                "municipalGoals",
                List.of(),
                "goals",
                draft.get("goals"),
                "participation",
                List.of(Map.of("person", family.child(), "way", "DREW", "words", "")));
        ok(api.put("/api/v1/plans/" + next, body));
        ok(api.postJson("/api/v1/plans/" + next + "/signatures", PlanSample.signatures(family)));
        var agreed = ok(api.postJson("/api/v1/plans/" + next + "/agreement", Map.of()))
                .json();
        assertThat(agreed.get("nextReviewDue").asString()).isEqualTo("2025-02-28");
        assertThat(agreed.get("effectiveFrom").asString()).isEqualTo("2024-11-15");
        assertThat(TestHouse.count(
                        "select count(*) from review where episode_id = :episode", "episode", family.episode()))
                .isEqualTo(1);
    }

    @Test
    void aDueDateSettlesWhenItsDayIsOverAndNotBefore() {
        house.today(DUE);
        assertThat(settled("2025-02-01", "2025-02-28")).isEmpty();
        assertThat(overdue(DUE)).isZero();
        house.today(DUE.plusDays(1));
        assertThat(settled("2025-02-01", "2025-02-28")).hasSize(1);
        assertThat(overdue(DUE.plusDays(1))).isEqualTo(1);
    }

    @Test
    void aReviewRecordedLaterWasNotYetKnownBefore() {
        Instant before =
                LocalDate.of(2025, 3, 5).atStartOfDay(java.time.ZoneOffset.UTC).toInstant();
        house.today(LocalDate.of(2025, 3, 10));
        review(LocalDate.of(2025, 2, 20), LocalDate.of(2025, 3, 10));
        assertThat(settledAsKnown("2025-02-01", "2025-02-28", before))
                .singleElement()
                .satisfies(row -> assertThat(row.get("on_time")).isEqualTo(false));
        assertThat(settled("2025-02-01", "2025-02-28"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("on_time")).isEqualTo(true));
    }

    @Test
    void theSameReviewTwiceIsOne() {
        house.today(LocalDate.of(2025, 1, 10));
        var api = house.api(worker);
        var read = api.get("/api/v1/plans/" + plan);
        var body = PlanSample.review(read, family, "ACTIVE", "CONTINUE");
        body.put("clock", read.json().get("review").get("clock").asString());
        ok(api.postJson("/api/v1/plans/" + plan + "/review", body));
        ok(api.postJson("/api/v1/plans/" + plan + "/review", body));
        assertThat(TestHouse.count(
                        "select count(*) from review where episode_id = :episode", "episode", family.episode()))
                .isEqualTo(2);
    }

    private void review(LocalDate on) {
        review(on, on);
    }

    private void review(LocalDate on, LocalDate recorded) {
        house.today(recorded);
        var api = house.api(worker);
        var body = PlanSample.review(api.get("/api/v1/plans/" + plan), family, "ACTIVE", "CONTINUE");
        body.put("on", on.toString());
        ok(api.postJson("/api/v1/plans/" + plan + "/review", body));
    }

    private void close(LocalDate on) {
        TestHouse.sql(
                "update episode set status = 'CLOSED', end_on = :on, exit_reason = 'MOVED' where id = :id",
                "on",
                on,
                "id",
                family.episode());
    }

    private List<Map<String, Object>> settled(String from, String to) {
        return settledAsKnown(from, to, clock.instant());
    }

    private List<Map<String, Object>> settledAsKnown(String from, String to, Instant known) {
        return TestHouse.rows(
                "select * from review_settlement(:from::date, :to::date, :known) where episode_id = :episode",
                "from",
                from,
                "to",
                to,
                "known",
                known.atOffset(java.time.ZoneOffset.UTC),
                "episode",
                family.episode());
    }

    private long overdue(LocalDate on) {
        return TestHouse.count(
                "select count(*) from review_overdue(:on, :known) where episode_id = :episode",
                "on",
                on,
                "known",
                clock.instant().atOffset(java.time.ZoneOffset.UTC),
                "episode",
                family.episode());
    }
}
