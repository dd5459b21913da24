package org.saime.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saime.HouseTest;
import org.saime.TestHouse;
import org.saime.TestHouse.Somebody;
import org.saime.TestHouse.TestFamily;

/** Today is Thursday 5 November 2026. */
class WorkerHomeTest extends HouseTest {
    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 5);

    @Test
    void aWorkerWithoutFamiliesIsToldSo() {
        var page = house.as(house.worker()).get("/");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("My families")
                .contains("No families yet")
                .doesNotContain("Needs you");
    }

    @Test
    void aFamilyIsInOneOfTheTwoBandsAndTheWeekCountsTheSameFamilies() {
        var worker = house.worker();
        var met = named("Metra", worker);
        house.contact(met, worker, TODAY.minusDays(2), "HOME_VISIT", "HELD");
        var planned = named("Plana", worker);
        seen(planned, worker);
        visit(planned, worker, TODAY.plusDays(1));
        var forgotten = named("Forga", worker);
        seen(forgotten, worker);
        String body = house.as(worker).get("/").body();
        assertThat(body).contains("1 of your 3 families needs something from you.");
        assertThat(body).contains("No meeting this week, none planned").contains("Last met Thursday 29 October");
        assertThat(body).contains("<b>1</b> of 3 met").contains("1 planned").contains("1 with nothing planned");
        assertThat(needs(body)).contains("Forga").doesNotContain("Metra").doesNotContain("Plana");
        assertThat(calm(body))
                .contains("Metra")
                .contains("Met Tue, home visit")
                .contains("Plana")
                .contains("Fri, home visit")
                .doesNotContain("Forga");
    }

    @Test
    void theSecondNoShowRanksAboveAForgottenWeek() {
        var worker = house.worker();
        var forgotten = named("Aforga", worker);
        seen(forgotten, worker);
        var away = named("Zaway", worker);
        seen(away, worker);
        house.contact(away, worker, TODAY.minusDays(3), "HOME_VISIT", "NO_SHOW");
        assertThat(needs(house.as(worker).get("/").body())).doesNotContain("second time in a row");
        house.contact(away, worker, TODAY.minusDays(1), "HOME_VISIT", "NO_SHOW");
        String needs = needs(house.as(worker).get("/").body());
        assertThat(needs)
                .contains("Not at home, second time in a row")
                .contains("Wednesday 4 November and Monday 2 November");
        assertThat(needs.indexOf("Zaway")).isLessThan(needs.indexOf("Aforga"));
    }

    @Test
    void aCorrectedNoShowIsNotCounted() {
        var worker = house.worker();
        var family = named("Righted", worker);
        seen(family, worker);
        house.contact(family, worker, TODAY.minusDays(3), "HOME_VISIT", "NO_SHOW");
        var wrong = house.contact(family, worker, TODAY.minusDays(1), "HOME_VISIT", "NO_SHOW");
        var right = house.contact(family, worker, TODAY.minusDays(1), "HOME_VISIT", "HELD");
        TestHouse.sql(
                "update contact set supersedes_id = :wrong, supersede_reason = 'They were at home' where id = :right",
                "wrong",
                wrong,
                "right",
                right);
        assertThat(house.as(worker).get("/").body()).doesNotContain("in a row").contains("Nothing needs you right now");
    }

    @Test
    void aDraftIsShownToItsAuthorAloneAndAsksFromTheNextDay() {
        var worker = house.worker();
        var family = named("Drafta", worker);
        seen(family, worker);
        draft(worker, family, "2026-11-04T15:52:00Z");
        var page = house.as(worker).get("/").body();
        assertThat(page)
                .contains("Draft waiting since yesterday")
                .contains("Home visit, Wednesday 4 November")
                .contains("Finish draft")
                .contains("saved 4 Nov 17:52");
        var colleague = house.worker();
        house.assignment(family.episode(), family.id(), colleague, "CO_WORKER", START, null);
        assertThat(house.as(colleague).get("/").body())
                .contains("Drafta")
                .doesNotContain("Draft waiting")
                .contains("No drafts");
    }

    @Test
    void aQuestionOfTheMunicipalityComesFirst() {
        var worker = house.worker();
        var forgotten = named("Aforga", worker);
        seen(forgotten, worker);
        var asked = named("Zasked", worker);
        house.contact(asked, worker, TODAY.minusDays(1), "HOME_VISIT", "HELD");
        question(asked);
        String needs = needs(house.as(worker).get("/").body());
        assertThat(needs)
                .contains("Tartu linn asked: “Is Elza back at school?”")
                .contains("Answer by Wednesday 11 November");
        assertThat(needs.indexOf("Zasked")).isLessThan(needs.indexOf("Aforga"));
    }

    @Test
    void familiesOfOthersNeverShow() {
        var worker = house.worker();
        named("Others", house.worker());
        var left = named("Former", worker);
        TestHouse.sql(
                "update assignment set during = daterange('2026-09-01', '2026-10-30') where episode_id = :episode",
                "episode",
                left.episode());
        var stranger = anotherHouse();
        stranger.family(stranger.worker(), START);
        assertThat(house.as(worker).get("/").body())
                .doesNotContain("Others")
                .doesNotContain("Former")
                .doesNotContain("Test family")
                .contains("No families yet");
    }

    @Test
    void aSupervisorSeesTheFamiliesOfTheTeamWithTheWorker() {
        var supervisor = house.supervisor();
        var worker = house.workerUnder(supervisor);
        var family = named("Teama", worker);
        seen(family, worker);
        named("Others", house.worker());
        var page = house.as(supervisor).get("/");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("Families of my team")
                .contains("Teama")
                .contains("Test WORKER")
                .contains("See the family")
                .doesNotContain("Others")
                .doesNotContain("Record a contact");
    }

    @Test
    void theSuspendedFamilyIsInGoodOrderAndNotCountedInTheWeek() {
        var worker = house.worker();
        var family = named("Pauses", worker);
        seen(family, worker);
        TestHouse.sql("update episode set status = 'SUSPENDED' where id = :id", "id", family.episode());
        TestHouse.sql(
                "update episode_period set during = daterange('2026-09-01', '2026-11-02') where episode_id = :id",
                "id",
                family.episode());
        house.period(family.episode(), family.id(), "SUSPENDED", LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 20));
        String body = house.as(worker).get("/").body();
        assertThat(body)
                .contains("<b>0</b> of 0 met")
                .contains("1 has no meeting due")
                .contains("Suspended until 20 Nov");
        assertThat(house.as(worker).get("/figures/week?state=not_due").body()).contains("Pauses");
    }

    @Test
    void eachPartOfTheWeekOpensItsList() {
        var worker = house.worker();
        var forgotten = named("Forga", worker);
        seen(forgotten, worker);
        var met = named("Metra", worker);
        house.contact(met, worker, TODAY.minusDays(2), "HOME_VISIT", "HELD");
        var caller = house.as(worker);
        assertThat(caller.get("/figures/week?state=nothing").body())
                .contains("Forga")
                .doesNotContain("Metra");
        assertThat(caller.get("/figures/week?state=met").body())
                .contains("Metra")
                .doesNotContain("Forga");
        assertThat(caller.get("/figures/week?state=what").status()).isEqualTo(200);
        assertThat(house.as(house.representative())
                        .get("/figures/week?state=met")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whoeverHasTwoRolesChoosesBetweenTheirPages() {
        var supervisor = house.supervisor();
        house.alsoIs(supervisor, "WORKER", null);
        var caller = house.as(supervisor);
        assertThat(caller.get("/").body()).contains("<h1>My families</h1>").contains("/?as=supervision");
        assertThat(caller.get("/?as=supervision").body()).contains("<h1>Families of my team</h1>");
        assertThat(caller.get("/?as=unit").body()).contains("<h1>My families</h1>");
    }

    @Test
    void somebodyWithoutARoleIsToldWhatToDo() {
        var worker = house.worker();
        TestHouse.sql(
                "update account_role set during = daterange('2020-01-01', '2026-10-01') where account_id = :id",
                "id",
                worker.account());
        assertThat(house.as(worker).get("/").body())
                .contains("You have no role yet")
                .contains("Ask the administrator");
    }

    private TestFamily named(String label, Somebody worker) {
        var family = house.family(worker, START);
        TestHouse.sql("update family set label = :label where id = :id", "label", label, "id", family.id());
        TestHouse.sql(
                """
            insert into plan (id, org_id, unit_id, family_id, episode_id, number, status, effective_from, next_review_due, recorded_at)
            values (:id, :org, :unit, :family, :episode, 1, 'AGREED', '2026-09-10', '2027-03-10', now())""",
                "id",
                TestHouse.id(),
                "org",
                house.org,
                "unit",
                house.unit,
                "family",
                family.id(),
                "episode",
                family.episode());
        return family;
    }

    /** Met last week, so that nobody was away too long. */
    private void seen(TestFamily family, Somebody worker) {
        house.contact(family, worker, TODAY.minusDays(7), "HOME_VISIT", "HELD");
    }

    private void visit(TestFamily family, Somebody worker, LocalDate on) {
        TestHouse.sql(
                """
            insert into appointment (id, org_id, unit_id, family_id, episode_id, staff_id, planned_on, mode, recorded_at, by_id)
            values (:id, :org, :unit, :family, :episode, :staff, :on, 'HOME_VISIT', now(), :by)""",
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
                "staff",
                worker.staff(),
                "on",
                on,
                "by",
                worker.account());
    }

    private void draft(Somebody worker, TestFamily family, String savedAt) {
        TestHouse.sql(
                """
            insert into draft (id, org_id, account_id, kind, family_id, content, saved_at)
            values (:id, :org, :account, 'CONTACT', :family, '{"day": ["2026-11-04"], "mode": ["HOME_VISIT"]}', :at::timestamptz)""",
                "id",
                TestHouse.id(),
                "org",
                house.org,
                "account",
                worker.account(),
                "family",
                family.id(),
                "at",
                savedAt);
    }

    private void question(TestFamily family) {
        UUID report = TestHouse.id();
        var asker = house.representative();
        TestHouse.sql(
                """
            insert into monthly_report (id, org_id, unit_id, family_id, episode_id, municipality_id, month, number, edition, status, generated_at, as_of, content, hash, sent_at, recipients,
                                        confirmed_at, confirmed_by, approved_at, approved_by)
            values (:id, :org, :unit, :family, :episode, :town, '2026-10-01', 'M-1', 1, 'QUERIED', now(), now(), '{}', '\\x00', now(), '[]', now(), :by, now(), :other)""",
                "id",
                report,
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
                "by",
                house.worker().account(),
                "other",
                house.manager().account());
        TestHouse.sql(
                """
            insert into report_message (id, org_id, unit_id, family_id, report_id, municipality_id, from_municipality, text, at, by_id)
            values (:id, :org, :unit, :family, :report, :town, true, 'Is Elza back at school?', '2026-11-04T09:00:00Z', :by)""",
                "id",
                TestHouse.id(),
                "org",
                house.org,
                "unit",
                house.unit,
                "family",
                family.id(),
                "report",
                report,
                "town",
                house.municipality,
                "by",
                asker.account());
    }

    private static String needs(String body) {
        return body.substring(
                body.indexOf("id=\"needs\""),
                body.contains("id=\"calm\"") ? body.indexOf("id=\"calm\"") : body.length());
    }

    private static String calm(String body) {
        return body.substring(body.indexOf("id=\"calm\""), body.indexOf("class=\"rail\""));
    }
}
