package org.saime.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.db.Query;

/** The facts of a month, asked for many episodes at once: each row names its episode and municipality. */
final class FactStore {
    private FactStore() {}

    record Head(
            UUID episodeId,
            UUID municipalityId,
            String code,
            String label,
            String profile,
            String municipality,
            String unit,
            LocalDate startOn,
            @Nullable LocalDate endOn,
            String status,
            LocalDate lastOn,
            String worker,
            String casePlanRef,
            @Nullable LocalDate casePlanOn) {}

    record Days(UUID episodeId, UUID municipalityId, LocalDate fromOn, LocalDate toOn) {}

    record ModeCount(
            UUID episodeId,
            UUID municipalityId,
            String mode,
            int held,
            int noShow,
            int cancelledFamily,
            int cancelledService,
            int directMinutes) {}

    record Planned(UUID episodeId, UUID municipalityId, String mode, int planned) {}

    record WeekRow(
            UUID episodeId,
            UUID municipalityId,
            LocalDate weekOn,
            LocalDate sunday,
            boolean eligible,
            boolean met,
            String reason,
            List<String> modes) {}

    record MemberRow(
            UUID episodeId,
            UUID municipalityId,
            UUID personId,
            String role,
            String title,
            boolean countsForService,
            String givenName,
            String familyName,
            @Nullable LocalDate birthOn,
            int met,
            boolean seen) {}

    record Topic(UUID episodeId, UUID municipalityId, String topic) {}

    record LateRow(
            UUID episodeId,
            UUID municipalityId,
            LocalDate validOn,
            String mode,
            String status,
            Instant recordedAt,
            String kind) {}

    /** The days of the month under each municipality. */
    private static final String DAYS_CTE =
            "with d as (select * from responsible_days(:from::date, :to::date, :known::timestamptz, :episodes::uuid[])) ";

    static final Query<Head> HEADS = Query.rows(Head.class, """
            with d as (select episode_id, family_id, unit_id, municipality_id, max(upper(days) - 1) as last_on
                       from responsible_days(:from::date, :to::date, :known::timestamptz, :episodes::uuid[]) group by 1, 2, 3, 4)
            select d.episode_id, d.municipality_id, f.code, f.label, m.name as municipality, u.name as unit, d.last_on,
                   coalesce((select c.report_profile from coverage c where c.unit_id = d.unit_id and c.municipality_id = d.municipality_id and c.during @> d.last_on), 'STANDARD') as profile,
                   s.start_on, s.end_on,
                   (select p.status from known_period(:known::timestamptz) p where p.episode_id = d.episode_id and p.during @> d.last_on) as status,
                   coalesce((select w.name from known_assignment(:known::timestamptz) a join staff t on t.id = a.staff_id join account w on w.id = t.account_id
                             where a.episode_id = d.episode_id and a.kind = 'PRIMARY' and a.during @> d.last_on), '') as worker,
                   coalesce(l.case_plan_ref, '') as case_plan_ref, l.case_plan_on
            from d join family f on f.id = d.family_id join municipality m on m.id = d.municipality_id join unit u on u.id = d.unit_id
                 join episode_span(:known::timestamptz) s on s.episode_id = d.episode_id
                 left join known_link(:known::timestamptz) l on l.episode_id = d.episode_id and l.role = 'RESPONSIBLE' and l.municipality_id = d.municipality_id and l.during @> d.last_on""");

    static final Query<Days> DAYS = Query.rows(
            Days.class,
            DAYS_CTE
                    + "select episode_id, municipality_id, lower(days) as from_on, upper(days) - 1 as to_on from d order by lower(days)");

    static final Query<ModeCount> CONTACTS = Query.rows(ModeCount.class, DAYS_CTE + """
            select d.episode_id, d.municipality_id, c.mode, count(*) filter (where c.status = 'HELD')::int as held, count(*) filter (where c.status = 'NO_SHOW')::int as no_show,
                   count(*) filter (where c.status = 'CANCELLED_FAMILY')::int as cancelled_family, count(*) filter (where c.status = 'CANCELLED_SERVICE')::int as cancelled_service,
                   coalesce(sum(c.minutes) filter (where c.status = 'HELD' and direct_mode(c.mode)), 0)::int as direct_minutes
            from d join contact_current(:known::timestamptz) c on c.episode_id = d.episode_id and d.days @> c.valid_on
            group by 1, 2, 3""");

    /** Planned is what stood in the calendar; a meeting that failed was planned too, whether it stood there or not. */
    static final Query<Planned> PLANNED = Query.rows(Planned.class, DAYS_CTE + """
            select episode_id, municipality_id, mode, sum(planned)::int as planned from (
                select d.episode_id, d.municipality_id, a.mode, count(*) as planned
                from d join appointment a on a.episode_id = d.episode_id and d.days @> a.planned_on and a.recorded_at <= :known::timestamptz
                group by 1, 2, 3
                union all
                select d.episode_id, d.municipality_id, c.mode, count(*)
                from d join contact_current(:known::timestamptz) c on c.episode_id = d.episode_id and d.days @> c.valid_on
                where c.status <> 'HELD' and not exists (select 1 from appointment a where a.contact_id = c.id or a.contact_id = c.supersedes_id)
                group by 1, 2, 3) p
            group by 1, 2, 3""");

    static final Query<WeekRow> WEEKS = Query.rows(WeekRow.class, """
            select w.episode_id, w.municipality_id, w.week_on, w.sunday, w.eligible, w.met, coalesce(w.reason, '') as reason,
                   coalesce((select array_agg(distinct c.mode) from contact_current(:known::timestamptz) c
                             where c.episode_id = w.episode_id and c.valid_on between w.week_on and w.sunday and c.status = 'HELD' and direct_mode(c.mode)), '{}') as modes
            from episode_week(:firstSunday::date, :lastSunday::date, :known::timestamptz) w
            where w.episode_id = any(:episodes::uuid[]) and w.municipality_id is not null
            order by w.sunday""");

    static final Query<MemberRow> MEMBERS = Query.rows(MemberRow.class, DAYS_CTE + """
            select d.episode_id, d.municipality_id, p.id as person_id, m.role, m.title, bool_or(m.counts_for_service) as counts_for_service, p.given_name, p.family_name, p.birth_on,
                   (select count(*) from contact_current(:known::timestamptz) c
                    where c.episode_id = d.episode_id and c.status = 'HELD' and direct_mode(c.mode) and p.id = any(c.members)
                      and exists (select 1 from d o where o.episode_id = d.episode_id and o.municipality_id = d.municipality_id and o.days @> c.valid_on))::int as met,
                   m.role = 'CHILD' and bool_or(child_met(p.id, lower(d.days), upper(d.days) - 1, :known::timestamptz)) as seen
            from d join known_membership(:known::timestamptz) m on m.family_id = d.family_id and m.during && d.days join person p on p.id = m.person_id
            where p.birth_on is not null or p.expected_on is null
            group by d.episode_id, d.municipality_id, p.id, m.role, m.title, p.given_name, p.family_name, p.birth_on
            order by case m.role when 'CAREGIVER' then 0 when 'CHILD' then 1 else 2 end, p.birth_on nulls last""");

    static final Query<Topic> TOPICS = Query.rows(Topic.class, DAYS_CTE + """
            select distinct d.episode_id, d.municipality_id, t as topic
            from d join contact_current(:known::timestamptz) c on c.episode_id = d.episode_id and d.days @> c.valid_on, unnest(c.topics) t
            where c.status = 'HELD' and c.class = 'NORMAL'""");

    /**
     * What was entered about earlier months after their report was made: since the report before this one, so that each entry is told once.
     * Withdrawals and corrections are told as such.
     */
    static final Query<LateRow> LATE = Query.rows(LateRow.class, """
            with d as (select distinct episode_id, municipality_id from responsible_days(:from::date, :to::date, :known::timestamptz, :episodes::uuid[])),
                 before as (select d.episode_id, d.municipality_id, r.as_of from d, lateral (
                                select min(o.as_of) as as_of from monthly_report o
                                where o.episode_id = d.episode_id and o.municipality_id = d.municipality_id
                                  and o.month = (select max(x.month) from monthly_report x
                                                 where x.episode_id = d.episode_id and x.municipality_id = d.municipality_id and x.month < :from::date)) r
                            where r.as_of is not null)
            select b.episode_id, b.municipality_id, c.valid_on, c.mode, c.status, c.recorded_at,
                   case when c.withdrawn then 'WITHDRAWN' when c.supersedes_id is not null then 'CORRECTED' else 'NEW' end as kind
            from before b join contact c on c.episode_id = b.episode_id
            where c.valid_on < :from::date and c.recorded_at > b.as_of and c.recorded_at <= :known::timestamptz
              and not exists (select 1 from contact s where s.supersedes_id = c.id and s.recorded_at <= :known::timestamptz)
              and responsible_on(c.episode_id, c.valid_on, :known::timestamptz) = b.municipality_id
            order by c.valid_on, c.recorded_at""");
}
