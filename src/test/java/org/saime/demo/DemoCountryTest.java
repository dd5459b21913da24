package org.saime.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saime.kernel.db.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** The demo country is history that could have happened: its numbers agree with each other and with the rules of the service. */
class DemoCountryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 5);
    private static JdbcClient country;

    @BeforeAll
    static void load() throws SQLException {
        country = JdbcClient.create(loaded(TODAY, Timetable.DEFAULT_FAMILIES));
    }

    private static DataSource loaded(LocalDate today, int families) throws SQLException {
        var address = TestDatabase.fresh();
        var owner = new SimpleDriverDataSource(
                new org.postgresql.Driver(),
                address.url(),
                address.owner().role(),
                address.owner().password());
        new DemoCountry(today, families).load(owner, "{none}");
        return owner;
    }

    private static long count(String query) {
        return country.sql(query.replace(":today", "date '" + TODAY + "'"))
                .query(Long.class)
                .single();
    }

    /** Rows that must not be; the first ones are shown when there are any. */
    private static void none(String query) {
        List<Map<String, Object>> found = country.sql(query.replace(":today", "date '" + TODAY + "'") + " limit 5")
                .query()
                .listOfRows();
        assertThat(found).as(query).isEmpty();
    }

    @Test
    void itHasTheSizeThatWasPromised() {
        assertThat(count("select count(*) from family")).isEqualTo(205);
        assertThat(count("select count(*) from membership where role = 'CHILD'"))
                .isBetween(470L, 540L);
        assertThat(
                        count(
                                "select count(distinct a.id) from account a join account_role r on r.account_id = a.id where r.role = 'WORKER'"))
                .isEqualTo(16);
        assertThat(
                        count(
                                "select count(distinct municipality_id) from coverage c join unit u on u.id = c.unit_id where u.country = 'EE' and c.during @> :today"))
                .isEqualTo(18);
        assertThat(
                        count(
                                "select count(distinct municipality_id) from coverage c join unit u on u.id = c.unit_id where u.country = 'EE' and c.during @> (:today + interval '1 month')::date"))
                .isEqualTo(21);
        assertThat(count("select count(*) from contact")).isBetween(7_000L, 14_000L);
    }

    @Test
    void everyDayOfAnOpenEpisodeHasOneWorkerAndOneMunicipality() {
        // from the first assignment on there is no day without the main worker
        none("""
            select e.id, e.accepted_on from episode e
            where exists (select 1 from assignment a where a.episode_id = e.id)
              and (select range_agg(a.during) from assignment a where a.episode_id = e.id and a.kind = 'PRIMARY' and a.superseded_at is null)
                  <> (select multirange(daterange(min(lower(a.during)), case when e.status = 'CLOSED' then e.end_on + 1
                        when e.status = 'CANCELLED' then (select max(upper(p.during)) from episode_period p where p.episode_id = e.id and p.superseded_at is null) end))
                      from assignment a where a.episode_id = e.id)""");
        none("""
            select e.id from episode e where (select range_agg(l.during) from municipality_link l where l.episode_id = e.id and l.superseded_at is null)
                  is distinct from (select range_agg(p.during) from episode_period p where p.episode_id = e.id and p.superseded_at is null)""");
        none(
                "select e.id from episode e where not exists (select 1 from assignment a where a.episode_id = e.id) and e.accepted_on < :today - 7");
        assertThat(
                        count(
                                "select count(*) from episode e where status = 'PENDING_AGREEMENT' and not exists (select 1 from assignment a where a.episode_id = e.id)"))
                .isEqualTo(2);
    }

    @Test
    void municipalitiesSendFamiliesOnlyAfterTheyJoined() {
        none("""
            select l.id from municipality_link l where not exists (
                select 1 from coverage c where c.unit_id = l.unit_id and c.municipality_id = l.municipality_id and c.during @> lower(l.during))""");
    }

    @Test
    void nobodyCarriesMoreThanTheCapWithoutAnOverride() {
        none("""
            select * from (
                select d.day::date, s.id, count(distinct a.family_id) as families, floor(15 * f.fte) as cap, bool_or(a.override_reason is not null) as override
                from generate_series(:today - 390, :today, interval '1 day') d(day)
                     join assignment a on a.superseded_at is null and a.kind = 'PRIMARY' and a.during @> d.day::date
                     join staff s on s.id = a.staff_id join staff_fte f on f.staff_id = s.id and f.during @> d.day::date
                group by 1, 2, f.fte) x
            where families > cap + case when override then 1 else 0 end""");
        assertThat(
                        count(
                                "select count(*) from assignment a join staff s on s.id = a.staff_id join account c on c.id = s.account_id where c.login = 'tiit' and a.kind = 'PRIMARY' and a.superseded_at is null and a.during @> :today"))
                .isEqualTo(16);
    }

    @Test
    void contactsAreOfServedDaysByAssignedStaffWithPeopleOfTheFamily() {
        none("""
            select c.id, c.valid_on from contact c where not exists (
                select 1 from episode_period p where p.episode_id = c.episode_id and p.superseded_at is null and p.during @> c.valid_on and p.status <> 'SUSPENDED')""");
        none("""
            select c.id from contact c where not exists (
                select 1 from assignment a where a.episode_id = c.episode_id and a.superseded_at is null and a.during @> c.valid_on and a.staff_id = any(c.staff))""");
        none(
                "select c.id from contact c where exists (select 1 from unnest(c.members) m(id) where not exists (select 1 from membership s where s.family_id = c.family_id and s.person_id = m.id))");
        none(
                "select c.id from contact c where exists (select 1 from unnest(c.goals) g(id) where not exists (select 1 from goal o where o.family_id = c.family_id and o.id = g.id))");
        none(
                "select c.id from contact c where c.valid_on >= :today or c.recorded_at > (:today + time '09:00') at time zone 'Europe/Riga'");
        none(
                "select c.id from contact c where c.status = 'HELD' and c.mode in ('HOME_VISIT', 'OUT_OF_HOME', 'VIRTUAL', 'ACCOMPANIMENT') and cardinality(c.members) = 0");
        none("select c.id from contact c join person p on p.id = any(c.members) where p.birth_on > c.valid_on");
    }

    @Test
    void aWeekHasAMeetingOrAReasonButNotBoth() {
        none("""
            select u.id from unmet_week u where u.superseded_at is null and exists (
                select 1 from contact c where c.episode_id = u.episode_id and c.valid_on between u.week_on and u.week_on + 6 and c.status = 'HELD'
                  and c.mode in ('HOME_VISIT', 'OUT_OF_HOME', 'VIRTUAL', 'ACCOMPANIMENT'))""");
        // every eligible week of the past months that was not met says why
        none("""
            with week as (select w::date as monday from generate_series(date_trunc('week', :today - 380), :today - 14, interval '7 days') w),
                 eligible as (select e.id, w.monday from episode e cross join week w
                              where (select coalesce(sum(upper(p.during * daterange(w.monday, w.monday + 7)) - lower(p.during * daterange(w.monday, w.monday + 7))), 0) from episode_period p
                                     where p.episode_id = e.id and p.superseded_at is null and p.status in ('ACTIVE', 'EXIT_PROPOSED')) >= 4)
            select g.id, g.monday from eligible g
            where g.monday + 6 < date_trunc('month', :today)::date
              and not exists (select 1 from unmet_week u where u.episode_id = g.id and u.week_on = g.monday)
              and not exists (select 1 from contact c where c.episode_id = g.id and c.valid_on between g.monday and g.monday + 6 and c.status = 'HELD'
                              and c.mode in ('HOME_VISIT', 'OUT_OF_HOME', 'VIRTUAL', 'ACCOMPANIMENT'))""");
    }

    @Test
    void everyAgreedPlanHasOneOpenReviewClock() {
        none("""
            select p.id, p.status, p.next_review_due from plan p join episode e on e.id = p.episode_id
            where p.status in ('AGREED', 'UNDER_REVIEW') and e.status <> 'EXIT_PROPOSED'
              and (select array_agg(r.due_on) from review r where r.plan_id = p.id and r.done_on is null) is distinct from array[p.next_review_due]""");
        none(
                "select p.id from plan p where p.next_review_due > (select max(r.started_on) from review r where r.episode_id = p.episode_id) + interval '6 months'");
        none(
                "select p.id from plan p where p.status <> 'DRAFT' and not exists (select 1 from goal g join activity a on a.goal_id = g.id where g.plan_id = p.id)");
        none(
                "select g.id from goal g join plan p on p.id = g.plan_id where g.due_on > p.next_review_due and g.carried = 0 and g.late_due_reason = ''");
        none(
                "select g.id from goal g join plan p on p.id = g.plan_id join episode e on e.id = p.episode_id where e.exit_reason = 'GOALS_ACHIEVED' and g.status = 'ACTIVE'");
        assertThat(
                        count(
                                "select count(*) from review r join episode e on e.id = r.episode_id where r.done_on is null and r.due_on < :today and e.end_on is null"))
                .isBetween(1L, 12L);
    }

    @Test
    void somethingOfEverythingThatRealLifeBrings() {
        for (var status : List.of("PENDING_AGREEMENT", "ACTIVE", "SUSPENDED", "EXIT_PROPOSED", "CLOSED", "CANCELLED")) {
            assertThat(count("select count(*) from episode where status = '" + status + "'"))
                    .as(status)
                    .isPositive();
        }
        for (var status : List.of(
                "RECEIVED",
                "SCREENING",
                "ACCEPTED",
                "WAITLISTED",
                "OFFERED",
                "DECLINED",
                "REDIRECTED",
                "DUPLICATE",
                "WITHDRAWN")) {
            assertThat(count("select count(*) from referral where status = '" + status + "'"))
                    .as(status)
                    .isPositive();
        }
        for (var status : List.of("HELD", "NO_SHOW", "CANCELLED_FAMILY", "CANCELLED_SERVICE")) {
            assertThat(count("select count(*) from contact where status = '" + status + "'"))
                    .as(status)
                    .isPositive();
        }
        assertThat(count("select count(*) from episode where previous_episode_id is not null"))
                .isPositive();
        assertThat(count("select count(*) from person where expected_on > :today"))
                .isEqualTo(1);
        assertThat(count("select count(*) from protected_address")).isEqualTo(1);
        assertThat(
                        count(
                                "select count(*) from referral where urgency = 'DANGER' and status = 'RECEIVED' and received_on = :today"))
                .isEqualTo(1);
        assertThat(count("select count(*) from referral where status = 'SCREENING' and received_on = :today - 10"))
                .isPositive();
        assertThat(count("select count(*) from contact where class = 'RESTR'")).isPositive();
        assertThat(count("select count(*) from contact where supersedes_id is not null"))
                .isPositive();
        assertThat(
                        count(
                                "select count(distinct e.id) from episode e join municipality_link l on l.episode_id = e.id and l.superseded_at is null group by e.id having count(*) > 1 limit 1"))
                .isPositive();
        assertThat(count("select count(distinct exit_reason) from episode")).isGreaterThan(4);
        assertThat(
                        count(
                                "select count(*) from assignment where kind = 'COVER' and superseded_at is null and during @> :today"))
                .isPositive();
        assertThat(count("select count(*) from plan where status = 'DRAFT' and shared_at is not null"))
                .isPositive();
        assertThat(count("select count(*) from relationship where type = 'SIBLING_HALF'"))
                .isPositive();
        assertThat(count("select count(*) from residence where share = 50")).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 205",
        "2027-01-01, 40",
        "2026-03-31, 40",
        "2028-02-29, 40",
        "2026-11-05, 20",
        "2026-11-05, 5",
        "2026-11-05, 0"
    })
    void anyDayAndSizeLoads(LocalDate today, int families) throws SQLException {
        var loaded = JdbcClient.create(loaded(today, families));
        assertThat(loaded.sql("select count(*) from family").query(Long.class).single())
                .isEqualTo(families);
    }

    @Test
    void aThousandFamiliesLoadToo() throws SQLException {
        long begun = System.nanoTime();
        var loaded = JdbcClient.create(loaded(TODAY, 1000));
        System.out.println("1000 families in " + (System.nanoTime() - begun) / 1_000_000 + " ms");
        assertThat(loaded.sql("select count(*) from family").query(Long.class).single())
                .isEqualTo(1000);
        assertThat(loaded.sql("select count(*) from contact").query(Long.class).single())
                .isGreaterThan(35_000);
    }

    @Test
    void theSameDayGivesTheSameCountry() throws SQLException {
        assertThat(fingerprint(JdbcClient.create(loaded(TODAY, Timetable.DEFAULT_FAMILIES))))
                .isEqualTo(fingerprint(country));
    }

    private static String fingerprint(JdbcClient database) {
        var text = new StringBuilder();
        for (var table : new Rows().counts().keySet()) {
            if (!table.equals("parameter")) {
                text.append(table)
                        .append(' ')
                        .append(database.sql(
                                        "select coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') from "
                                                + table + " t")
                                .query(String.class)
                                .single())
                        .append('\n');
            }
        }
        return text.toString();
    }
}
