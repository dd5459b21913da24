package org.saime.episodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saime.Caller;
import org.saime.HouseTest;
import org.saime.TestHouse;

/** Changing hands, covering, working beside each other. */
class AssignmentsTest extends HouseTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 5);

    private Caller.Answer assign(
            Caller who, UUID episode, TestHouse.Somebody worker, String kind, Map<String, ?> more) {
        var body = new HashMap<String, Object>(
                Map.of("staff", String.valueOf(worker.staff()), "kind", kind, "from", TODAY.toString()));
        body.putAll(more);
        return who.postJson("/api/v1/episodes/" + episode + "/assignments", body);
    }

    /** On every day since acceptance there is exactly one primary worker (INV-10). */
    private static long primaries(UUID episode, LocalDate on) {
        return TestHouse.count(
                "select count(*) from assignment where episode_id = :e and kind = 'PRIMARY' and superseded_at is null and during @> :on",
                "e",
                episode,
                "on",
                on);
    }

    @Test
    void aChangeOfHandsNeedsReasonAndNoteAndLeavesNoDayWithoutAWorker() {
        var manager = house.api(house.manager());
        var first = house.worker();
        var second = house.worker();
        var family = house.family(first, LocalDate.of(2026, 1, 5));
        var bare = assign(manager, family.episode(), second, "PRIMARY", Map.of());
        assertThat(bare.status()).isEqualTo(422);
        assertThat(bare.json().get("errors").toString()).contains("reason").contains("note");

        var day = TODAY.plusDays(4);
        var done = assign(
                manager,
                family.episode(),
                second,
                "PRIMARY",
                Map.of(
                        "from",
                        day.toString(),
                        "reason",
                        "CASELOAD",
                        "note",
                        "The school meeting is on the 12th; the mother prefers mornings."));
        assertThat(done.status()).isEqualTo(200);
        for (var on = LocalDate.of(2026, 1, 5); on.isBefore(TODAY.plusDays(30)); on = on.plusDays(1)) {
            assertThat(primaries(family.episode(), on)).as(on.toString()).isEqualTo(1);
        }
        assertThat(TestHouse.count(
                        "select count(*) from assignment where episode_id = :e and superseded_at is not null",
                        "e",
                        family.episode()))
                .as("the old row stays")
                .isEqualTo(1);
        assertThat(house.api(second).get("/api/v1/families/" + family.id()).status())
                .as("not yet")
                .isEqualTo(404);
        house.today(day);
        assertThat(house.api(second).get("/api/v1/families/" + family.id()).status())
                .isEqualTo(200);
        assertThat(house.as(second).get("/families/" + family.id() + "/episode").body())
                .contains("the mother prefers mornings");
        assertThat(house.as(first).get("/families/" + family.id()).status())
                .as("reads for some days more")
                .isEqualTo(200);
        house.today(day.plusDays(20));
        assertThat(house.as(first).get("/families/" + family.id()).status()).isEqualTo(404);
    }

    @Test
    void aHandoverOnTheFirstDayUndoesTheWrongChoice() {
        var manager = house.api(house.manager());
        var first = house.worker();
        var second = house.worker();
        var family = house.family(first, TODAY);
        assertThat(assign(
                                manager,
                                family.episode(),
                                second,
                                "PRIMARY",
                                Map.of("reason", "OTHER", "note", "Chosen by mistake"))
                        .status())
                .isEqualTo(200);
        assertThat(primaries(family.episode(), TODAY)).isEqualTo(1);
        assertThat(assign(manager, family.episode(), second, "PRIMARY", Map.of("reason", "OTHER", "note", "Again"))
                        .status())
                .as("has it already")
                .isEqualTo(422);
    }

    @Test
    void aCoverNeedsAnEndAndAnAbsence() {
        var manager = house.api(house.manager());
        var away = house.worker();
        var cover = house.worker();
        var family = house.family(away, LocalDate.of(2026, 1, 5));
        var note = Map.of("note", "Visit on Tuesdays at four");
        assertThat(assign(manager, family.episode(), cover, "COVER", note).body())
                .contains("episodes.assignment.cover_end");
        var dated = new HashMap<String, Object>(note);
        dated.put("to", TODAY.plusDays(10).toString());
        assertThat(assign(manager, family.episode(), cover, "COVER", dated).body())
                .contains("episodes.assignment.no_absence");
        TestHouse.sql(
                "insert into absence (id, org_id, staff_id, kind, during) values (:id, :org, :s, 'ILLNESS', daterange('2026-11-05', '2026-11-12'))",
                "id",
                TestHouse.id(),
                "org",
                house.org,
                "s",
                away.staff());
        assertThat(assign(manager, family.episode(), cover, "COVER", dated).status())
                .isEqualTo(200);
        assertThat(house.as(cover).get("/families/" + family.id()).status()).isEqualTo(200);
        assertThat(house.as(house.manager())
                        .get("/episodes/" + family.episode() + "/assignment")
                        .body())
                .contains("away until 11 Nov");
        house.today(TODAY.plusDays(40));
        assertThat(house.as(cover).get("/families/" + family.id()).status())
                .as("a cover ends by itself")
                .isEqualTo(404);
    }

    @Test
    void aCoWorkerJoinsOnceAndLeaves() {
        var manager = house.api(house.manager());
        var worker = house.worker();
        var family = house.family(worker, LocalDate.of(2026, 1, 5));
        var other = house.worker();
        var joined = assign(manager, family.episode(), other, "CO_WORKER", Map.of());
        assertThat(joined.status()).isEqualTo(200);
        assertThat(assign(manager, family.episode(), other, "CO_WORKER", Map.of())
                        .body())
                .contains("episodes.assignment.already");
        assertThat(assign(manager, family.episode(), other, "SPECIALIST", Map.of())
                        .body())
                .as("a worker is no specialist")
                .contains("episodes.assignment.role");
        assertThat(assign(manager, family.episode(), house.specialist(), "SPECIALIST", Map.of())
                        .status())
                .isEqualTo(200);

        String id = "";
        String primary = "";
        for (var entry : joined.json().get("assignments")) {
            if (entry.get("kind").asString().equals("CO_WORKER")) {
                id = entry.get("id").asString();
            } else {
                primary = entry.get("id").asString();
            }
        }
        String path = "/api/v1/episodes/" + family.episode() + "/assignments/";
        assertThat(manager.postJson(path + primary + "/ending", Map.of("lastDay", TODAY.toString()))
                        .body())
                .contains("episodes.assignment.hand_over");
        assertThat(manager.postJson(
                                path + id + "/ending",
                                Map.of("lastDay", TODAY.minusDays(1).toString()))
                        .body())
                .contains("error.period_order");
        assertThat(manager.postJson(path + id + "/ending", Map.of("lastDay", TODAY.toString()))
                        .status())
                .isEqualTo(200);
        assertThat(manager.postJson(path + UUID.randomUUID() + "/ending", Map.of("lastDay", TODAY.toString()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoeverSawAnOldVersionIsTold() {
        var manager = house.api(house.manager());
        var family = house.family(house.worker(), LocalDate.of(2026, 1, 5));
        var other = house.worker();
        int version = manager.get("/api/v1/episodes/" + family.episode())
                .json()
                .get("episode")
                .get("version")
                .asInt();
        assertThat(assign(manager, family.episode(), other, "CO_WORKER", Map.of("version", version))
                        .status())
                .isEqualTo(200);
        assertThat(assign(manager, family.episode(), house.worker(), "CO_WORKER", Map.of("version", version))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void badInputGetsEveryErrorAtOnceAndNeverBreaks() {
        var manager = house.api(house.manager());
        var family = house.family(house.worker(), LocalDate.of(2026, 1, 5));
        var answer = manager.postJson(
                "/api/v1/episodes/" + family.episode() + "/assignments",
                Map.of(
                        "staff",
                        "nobody",
                        "kind",
                        "BOSS",
                        "from",
                        "31.2.2026",
                        "note",
                        "x".repeat(5000),
                        "reason",
                        "WHY"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("errors")).hasSize(5);
        assertThat(assign(
                                manager,
                                family.episode(),
                                house.worker(),
                                "PRIMARY",
                                Map.of("from", "2025-01-01", "reason", "OTHER", "note", "n"))
                        .body())
                .contains("episodes.assignment.before_acceptance");
        var stranger = anotherHouse().worker();
        assertThat(assign(manager, family.episode(), stranger, "CO_WORKER", Map.of())
                        .body())
                .contains("episodes.assignment.not_employed");
    }
}
