package org.saime.home;

import org.saime.kernel.db.Query;

/** The rows that a figure counted: the same functions, not summed. */
final class FigureStore {
    private FigureStore() {}

    static final Query<FigureRow> WEEKS = Query.rows(FigureRow.class, """
            select f.id as family_id, f.code, f.label, coalesce(c.name, '') as worker, w.week_on as on_day, w.sunday as until, case when w.met then 'met' else 'unmet' end as state,
                   'unmet_reason' as codes, case when w.met then '' else coalesce(w.reason, '') end as coded
            from episode_week(:from::date, :to::date, :now::timestamptz) w join family f on f.id = w.family_id
            left join staff s on s.id = w.primary_staff_id left join account c on c.id = s.account_id
            where w.eligible and w.unit_id = any(:units::uuid[]) and w.met = :met and (:worker::uuid is null or w.primary_staff_id = :worker::uuid)
              and (:reason::text = '' or coalesce(w.reason, 'NONE') = :reason::text)
            order by w.sunday, f.label, f.id""");

    private static final String OF_REVIEW = """
            join family f on f.id = r.family_id
            left join lateral (
                select c.name from assignment a join staff s on s.id = a.staff_id join account c on c.id = s.account_id
                where a.episode_id = r.episode_id and a.kind = 'PRIMARY' and a.superseded_at is null and lower(a.during) <= :on::date order by lower(a.during) desc limit 1) w on true
            """;

    static final Query<FigureRow> REVIEWS_SETTLED = Query.rows(
            FigureRow.class,
            """
            select f.id as family_id, f.code, f.label, coalesce(w.name, '') as worker, r.due_on as on_day, null::date as until,
                   case when r.on_time then 'on_time' when r.done_on is null then 'not_done' else 'late' end as state, '' as codes, '' as coded
            from review_settlement(:from::date, :to::date, :now::timestamptz) r
            """ + OF_REVIEW + "where r.unit_id = any(:units::uuid[]) order by r.due_on, f.label, f.id");

    static final Query<FigureRow> REVIEWS_OVERDUE = Query.rows(
            FigureRow.class,
            """
            select f.id as family_id, f.code, f.label, coalesce(w.name, '') as worker, r.due_on as on_day, null::date as until, 'not_done' as state, '' as codes, '' as coded
            from review_overdue(:on::date, :now::timestamptz) r
            """ + OF_REVIEW + "where r.unit_id = any(:units::uuid[]) order by r.due_on, f.label, f.id");

    static final Query<FigureRow> REVIEWS_SOON = Query.rows(
            FigureRow.class,
            """
            select f.id as family_id, f.code, f.label, coalesce(w.name, '') as worker, r.due_on as on_day, null::date as until, 'due' as state, '' as codes, '' as coded
            from review r join episode e on e.id = r.episode_id and e.status not in ('CLOSED', 'CANCELLED')
            """
                    + OF_REVIEW
                    + "where r.unit_id = any(:units::uuid[]) and r.done_on is null and r.due_on between :on::date and :on::date + 30 order by r.due_on, f.label, f.id");

    /** state: admitted, exited, open (at the end of the last day). */
    static final Query<FigureRow> FLOW = Query.rows(FigureRow.class, """
            select f.id as family_id, f.code, f.label, coalesce(w.name, '') as worker, case :state::text when 'exited' then s.end_on else s.start_on end as on_day, null::date as until,
                   '' as state, 'exit_reason' as codes, case when :state::text = 'exited' then coalesce(e.exit_reason, '') else '' end as coded
            from episode_span(:now::timestamptz) s join episode e on e.id = s.episode_id join family f on f.id = s.family_id
            left join lateral (
                select c.name from assignment a join staff x on x.id = a.staff_id join account c on c.id = x.account_id
                where a.episode_id = s.episode_id and a.kind = 'PRIMARY' and a.superseded_at is null and lower(a.during) <= :to::date order by lower(a.during) desc limit 1) w on true
            where s.unit_id = any(:units::uuid[])
              and case :state::text when 'admitted' then s.start_on between :from::date and :to::date when 'exited' then s.end_on between :from::date and :to::date
                                    else s.start_on <= :to::date and (s.end_on is null or s.end_on > :to::date) end
            order by on_day, f.label, f.id""");
}
