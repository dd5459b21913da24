package org.saime.home;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.db.Query;
import org.saime.kernel.time.Country;

/** Reads what a manager's first page is made from. Measures come from their own functions (M2 measure_flow, M4 caseload_on, M5 episode_week, M9 review_settlement, M10 review_overdue). */
final class UnitStore {
    private UnitStore() {}

    record LoadRow(
            UUID staffId,
            String name,
            BigDecimal fte,
            int places,
            int families,
            int covering,
            String absence,
            @Nullable LocalDate absentUntil) {}

    record SquareRow(UUID staffId, UUID familyId, String code, String label) {}

    record DecisionRow(
            Decision.Kind kind,
            @Nullable UUID familyId,
            UUID subjectId,
            String name,
            LocalDate since,
            @Nullable LocalDate dueOn,
            @Nullable Integer workingDays,
            Country country,
            String who,
            String coded,
            boolean ready,
            List<LocalDate> dates) {}

    record ReportRow(
            LocalDate month,
            int total,
            int waiting,
            int approved,
            int withWorkers,
            int returned,
            Country country,
            int workingDays) {}

    record WeekRow(LocalDate month, @Nullable UUID staffId, String name, String reason, int met, int eligible) {}

    record FlowRow(LocalDate month, int openBefore, int admissions, int exits, int openAfter) {}

    record UnitName(String name) {}

    static final Query<UnitName> NAMES =
            Query.rows(UnitName.class, "select name from unit where id = any(:units::uuid[]) order by name");

    static final Query<LoadRow> LOADS = Query.rows(LoadRow.class, """
            select l.staff_id, l.name, l.fte, l.places, l.families, l.covering, coalesce(b.kind, '') as absence, upper(b.during) - 1 as absent_until
            from worker_load(:units::uuid[], :on::date) l
            left join lateral (select x.kind, x.during from absence x where x.staff_id = l.staff_id and x.during @> :on::date order by upper(x.during) desc nulls first limit 1) b on true
            order by l.families - l.places desc, l.name""");

    static final Query<SquareRow> SQUARES = Query.rows(SquareRow.class, """
            select distinct a.staff_id, f.id as family_id, f.code, f.label
            from assignment a join episode e on e.id = a.episode_id join family f on f.id = a.family_id
            where a.kind = 'PRIMARY' and a.superseded_at is null and a.during @> :on::date and e.status not in ('CLOSED', 'CANCELLED') and a.unit_id = any(:units::uuid[])
            order by f.label, f.id""");

    static final Query<UnitHome.Waiting> WAITING = Query.rows(UnitHome.Waiting.class, """
            select count(*)::int as families, min((waiting_since at time zone 'Europe/Riga')::date) as longest_since
            from referral where unit_id = any(:units::uuid[]) and status in ('WAITLISTED', 'OFFERED')""");

    private static final String PRIMARY = """
            left join lateral (
                select s.id as staff_id, c.name from assignment a join staff s on s.id = a.staff_id join account c on c.id = s.account_id
                where a.episode_id = e.id and a.kind = 'PRIMARY' and a.superseded_at is null and a.during @> :on::date limit 1) w on true
            """;

    static final Query<DecisionRow> DECISIONS = Query.rows(DecisionRow.class, """
            select 'NO_WORKER' as kind, f.id as family_id, e.id as subject_id, f.label || ', ' || f.code as name, e.accepted_on as since, null::date as due_on,
                   parameter_in_force('ASSIGN_WORKING_DAYS', e.unit_id, e.accepted_on)::int as working_days, u.country, coalesce(t.name, '') as who, '' as coded, false as ready,
                   '{}'::date[] as dates
            from episode e join family f on f.id = e.family_id join unit u on u.id = e.unit_id
            left join lateral (
                select m.name from municipality_link l join municipality m on m.id = l.municipality_id
                where l.episode_id = e.id and l.role = 'RESPONSIBLE' and l.superseded_at is null order by lower(l.during) desc limit 1) t on true
            where e.unit_id = any(:units::uuid[]) and e.status not in ('CLOSED', 'CANCELLED')
              and not exists (select 1 from assignment a where a.episode_id = e.id and a.kind = 'PRIMARY' and a.superseded_at is null and a.during @> :on::date)
            union all
            select 'REFERRAL', null, r.id, r.number, r.received_on,
                   case when r.urgency = 'DANGER' then r.received_on else r.received_on + parameter_in_force('DECIDE_DAYS', r.unit_id, r.received_on)::int end, null, u.country,
                   coalesce(m.name, ''), case when m.id is null then r.channel else '' end, s.completed_at is not null, '{}'
            from referral r join unit u on u.id = r.unit_id left join municipality m on m.id = r.referrer_municipality_id left join screening s on s.referral_id = r.id
            where r.unit_id = any(:units::uuid[]) and r.status in ('RECEIVED', 'SCREENING')
            union all
            select 'REVIEW', f.id, o.review_id, f.label || ', ' || f.code, o.due_on, o.due_on, null, u.country, coalesce(w.name, ''), coalesce(b.kind, ''), false,
                   case when b.kind is null then '{}' else array[lower(b.during), upper(b.during) - 1] end
            from review_overdue(:on::date, :now::timestamptz) o join episode e on e.id = o.episode_id join family f on f.id = o.family_id join unit u on u.id = o.unit_id
            """ + PRIMARY + """
            left join lateral (
                select x.kind, x.during from absence x where x.staff_id = w.staff_id and x.during && daterange(o.due_on - 14, :on::date, '[]') and upper(x.during) - lower(x.during) > 4
                order by lower(x.during) desc limit 1) b on true
            where o.unit_id = any(:units::uuid[])
            union all
            select 'FIRST_MEETING', f.id, e.id, f.label || ', ' || f.code, e.accepted_on, null,
                   parameter_in_force(case when r.urgency in ('CRISIS', 'DANGER') then 'FIRST_CRISIS_WORKING_DAYS' else 'FIRST_WORKING_DAYS' end, e.unit_id, e.accepted_on)::int, u.country,
                   w.name, '', false, coalesce(k.missed, '{}')
            from episode e join family f on f.id = e.family_id join unit u on u.id = e.unit_id left join referral r on r.id = e.referral_id
            """ + PRIMARY + """
            left join lateral (
                select coalesce(bool_or(c.status = 'HELD' and c.mode in ('HOME_VISIT', 'OUT_OF_HOME', 'VIRTUAL', 'ACCOMPANIMENT')), false) as met,
                       array_agg(c.valid_on order by c.valid_on) filter (where c.status = 'NO_SHOW') as missed
                from contact_current(:now::timestamptz) c where c.episode_id = e.id) k on true
            where e.unit_id = any(:units::uuid[]) and e.status = 'PENDING_AGREEMENT' and e.first_meeting_on is null and w.name is not null and not k.met
            union all
            select 'EXIT', f.id, x.id, f.label || ', ' || f.code, (x.proposed_at at time zone 'Europe/Riga')::date, x.end_on, null, u.country, coalesce(c.name, ''), x.reason, false, '{}'
            from episode_exit x join family f on f.id = x.family_id join unit u on u.id = x.unit_id left join account c on c.id = x.proposed_by
            where x.unit_id = any(:units::uuid[]) and x.decision is null
            union all
            select 'SUSPENSION', f.id, x.id, f.label || ', ' || f.code, (x.proposed_at at time zone 'Europe/Riga')::date, x.from_on, null, u.country, coalesce(c.name, ''), x.reason, false,
                   array[x.from_on, x.until_on]
            from suspension x join family f on f.id = x.family_id join unit u on u.id = x.unit_id left join account c on c.id = x.proposed_by
            where x.unit_id = any(:units::uuid[]) and x.decision is null""");

    static final Query<ReportRow> REPORTS = Query.rows(ReportRow.class, """
            select r.month, count(*)::int as total, (count(*) filter (where r.status = 'WORKER_CONFIRMED'))::int as waiting,
                   (count(*) filter (where r.status in ('APPROVED', 'SENT', 'ACKNOWLEDGED', 'QUERIED')))::int as approved,
                   (count(*) filter (where r.status = 'GENERATED' and r.returned_at is null))::int as with_workers,
                   (count(*) filter (where r.status = 'GENERATED' and r.returned_at is not null))::int as returned, min(u.country) as country,
                   min(parameter_in_force('REPORT_APPROVE_WORKING_DAYS', r.unit_id, (r.month + interval '1 month')::date)::int) as working_days
            from monthly_report r join unit u on u.id = r.unit_id
            where r.unit_id = any(:units::uuid[]) and r.status not in ('SUPERSEDED', 'RECALLED') and r.month >= :on::date - 400
            group by r.month order by r.month""");

    /** The weeks that count of some months, by main worker and, where there was no meeting, by reason. */
    static final Query<WeekRow> WEEKS = Query.rows(WeekRow.class, """
            select w.month, w.staff_id, coalesce(c.name, '') as name, w.reason, w.met, w.eligible
            from (select date_trunc('month', x.sunday)::date as month, x.primary_staff_id as staff_id, case when x.met then '' else coalesce(x.reason, '') end as reason,
                         (count(*) filter (where x.met))::int as met, count(*)::int as eligible
                  from episode_week(:from::date, :to::date, :now::timestamptz) x where x.eligible and x.unit_id = any(:units::uuid[]) group by 1, 2, 3) w
            left join staff s on s.id = w.staff_id left join account c on c.id = s.account_id
            order by c.name, w.month, w.reason""");

    static final Query<UnitHome.Reviews> REVIEWS = Query.rows(UnitHome.Reviews.class, """
            select s.settled, s.on_time, (select count(*)::int from review_overdue(:on::date, :now::timestamptz) o where o.unit_id = any(:units::uuid[])) as overdue,
                   r.running, r.soon, r.next_due
            from (select count(*)::int as settled, (count(*) filter (where v.on_time))::int as on_time
                  from review_settlement(:from::date, :to::date, :now::timestamptz) v where v.unit_id = any(:units::uuid[])) s,
                 (select count(*)::int as running, (count(*) filter (where v.due_on between :on::date and :on::date + 30))::int as soon,
                         min(v.due_on) filter (where v.due_on >= :on::date) as next_due
                  from review v join episode e on e.id = v.episode_id
                  where v.unit_id = any(:units::uuid[]) and v.done_on is null and e.status not in ('CLOSED', 'CANCELLED')) r""");

    static final Query<FlowRow> FLOW = Query.rows(FlowRow.class, """
            select m.month::date as month, sum(f.open_before)::int as open_before, sum(f.admissions)::int as admissions, sum(f.exits)::int as exits, sum(f.open_after)::int as open_after
            from generate_series(:from::date, :to::date, interval '1 month') m(month), unnest(:units::uuid[]) u(id),
                 measure_flow(m.month::date, (m.month + interval '1 month')::date - 1, :now::timestamptz, u.id, null) f
            group by m.month order by m.month""");
}
