package org.saime.plans;

import org.saime.kernel.db.Query;

final class ReviewStore {
    private ReviewStore() {}

    private static final String REVIEW = """
            select id, episode_id, plan_id, started_on, due_on, done_on, decision, attendees, family_opinion, child_opinion, municipality_opinion, summary, recorded_at
            from review\s""";

    static final Query<Review> RUNNING =
            Query.rows(Review.class, REVIEW + "where episode_id = :episode and done_on is null");

    static final Query<Review> DONE = Query.rows(
            Review.class,
            REVIEW + "where episode_id = :episode and done_on is not null order by done_on desc, id desc");

    static final Query<Plans.NextReview> NEXT = Query.rows(Plans.NextReview.class, """
            select r.family_id, r.due_on from review r join episode e on e.id = r.episode_id
            where r.family_id = any(:families::uuid[]) and r.done_on is null and e.status not in ('CLOSED', 'CANCELLED')""");

    static final Query<Void> START = Query.change("""
            insert into review (id, org_id, unit_id, family_id, episode_id, plan_id, started_on, due_on, recorded_at)
            values (:id, :org, :unit, :family, :episode, :plan, :on, :due, :now)""");

    static final Query<Void> COMPLETE = Query.change("""
            update review set plan_id = :plan, done_on = :on, decision = :decision, attendees = :attendees, family_opinion = :family, child_opinion = :child,
                              municipality_opinion = :municipality, summary = :summary, done_at = :now, by_id = :by
            where id = :id and done_on is null""");

    /** Reviews as they were done, and the next date, as known at the time. */
    static final Query<Plans.Clock> CLOCKS = Query.rows(Plans.Clock.class, """
            select c.started_on, c.due_on, c.done_on from review_clock(:known::timestamptz) c
            where c.episode_id = :episode and c.started_on <= :to::date order by c.started_on, c.due_on""");

    /** Each goal of the plan in force on the day, as known at the time; activities without any history count as their row says. */
    static final Query<Plans.GoalStanding> STANDING = Query.rows(Plans.GoalStanding.class, """
            with held as (
                select id, number from plan
                where episode_id = :episode and effective_from <= :to::date and agreed_at <= :known::timestamptz order by number desc limit 1),
            step as (
                select here.id as goal_id, a.due_on, p.id = held.id as current,
                       coalesce(c.status, case when not exists (select 1 from plan_change h where h.activity_id = a.id)
                                               then case when a.status = 'DONE' and a.done_on > :to::date then 'IN_PROGRESS' else a.status end else 'PLANNED' end) as status,
                       coalesce(c.doer, a.doer) as doer,
                       case when c.id is null then a.done_on else c.happened_on end as done_on
                from held join goal here on here.plan_id = held.id
                     join goal same on same.root_goal_id = here.root_goal_id
                     join plan p on p.id = same.plan_id and p.number <= held.number and p.effective_from is not null
                     join activity a on a.goal_id = same.id
                     left join lateral (select h.id, h.status, h.doer, h.happened_on from plan_change h
                                        where h.activity_id = a.id and h.happened_on <= :to::date and h.recorded_at <= :known::timestamptz
                                        order by h.recorded_at desc, h.id desc limit 1) c on true)
            select g.id as goal_id, g.root_goal_id, g.position, g.title,
                   coalesce(w.status, case when g.settled_on <= :to::date and not exists (select 1 from plan_change h where h.goal_id = g.id and h.activity_id is null)
                                           then g.status else 'ACTIVE' end) as status,
                   case when w.id is null and not exists (select 1 from plan_change h where h.goal_id = g.id and h.activity_id is null) then g.progress else w.progress end as progress,
                   count(*) filter (where s.status = 'DONE')::int as done,
                   count(*) filter (where s.status = 'DONE' and s.done_on between :from::date and :to::date)::int as done_in_period,
                   count(*) filter (where s.current and s.status in ('PLANNED', 'IN_PROGRESS') and s.due_on < :to::date)::int as overdue,
                   count(*) filter (where s.current and s.status in ('PLANNED', 'IN_PROGRESS'))::int as open,
                   count(*) filter (where s.status = 'DONE' and s.doer = 'FAMILY')::int as by_family,
                   count(*) filter (where s.status = 'DONE' and s.doer = 'TOGETHER')::int as together,
                   count(*) filter (where s.status = 'DONE' and s.doer = 'WORKER')::int as by_worker,
                   count(*) filter (where s.status = 'DONE' and s.doer = 'OTHER_PROVIDER')::int as by_others
            from held join goal g on g.plan_id = held.id
                 left join lateral (select h.id, h.status, h.progress from plan_change h
                                    where h.goal_id = g.id and h.activity_id is null and h.happened_on <= :to::date and h.recorded_at <= :known::timestamptz
                                    order by h.recorded_at desc, h.id desc limit 1) w on true
                 left join step s on s.goal_id = g.id
            group by g.id, w.id, w.status, w.progress
            order by g.position, g.id""");

    static final Query<PlanTimeline.Row> TIMELINE = Query.rows(PlanTimeline.Row.class, """
            select d.what, d.happened_on, d.recorded_at, coalesce(a.name, '') as author, p.id as plan_id, p.number, coalesce(d.details ->> 'decision', '') as decision
            from deed d join plan p on p.id = d.subject_id left join account a on a.id = d.by_id
            where d.family_id = :family and d.subject_kind = 'plan' and d.happened_on < :before::date
              and d.what in ('plan.agreed', 'plan.changed', 'plan.shared', 'plan.municipality_signed', 'plan.reviewed')
            order by d.happened_on desc, d.recorded_at desc, d.id desc limit :limit""");
}
