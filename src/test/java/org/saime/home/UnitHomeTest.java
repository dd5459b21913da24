package org.saime.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saime.HouseTest;
import org.saime.TestHouse;
import org.saime.TestHouse.Somebody;
import org.saime.TestHouse.TestFamily;

/** Today is Thursday 5 November 2026; the figures are about October, with the Sundays 4, 11, 18 and 25. */
class UnitHomeTest extends HouseTest {
    private static final LocalDate START = LocalDate.of(2026, 6, 1);

    @Test
    void aUnitWithNothingSaysSoAndNeverShowsZeroPercent() {
        var body = house.as(house.manager()).get("/").body();
        assertThat(body)
                .contains("Thursday 5 November")
                .contains("Nothing waits for you today")
                .contains("No eligible weeks yet")
                .contains("No workers yet")
                .contains("0 of 0. No review was due")
                .doesNotContain("0.0%")
                .doesNotContain("100.0%");
    }

    @Test
    void placesAreWholePlacesPerWorkerAndAFamilyOverTheCapIsNamedApart() {
        var half = house.worker("0.50");
        for (int i = 0; i < 8; i++) {
            house.family(half, START);
        }
        var full = house.worker();
        house.family(full, START);
        var body = house.as(house.manager()).get("/").body();
        // 7 + 15 places; 7 of 8 and 1 of 1 are in places; 22 - 8 = 14 are free
        assertThat(body).contains("22 places: 8 used, 0 needed for accepted families without a worker, 14 stay free");
        assertThat(body)
                .contains("8 in places, 1 over the cap")
                .contains("15 × 1.5 FTE, whole places")
                .contains("Caseload, 9 families")
                .contains("1 over</span>");
        var team = house.as(house.manager()).get("/team").body();
        assertThat(team).contains("9 families in 22 places, 14 free");
    }

    @Test
    void aFamilyWithoutAWorkerAsksFromTheManagerAndTakesAPlaceInThePicture() {
        house.worker();
        var family = house.family(house.worker(), LocalDate.of(2026, 11, 2));
        pending(family);
        TestHouse.sql("update assignment set superseded_at = now() where episode_id = :id", "id", family.episode());
        var body = house.as(house.manager()).get("/").body();
        assertThat(body)
                .contains("needs a worker")
                .contains("Accepted 2 Nov, Tartu linn. A worker is due by 5 Nov")
                .contains("/episodes/" + family.episode() + "/assignment");
        assertThat(body)
                .contains("30 places: 0 used, 1 needed for accepted families without a worker, 29 stay free")
                .contains("1 due today or late");
    }

    @Test
    void theKindsOfDecisionSumToAllAndTheFirstIsTheOneDueFirst() {
        var worker = house.worker();
        var exit = house.family(worker, START);
        proposeExit(exit, worker, LocalDate.of(2026, 11, 12));
        var late = house.family(worker, START);
        review(late, LocalDate.of(2026, 10, 30), null);
        referral("R-2026-0001", LocalDate.of(2026, 10, 26));
        suspension(house.family(worker, START), worker);
        report(house.family(worker, START), worker, "M-1");
        report(house.family(worker, START), worker, "M-2");
        var caller = house.as(house.manager());
        var body = caller.get("/").body();
        assertThat(body)
                .contains("All 6")
                .contains("Referrals <b>1</b>")
                .contains("Overdue reviews <b>1</b>")
                .contains("Exits <b>1</b>")
                .contains("Suspensions <b>1</b>")
                .contains("Reports <b>2</b>");
        assertThat(body)
                .contains("2 monthly reports to approve")
                .contains("Of 2 for October: 0 approved, 0 with workers, 0 returned");
        assertThat(body).contains("Day 10 of 10. Screening is not complete. From Tartu linn");
        assertThat(body).contains("Was due 30 Oct. Worker Test WORKER").contains("6 days late");
        assertThat(body.indexOf("6 days late")).isLessThan(body.indexOf("Decide referral R-2026-0001"));
        assertThat(caller.get("/?kind=exit").body())
                .contains("Close the service of")
                .doesNotContain("Decide referral R-2026-0001");
        assertThat(caller.get("/?kind=all").body())
                .contains("Close the service of")
                .contains("Decide referral R-2026-0001");
    }

    @Test
    void weeksMetArePooledByWorkerAndEveryNumberOpensItsList() {
        var worker = house.worker();
        var family = house.family(worker, START);
        house.contact(family, worker, LocalDate.of(2026, 9, 29), "HOME_VISIT", "HELD");
        house.contact(family, worker, LocalDate.of(2026, 10, 7), "VIRTUAL", "HELD");
        house.contact(family, worker, LocalDate.of(2026, 10, 14), "PHONE", "HELD");
        house.contact(family, worker, LocalDate.of(2026, 10, 21), "HOME_VISIT", "NO_SHOW");
        reason(family, worker, LocalDate.of(2026, 10, 12), "WORKER_ABSENT");
        var caller = house.as(house.manager());
        var body = caller.get("/").body();
        assertThat(body)
                .contains("50.0%")
                .contains("Why 2 weeks had no meeting")
                .contains("The worker was away")
                .contains("No reason given yet")
                .contains("the service’s own cause, 1 of 2");
        String month = "/figures/weeks?month=2026-10";
        assertThat(caller.get(month + "&state=met").body()).contains("2 weeks");
        assertThat(caller.get(month + "&state=unmet").body())
                .contains("2 weeks")
                .contains("12 Oct to 18 Oct")
                .contains("19 Oct to 25 Oct");
        assertThat(caller.get(month + "&state=unmet&reason=NONE").body())
                .contains("1 week<")
                .contains("19 Oct to 25 Oct");
        assertThat(caller.get(month + "&state=met&worker=" + house.worker().staff())
                        .body())
                .contains("Nothing in this list");
    }

    @Test
    void reviewsSettledInTheMonthAreOnTimeOrLate() {
        var worker = house.worker();
        review(house.family(worker, START), LocalDate.of(2026, 10, 20), LocalDate.of(2026, 10, 19));
        review(house.family(worker, START), LocalDate.of(2026, 10, 20), LocalDate.of(2026, 10, 21));
        review(house.family(worker, START), LocalDate.of(2026, 11, 20), null);
        var caller = house.as(house.manager());
        assertThat(caller.get("/").body())
                .contains("2 reviews settled, 1 on time, 1 late")
                .contains("on time in October 2026, 50.0%")
                .contains("of 1 plan");
        assertThat(caller.get("/figures/reviews?month=2026-10&state=settled").body())
                .contains("2 reviews")
                .contains("On time")
                .contains("Done late");
        assertThat(caller.get("/figures/reviews?state=soon").body())
                .contains("1 review<")
                .contains("20 Nov 2026");
        assertThat(caller.get("/figures/reviews?state=overdue").body()).contains("Nothing in this list");
    }

    @Test
    void comingsAndGoingsAddUp() {
        var worker = house.worker();
        house.family(worker, START);
        house.family(worker, LocalDate.of(2026, 10, 10));
        var left = house.family(worker, START);
        close(left, LocalDate.of(2026, 10, 15));
        var caller = house.as(house.manager());
        assertThat(caller.get("/").body()).contains("Adds up: 2 + 1 − 1 = 2");
        assertThat(caller.get("/figures/flow?month=2026-10&state=admitted").body())
                .contains("1 family<")
                .contains("10 Oct 2026");
        assertThat(caller.get("/figures/flow?month=2026-10&state=exited").body())
                .contains("1 family<")
                .contains("15 Oct 2026");
        assertThat(caller.get("/figures/flow?month=2026-10&state=open").body()).contains("2 families");
    }

    @Test
    void anotherHousesFamiliesNeverShow() {
        var other = anotherHouse();
        var family = other.family(other.worker(), START);
        String code = (String) TestHouse.rows("select code from family where id = :id", "id", family.id())
                .getFirst()
                .get("code");
        var caller = house.as(house.manager());
        for (String path : new String[] {
            "/", "/team", "/figures/weeks?state=unmet", "/figures/flow?state=open", "/figures/reviews?state=soon"
        }) {
            assertThat(caller.get(path).body()).as(path).doesNotContain(code);
        }
    }

    @Test
    void aDirectorSeesFiguresAndNoFamily() {
        var worker = house.worker();
        var family = house.family(worker, START);
        house.contact(family, worker, LocalDate.of(2026, 10, 7), "HOME_VISIT", "HELD");
        var director = house.as(house.director());
        var body = director.get("/").body();
        String code = (String) TestHouse.rows("select code from family where id = :id", "id", family.id())
                .getFirst()
                .get("code");
        assertThat(body)
                .contains("Test unit")
                .contains("25.0%")
                .contains("Adds up: 1 + 0 − 0 = 1")
                .doesNotContain(code)
                .doesNotContain("Test family")
                .doesNotContain("/families/")
                .doesNotContain("/figures/weeks");
        var elsewhere = anotherHouse();
        elsewhere.family(elsewhere.worker(), START);
        assertThat(director.get("/").body()).contains("Adds up: 1 + 0 − 0 = 1");
        assertThat(director.get("/team").status()).isEqualTo(403);
        assertThat(director.get("/figures/flow").status()).isEqualTo(403);
    }

    @Test
    void theDirectorsFiguresAreClosedToEverybodyElse() {
        var worker = house.worker();
        house.family(worker, START);
        assertThat(house.as(worker).get("/?as=organisation").body())
                .contains("My families")
                .doesNotContain("Figures by unit");
    }

    // What a test needs in the tables
    // ---------------------------------------------------------------------------------------------------------

    private void pending(TestFamily family) {
        TestHouse.sql(
                "update episode set status = 'PENDING_AGREEMENT', start_on = null, agreement_on = null, first_meeting_on = null where id = :id",
                "id",
                family.episode());
        TestHouse.sql(
                "update episode_period set status = 'PENDING_AGREEMENT' where episode_id = :id",
                "id",
                family.episode());
    }

    private void close(TestFamily family, LocalDate on) {
        TestHouse.sql(
                "update episode set status = 'CLOSED', end_on = :on, exit_reason = 'GOALS_ACHIEVED' where id = :id",
                "on",
                on,
                "id",
                family.episode());
        TestHouse.sql(
                "update episode_period set during = daterange(lower(during), :on::date, '[]') where episode_id = :id",
                "on",
                on,
                "id",
                family.episode());
        TestHouse.sql(
                "update assignment set during = daterange(lower(during), :on::date, '[]') where episode_id = :id",
                "on",
                on,
                "id",
                family.episode());
    }

    private void review(TestFamily family, LocalDate due, LocalDate done) {
        UUID plan = TestHouse.id();
        TestHouse.sql(
                """
            insert into plan (id, org_id, unit_id, family_id, episode_id, number, status, effective_from, next_review_due, recorded_at)
            values (:id, :org, :unit, :family, :episode, 1, 'AGREED', '2026-06-10', :due, '2026-06-10T09:00:00Z')""",
                "id",
                plan,
                "org",
                house.org,
                "unit",
                house.unit,
                "family",
                family.id(),
                "episode",
                family.episode(),
                "due",
                due);
        TestHouse.sql(
                """
            insert into review (id, org_id, unit_id, family_id, episode_id, plan_id, started_on, due_on, done_on, decision, recorded_at)
            values (:id, :org, :unit, :family, :episode, :plan, '2026-06-10', :due, :done::date, case when :done::date is null then null else 'CONTINUE' end, '2026-06-10T09:00:00Z')""",
                "id",
                TestHouse.id(),
                "org",
                house.org,
                "unit",
                house.unit,
                "family",
                family.id(),
                "episode",
                family.episode(),
                "plan",
                plan,
                "due",
                due,
                "done",
                done);
    }

    private void proposeExit(TestFamily family, Somebody worker, LocalDate end) {
        TestHouse.sql(
                """
            insert into episode_exit (id, org_id, unit_id, family_id, episode_id, reason, end_on, follow_up_consent, proposed_at, proposed_by)
            values (:id, :org, :unit, :family, :episode, 'GOALS_ACHIEVED', :end, false, '2026-11-03T09:00:00Z', :by)""",
                "id",
                TestHouse.id(),
                "org",
                house.org,
                "unit",
                house.unit,
                "family",
                family.id(),
                "episode",
                family.episode(),
                "end",
                end,
                "by",
                worker.account());
    }

    private void suspension(TestFamily family, Somebody worker) {
        TestHouse.sql(
                """
            insert into suspension (id, org_id, unit_id, family_id, episode_id, reason, from_on, until_on, proposed_at, proposed_by)
            values (:id, :org, :unit, :family, :episode, 'FAMILY_AWAY', '2026-11-09', '2026-11-29', '2026-11-03T09:00:00Z', :by)""",
                "id",
                TestHouse.id(),
                "org",
                house.org,
                "unit",
                house.unit,
                "family",
                family.id(),
                "episode",
                family.episode(),
                "by",
                worker.account());
    }

    private void referral(String number, LocalDate received) {
        TestHouse.sql(
                """
            insert into referral (id, org_id, unit_id, number, received_at, received_on, channel, referrer_municipality_id, urgency, family_consent, status)
            values (:id, :org, :unit, :number, :at::timestamptz, :on, 'MUNICIPALITY', :town, 'STANDARD', 'YES', 'RECEIVED')""",
                "id",
                TestHouse.id(),
                "org",
                house.org,
                "unit",
                house.unit,
                "number",
                number,
                "at",
                received + "T09:00:00Z",
                "on",
                received,
                "town",
                house.municipality);
    }

    private void report(TestFamily family, Somebody worker, String number) {
        TestHouse.sql(
                """
            insert into monthly_report (id, org_id, unit_id, family_id, episode_id, municipality_id, month, number, edition, status, generated_at, as_of, content, confirmed_at, confirmed_by)
            values (:id, :org, :unit, :family, :episode, :town, '2026-10-01', :number, 1, 'WORKER_CONFIRMED', now(), now(), '{}', now(), :by)""",
                "id",
                TestHouse.id(),
                "org",
                house.org,
                "unit",
                house.unit,
                "family",
                family.id(),
                "episode",
                family.episode(),
                "town",
                house.municipality,
                "number",
                number,
                "by",
                worker.account());
    }

    private void reason(TestFamily family, Somebody worker, LocalDate monday, String reason) {
        TestHouse.sql(
                """
            insert into unmet_week (id, org_id, unit_id, family_id, episode_id, week_on, reason, recorded_at, by_id)
            values (:id, :org, :unit, :family, :episode, :monday, :reason, '2026-10-20T09:00:00Z', :by)""",
                "id",
                TestHouse.id(),
                "org",
                house.org,
                "unit",
                house.unit,
                "family",
                family.id(),
                "episode",
                family.episode(),
                "monday",
                monday,
                "reason",
                reason,
                "by",
                worker.account());
    }
}
