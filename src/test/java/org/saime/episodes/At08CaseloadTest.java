package org.saime.episodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.saime.Caller;
import org.saime.HouseTest;
import org.saime.TestHouse;

/** AT-08: 1.0 FTE takes 15 families and no 16th without an override; 0.5 FTE takes 7; suspended families count; two services of one family count once. */
class At08CaseloadTest extends HouseTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 5);

    private UUID unassigned() {
        var family = house.familyWithoutEpisode("Waiting");
        UUID episode = TestHouse.id();
        TestHouse.sql(
                """
            insert into episode (id, org_id, unit_id, family_id, service_type_id, status, accepted_on, recorded_at)
            values (:id, :org, :unit, :family, :service, 'PENDING_AGREEMENT', :on, now())""",
                "id",
                episode,
                "org",
                house.org,
                "unit",
                house.unit,
                "family",
                family.id(),
                "service",
                house.serviceType,
                "on",
                TODAY.minusDays(3));
        house.period(episode, family.id(), "PENDING_AGREEMENT", TODAY.minusDays(3), null);
        house.link(episode, family.id(), house.municipality, TODAY.minusDays(3), null);
        return episode;
    }

    private void families(TestHouse.Somebody worker, int count) {
        for (int i = 0; i < count; i++) {
            house.family(worker, LocalDate.of(2026, 1, 5));
        }
    }

    private Caller.Answer assign(Caller manager, UUID episode, TestHouse.Somebody worker, Map<String, ?> more) {
        var body = new HashMap<String, Object>(
                Map.of("staff", String.valueOf(worker.staff()), "kind", "PRIMARY", "from", TODAY.toString()));
        body.putAll(more);
        return manager.postJson("/api/v1/episodes/" + episode + "/assignments", body);
    }

    private int load(Caller manager, TestHouse.Somebody worker, String what) {
        for (var line : manager.get("/api/v1/staff?unit=" + house.unit).json().get("items")) {
            if (line.get("id").asString().equals(String.valueOf(worker.staff()))) {
                return line.get(what).asInt();
            }
        }
        throw new AssertionError("the worker is not in the list");
    }

    @Test
    void aFullPostTakesTheFifteenthAndRefusesTheSixteenth() {
        var manager = house.api(house.manager());
        var worker = house.worker();
        families(worker, 14);
        assertThat(assign(manager, unassigned(), worker, Map.of()).status()).isEqualTo(200);
        assertThat(load(manager, worker, "families")).isEqualTo(15);
        assertThat(load(manager, worker, "free")).isZero();
        assertThat(load(manager, worker, "over")).isZero();

        var sixteenth = assign(manager, unassigned(), worker, Map.of());
        assertThat(sixteenth.status()).isEqualTo(422);
        assertThat(sixteenth.body()).contains("episodes.assignment.full").contains("15 of 15");
        assertThat(load(manager, worker, "families")).isEqualTo(15);
    }

    @Test
    void theSixteenthNeedsAReasonTwentyCharactersAndAnEndWithinSixtyDays() {
        var manager = house.api(house.manager());
        var worker = house.worker();
        families(worker, 15);
        UUID episode = unassigned();
        var bad = assign(
                manager,
                episode,
                worker,
                Map.of(
                        "overrideReason",
                        "LANGUAGE",
                        "overrideText",
                        "She is near",
                        "overrideUntil",
                        TODAY.plusDays(61).toString()));
        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.body()).contains("episodes.override.short").contains("episodes.override.long");
        var nameless = assign(manager, episode, worker, Map.of("overrideText", "Nobody else speaks Ukrainian here"));
        assertThat(nameless.status()).isEqualTo(422);
        assertThat(nameless.body()).contains("overrideReason").contains("overrideUntil");

        var good = assign(
                manager,
                episode,
                worker,
                Map.of(
                        "overrideReason",
                        "LANGUAGE",
                        "overrideText",
                        "Nobody else speaks Ukrainian here",
                        "overrideUntil",
                        TODAY.plusDays(60).toString()));
        assertThat(good.status()).isEqualTo(200);
        assertThat(good.json().get("assignments").get(0).get("overrideUntil").asString())
                .isEqualTo(TODAY.plusDays(60).toString());
        assertThat(load(manager, worker, "over")).isEqualTo(1);
    }

    @Test
    void anOverrideIsNotKeptWhereThereIsAFreePlace() {
        var manager = house.api(house.manager());
        var worker = house.worker();
        var answer = assign(
                manager,
                unassigned(),
                worker,
                Map.of(
                        "overrideReason",
                        "CRISIS",
                        "overrideText",
                        "Not needed but given anyway",
                        "overrideUntil",
                        TODAY.plusDays(10).toString()));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("assignments").get(0).get("overrideUntil").isNull())
                .isTrue();
    }

    @Test
    void halfAPostTakesSevenAndRefusesTheEighth() {
        var manager = house.api(house.manager());
        var worker = house.worker("0.50");
        families(worker, 6);
        assertThat(assign(manager, unassigned(), worker, Map.of()).status()).isEqualTo(200);
        assertThat(load(manager, worker, "families")).isEqualTo(7);
        assertThat(load(manager, worker, "over")).isZero();
        assertThat(assign(manager, unassigned(), worker, Map.of()).status()).isEqualTo(422);
    }

    @Test
    void aSuspendedFamilyCountsAndAClosedOneDoesNot() {
        var manager = house.api(house.manager());
        var worker = house.worker("0.50");
        families(worker, 6);
        var suspended = house.family(worker, LocalDate.of(2026, 1, 5));
        TestHouse.sql(
                "update episode_period set during = daterange('2026-01-05', '2026-11-01') where episode_id = :e",
                "e",
                suspended.episode());
        house.period(
                suspended.episode(), suspended.id(), "SUSPENDED", LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 1));
        TestHouse.sql("update episode set status = 'SUSPENDED' where id = :e", "e", suspended.episode());
        assertThat(load(manager, worker, "families")).isEqualTo(7);
        assertThat(assign(manager, unassigned(), worker, Map.of()).status()).isEqualTo(422);

        TestHouse.sql(
                "update episode_period set during = daterange(lower(during), least(upper(during), '2026-11-05')) where episode_id = :e",
                "e",
                suspended.episode());
        TestHouse.sql(
                "update episode set status = 'CLOSED', end_on = '2026-11-04', exit_reason = 'MOVED' where id = :e",
                "e",
                suspended.episode());
        assertThat(load(manager, worker, "families")).isEqualTo(6);
        assertThat(assign(manager, unassigned(), worker, Map.of()).status()).isEqualTo(200);
    }

    @Test
    void twoOpenServicesOfOneFamilyCountOnce() {
        var manager = house.api(house.manager());
        var worker = house.worker("0.50");
        families(worker, 6);
        var family = house.family(worker, LocalDate.of(2026, 1, 5));
        UUID other = TestHouse.id();
        TestHouse.sql(
                "insert into service_type (id, org_id, code, name_en, name_lv, name_et) values (:id, :org, 'THERAPY', 'T', 'T', 'T')",
                "id",
                other,
                "org",
                house.org);
        UUID second = TestHouse.id();
        TestHouse.sql(
                """
            insert into episode (id, org_id, unit_id, family_id, service_type_id, status, accepted_on, recorded_at)
            values (:id, :org, :unit, :family, :service, 'PENDING_AGREEMENT', :on, now())""",
                "id",
                second,
                "org",
                house.org,
                "unit",
                house.unit,
                "family",
                family.id(),
                "service",
                other,
                "on",
                TODAY);
        house.period(second, family.id(), "PENDING_AGREEMENT", TODAY, null);
        assertThat(assign(manager, second, worker, Map.of()).status())
                .as("full, but the family is counted already")
                .isEqualTo(200);
        assertThat(load(manager, worker, "families")).isEqualTo(7);
        assertThat(load(manager, worker, "over")).isZero();
    }

    @Test
    void aCoverStandsApart() {
        var manager = house.api(house.manager());
        var worker = house.worker();
        var other = house.worker();
        var family = house.family(other, LocalDate.of(2026, 1, 5));
        house.assignment(family.episode(), family.id(), worker, "COVER", TODAY, TODAY.plusDays(5));
        assertThat(load(manager, worker, "families")).isZero();
        assertThat(load(manager, worker, "covering")).isEqualTo(1);
    }

    @Test
    void aFamilyPromisedForNextWeekTakesItsPlaceToday() {
        var manager = house.api(house.manager());
        var worker = house.worker("0.10");
        assertThat(assign(
                                manager,
                                unassigned(),
                                worker,
                                Map.of("from", TODAY.plusDays(7).toString()))
                        .status())
                .isEqualTo(200);
        var second = assign(manager, unassigned(), worker, Map.of());
        assertThat(second.status())
                .as("from next week on there would be two for one place")
                .isEqualTo(422);
    }

    @Test
    void theShareOfThePostOnTheDayCounts() {
        var manager = house.api(house.manager());
        var worker = house.worker();
        families(worker, 7);
        TestHouse.sql(
                "update staff_fte set during = daterange('2020-01-01', '2026-11-01') where staff_id = :s",
                "s",
                worker.staff());
        TestHouse.sql(
                "insert into staff_fte (id, org_id, staff_id, during, fte) values (:id, :org, :s, daterange('2026-11-01', null), 0.5)",
                "id",
                TestHouse.id(),
                "org",
                house.org,
                "s",
                worker.staff());
        assertThat(load(manager, worker, "places")).isEqualTo(7);
        assertThat(assign(manager, unassigned(), worker, Map.of()).status()).isEqualTo(422);
        assertThat(manager.get("/api/v1/staff?unit=" + house.unit + "&on=2026-10-31")
                        .json()
                        .get("items")
                        .findValue("places")
                        .asInt())
                .isEqualTo(15);
    }

    @Test
    void twoManagersAtOnceDoNotFillOnePlaceTwice() throws Exception {
        var worker = house.worker();
        families(worker, 14);
        var callers = new ArrayList<Caller>();
        var episodes = new ArrayList<UUID>();
        for (int i = 0; i < 4; i++) {
            callers.add(house.api(house.manager()));
            episodes.add(unassigned());
        }
        var start = new CountDownLatch(1);
        var statuses = new ArrayList<Integer>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<java.util.concurrent.Future<Integer>>();
            for (int i = 0; i < 4; i++) {
                int n = i;
                answers.add(pool.submit(() -> {
                    start.await();
                    return assign(callers.get(n), episodes.get(n), worker, Map.of())
                            .status();
                }));
            }
            start.countDown();
            for (var answer : answers) {
                statuses.add(answer.get());
            }
        }
        assertThat(statuses).containsExactlyInAnyOrder(200, 422, 422, 422);
        assertThat(load(callers.getFirst(), worker, "families")).isEqualTo(15);
    }

    @Test
    void thePageShowsEverybodyAndRefusesInWords() {
        var manager = house.as(house.manager());
        var full = house.worker("0.10");
        families(full, 1);
        house.worker();
        UUID episode = unassigned();
        var page = manager.get("/episodes/" + episode + "/assignment");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("No free place.")
                .contains("of 1, full")
                .contains("of 15, 15 free");

        var chosen = manager.get("/episodes/" + episode + "/assignment?staff=" + full.staff());
        assertThat(chosen.body()).contains("Override for").contains("Assign as family no. 2");
        var refused = manager.post(
                "/episodes/" + episode + "/assignment",
                "staff",
                String.valueOf(full.staff()),
                "kind",
                "PRIMARY",
                "from",
                "5.11.2026",
                "note",
                "kept <b>words</b>");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("has 1 of 1 families")
                .contains("Choose Test WORKER")
                .contains("kept &lt;b&gt;words&lt;/b&gt;");

        var done = manager.post(
                "/episodes/" + episode + "/assignment",
                "staff",
                String.valueOf(full.staff()),
                "kind",
                "PRIMARY",
                "from",
                "5.11.2026",
                "overrideReason",
                "CRISIS",
                "overrideText",
                "The family needs somebody this very day",
                "overrideUntil",
                "1.12.2026");
        assertThat(done.status()).isEqualTo(303);
        assertThat(house.as(full).get(done.location()).status())
                .as("the worker reads the family from now on")
                .isEqualTo(200);
    }

    @Test
    void onlyTheManagerOfTheUnitAssigns() {
        var worker = house.worker();
        UUID episode = unassigned();
        assertThat(assign(house.api(worker), episode, worker, Map.of()).status())
                .isEqualTo(404);
        var mine = house.family(worker, LocalDate.of(2026, 1, 5));
        assertThat(assign(house.api(worker), mine.episode(), house.worker(), Map.of())
                        .status())
                .isEqualTo(403);
        var elsewhere = anotherHouse();
        assertThat(assign(elsewhere.api(elsewhere.manager()), episode, worker, Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(house.api(worker).get("/api/v1/staff?unit=" + house.unit).status())
                .isEqualTo(403);
    }
}
