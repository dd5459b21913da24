package org.saime.home;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.db.Query;

/** Reads what a worker's first page is made from, each kind of fact for all families at once. */
final class WorkerStore {
    private WorkerStore() {}

    record Contacted(UUID familyId, @Nullable LocalDate lastOn, List<LocalDate> noShows) {}

    record DraftRow(
            UUID id,
            UUID familyId,
            String family,
            Instant savedAt,
            String day,
            String validOn,
            String mode,
            boolean wordless) {}

    record Birthday(LocalDate onDay, UUID familyId, String family, String name) {}

    record Supervised(UUID id) {}

    private static final String DIRECT = " ('HOME_VISIT', 'OUT_OF_HOME', 'VIRTUAL', 'ACCOMPANIMENT')";

    static final Query<Supervised> SUPERVISED = Query.rows(
            Supervised.class, "select id from staff where supervisor_id = :me::uuid and employed @> :on::date");

    static final Query<OwnFamily> FAMILIES = Query.rows(OwnFamily.class, """
            with mine as (
                select distinct on (a.family_id) a.family_id, a.episode_id, a.staff_id, a.kind
                from assignment a join episode e on e.id = a.episode_id
                where a.superseded_at is null and a.during @> :on::date and a.staff_id = any(:staff::uuid[]) and e.status not in ('CLOSED', 'CANCELLED')
                order by a.family_id, array_position(array['PRIMARY', 'COVER', 'CO_WORKER', 'SPECIALIST'], a.kind), e.accepted_on desc)
            select f.id, f.code, f.label, u.country, m.episode_id, m.kind <> 'SPECIALIST' as responsible, w.name as worker, e.status, e.accepted_on, b.first_met_on, e.start_on,
                   p.until_on as suspended_until, v.due_on as review_due,
                   exists (select 1 from plan g where g.episode_id = e.id and g.status in ('AGREED', 'UNDER_REVIEW')) as plan_agreed,
                   coalesce(c.ages, '{}') as ages, coalesce(c.unknown, 0) as unknown_ages,
                   parameter_in_force(case when r.urgency in ('CRISIS', 'DANGER') then 'FIRST_CRISIS_WORKING_DAYS' else 'FIRST_WORKING_DAYS' end, f.unit_id, e.accepted_on)::int as first_days,
                   parameter_in_force('AGREE_DAYS', f.unit_id, b.first_met_on)::int as agree_days, parameter_in_force('PLAN_DAYS', f.unit_id, e.start_on)::int as plan_days,
                   parameter_in_force('REVIEW_SOON_DAYS', f.unit_id, :on::date)::int as review_soon_days,
                   parameter_in_force('AMBER_PERCENT', f.unit_id, :on::date)::int as amber_percent, parameter_in_force('NO_CONTACT_RED_WEEKS', f.unit_id, :on::date)::int as red_weeks
            from mine m
            join family f on f.id = m.family_id join unit u on u.id = f.unit_id join episode e on e.id = m.episode_id
            join staff s on s.id = m.staff_id join account w on w.id = s.account_id
            left join referral r on r.id = e.referral_id
            left join episode_period p on p.episode_id = e.id and p.superseded_at is null and p.status = 'SUSPENDED' and p.during @> :on::date
            left join review v on v.episode_id = e.id and v.done_on is null
            left join lateral (
                select coalesce(e.first_meeting_on, min(k.valid_on)) as first_met_on from contact_current(:now::timestamptz) k
                where k.episode_id = e.id and e.status = 'PENDING_AGREEMENT' and k.status = 'HELD' and k.mode in""" + DIRECT + """
            ) b on true
            left join lateral (
                select array_agg(extract(year from age(:on::date, q.birth_on))::int order by q.birth_on desc) filter (where q.birth_on <= :on::date) as ages,
                       (count(*) filter (where q.birth_on is null or q.birth_on > :on::date))::int as unknown
                from membership x join person q on q.id = x.person_id
                where x.family_id = f.id and x.role = 'CHILD' and x.superseded_at is null and x.during @> :on::date and q.deceased_on is null) c on true
            order by f.label, f.id""");

    static final Query<FamilyStanding.Week> WEEKS = Query.rows(FamilyStanding.Week.class, """
            select w.family_id, w.episode_id, w.sunday, w.eligible, w.met from episode_week(:from::date, :to::date, :now::timestamptz) w
            where w.family_id = any(:families::uuid[]) order by w.sunday""");

    /** Meetings of the week, held or not; calls and messages are no meetings. */
    static final Query<FamilyStanding.Meeting> MEETINGS = Query.rows(
            FamilyStanding.Meeting.class, """
            select c.id, c.family_id, c.valid_on, c.started_at, c.mode, c.status from contact_current(:now::timestamptz) c
            where c.family_id = any(:families::uuid[]) and c.valid_on between :from::date and :to::date and c.mode in""" + DIRECT + " order by c.valid_on, c.started_at nulls last, c.id");

    static final Query<Contacted> CONTACTED = Query.rows(Contacted.class, """
            select f.id as family_id, l.last_on, coalesce(n.days, '{}') as no_shows
            from unnest(:families::uuid[]) f(id)
            left join lateral (
                select max(c.valid_on) as last_on from contact_current(:now::timestamptz) c
                where c.family_id = f.id and c.valid_on <= :on::date and c.status = 'HELD' and c.mode in""" + DIRECT + """
            ) l on true
            left join lateral (
                select array_agg(c.valid_on order by c.valid_on desc) as days from contact_current(:now::timestamptz) c
                where c.family_id = f.id and c.status = 'NO_SHOW' and c.valid_on <= :on::date and c.valid_on > coalesce(l.last_on, '-infinity')) n on true""");

    static final Query<FamilyStanding.Visit> VISITS = Query.rows(FamilyStanding.Visit.class, """
            select a.id, a.family_id, a.planned_on, a.planned_at, a.mode, a.place from appointment a
            where a.family_id = any(:families::uuid[]) and a.status = 'PLANNED' and a.planned_on between :from::date and :to::date
            order by a.planned_on, a.planned_at nulls last, a.id""");

    /** Of each family the member who was not met for the longest time beyond what is allowed. A child of two homes is seen in either. */
    static final Query<FamilyStanding.Unseen> UNSEEN = Query.rows(FamilyStanding.Unseen.class, """
            with people as (
                select m.family_id, m.person_id, m.role, m.during, m.unit_id, e.start_on
                from episode e join membership m on m.family_id = e.family_id
                where e.id = any(:episodes::uuid[]) and e.status in ('ACTIVE', 'EXIT_PROPOSED') and m.superseded_at is null and m.during @> :on::date
                  and m.role in ('CHILD', 'CAREGIVER') and m.counts_for_service),
            met as (
                select x.person_id, max(c.valid_on) as last_on
                from contact_current(:now::timestamptz) c, unnest(c.members) x(person_id)
                where c.family_id in (select o.family_id from membership o where o.person_id in (select person_id from people))
                  and c.valid_on > :on::date - 400 and c.valid_on <= :on::date and c.status = 'HELD' and c.mode in""" + DIRECT + """
                group by x.person_id)
            select distinct on (p.family_id) p.family_id, q.given_name as name, p.role, s.last_on, b.since
            from people p
            join person q on q.id = p.person_id and q.deceased_on is null and (q.birth_on <= :on::date or q.birth_on is null and q.expected_on is null)
            left join met s on s.person_id = p.person_id
            cross join lateral (select greatest(s.last_on, lower(p.during), p.start_on, q.birth_on) as since) b
            where :on::date - b.since > parameter_in_force(case p.role when 'CHILD' then 'MEMBER_CHILD_DAYS' else 'MEMBER_CAREGIVER_DAYS' end, p.unit_id, :on::date)::int
            order by p.family_id, p.role = 'CHILD' desc, b.since, q.id""");

    /** Questions of municipalities that nobody answered; answering gives the report its state back. */
    static final Query<FamilyStanding.Question> QUESTIONS = Query.rows(FamilyStanding.Question.class, """
            select distinct on (r.family_id) r.family_id, r.id as report_id, t.name as municipality, m.text, coalesce(a.name, '') as by_name, m.at,
                   parameter_in_force('REPORT_QUERY_WORKING_DAYS', r.unit_id, (m.at at time zone 'Europe/Riga')::date)::int as answer_days
            from monthly_report r join municipality t on t.id = r.municipality_id
            join lateral (select x.text, x.by_id, x.at from report_message x where x.report_id = r.id and x.from_municipality order by x.at desc limit 1) m on true
            left join account a on a.id = m.by_id
            where r.family_id = any(:families::uuid[]) and r.status = 'QUERIED'
            order by r.family_id, m.at""");

    static final Query<DraftRow> DRAFTS = Query.rows(DraftRow.class, """
            select d.id, d.family_id, f.label as family, d.saved_at, coalesce(d.content -> 'day' ->> 0, '') as day, coalesce(d.content -> 'validOn' ->> 0, '') as valid_on,
                   coalesce(nullif(d.content -> 'mode' ->> 0, ''), d.content -> 'plannedMode' ->> 0, '') as mode, coalesce(d.content -> 'happened' ->> 0, '') = '' as wordless
            from draft d join family f on f.id = d.family_id
            where d.account_id = :me and d.kind = 'CONTACT' order by d.saved_at desc limit 50""");

    /** Reports of these families that wait for their worker, and all of the last month; weeks without a reason keep a report from being confirmed. */
    static final Query<WorkerHome.Report> REPORTS = Query.rows(WorkerHome.Report.class, """
            select r.id, r.family_id, f.label as family, r.month, r.status, r.returned_at is not null and r.status = 'GENERATED' as returned,
                   r.narrative <> '' and r.next_month <> '' as written, coalesce(x.missing, 0) as missing, x.week_on
            from monthly_report r join family f on f.id = r.family_id
            left join lateral (
                select count(*)::int as missing, min(w.week_on) as week_on
                from episode_week(r.month, (r.month + interval '1 month')::date - 1, :now::timestamptz) w
                where r.status = 'GENERATED' and w.family_id = r.family_id and w.episode_id = r.episode_id and w.eligible and not w.met and w.reason is null) x on true
            where r.family_id = any(:families::uuid[]) and (r.status = 'GENERATED' or r.month = :month::date)
              and r.status not in ('SUPERSEDED', 'RECALLED') and r.supersedes_id is null
            order by r.month, f.label, r.id""");

    static final Query<Birthday> BIRTHDAYS = Query.rows(Birthday.class, """
            select (p.birth_on + interval '18 years')::date as on_day, m.family_id, f.label as family, p.given_name as name
            from membership m join person p on p.id = m.person_id join family f on f.id = m.family_id
            where m.family_id = any(:families::uuid[]) and m.role = 'CHILD' and m.superseded_at is null and m.during @> :on::date and p.deceased_on is null
              and p.birth_on between (:on::date - interval '18 years')::date and (:on::date + 90 - interval '18 years')::date""");
}
