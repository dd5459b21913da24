package org.saime.plans;

import org.saime.kernel.db.Query;

final class PlanStore {
    private PlanStore() {}

    private static final String PLAN = """
            select p.id, p.org_id, p.unit_id, p.family_id, p.episode_id, p.number, p.status, p.effective_from, p.next_review_due, p.municipal_plan_ref, p.municipal_plan_on,
                   p.municipal_goals, p.shared_at, p.agreed_at, p.recorded_at, p.version
            from plan p
            """;

    static final Query<Plan> ONE = Query.rows(Plan.class, PLAN + "where p.id = :id");

    static final Query<Plan> LOCK = Query.rows(Plan.class, PLAN + "where p.id = :id for update");

    static final Query<Plan> OF_EPISODE =
            Query.rows(Plan.class, PLAN + "where p.episode_id = :episode order by p.number desc");

    static final Query<Plan> OF_FAMILY = Query.rows(
            Plan.class,
            PLAN
                    + "join episode e on e.id = p.episode_id where p.family_id = :family order by e.accepted_on desc, e.recorded_at desc, p.number desc");

    static final Query<Plans.Version> VERSIONS = Query.rows(Plans.Version.class, """
            select p.id, p.number, p.status, p.effective_from,
                   coalesce((select array_agg(g.position order by g.position) from goal g where g.plan_id = p.id and g.root_goal_id = g.id and p.number > 1), '{}') as new_goals
            from plan p where p.episode_id = :episode and p.effective_from is not null order by p.number desc""");

    static final Query<Plans.SharedLine> SHARED = Query.rows(Plans.SharedLine.class, """
            select p.id, f.code, f.label, p.number, p.status, p.shared_at, p.effective_from, p.next_review_due,
                   exists (select 1 from plan_signature s where s.plan_id = p.id and s.role = 'MUNICIPALITY' and s.signed_on is not null and s.voided_at is null) as signed
            from plan p join family f on f.id = p.family_id
            where (p.status in ('AGREED', 'UNDER_REVIEW') or p.status = 'DRAFT' and p.shared_at is not null)
              and exists (select 1 from municipality_link l where l.episode_id = p.episode_id and l.superseded_at is null and l.role = 'RESPONSIBLE'
                          and l.during @> :on::date and l.municipality_id = any((select scope_list('municipalities'))::uuid[]))
            order by signed, coalesce(p.shared_at, p.agreed_at) desc, p.id""");

    static final Query<Goal> GOALS = Query.rows(Goal.class, """
            select id, plan_id, root_goal_id, position, objective, domain, title, baseline, target, measure, due_on, late_due_reason, alignment, municipal_goal, members,
                   progress, progress_note, status, status_reason, settled_on, carried, version
            from goal where plan_id = :plan order by position, id""");

    static final Query<Activity> ACTIVITIES = Query.rows(Activity.class, """
            select a.id, a.goal_id, a.root_activity_id, a.position, a.what, a.responsible, a.doer, a.due_on, a.status, a.done_on, a.note, a.version
            from activity a join goal g on g.id = a.goal_id where g.plan_id = :plan order by a.position, a.id""");

    static final Query<Activity> DONE_EARLIER = Query.rows(Activity.class, """
            select a.id, here.id as goal_id, a.root_activity_id, a.position, a.what, a.responsible, a.doer, a.due_on, a.status, a.done_on, a.note, a.version
            from goal here join plan p on p.id = here.plan_id
                 join goal before on before.root_goal_id = here.root_goal_id and before.id <> here.id
                 join plan b on b.id = before.plan_id and b.number < p.number and b.effective_from is not null
                 join activity a on a.goal_id = before.id and a.status = 'DONE'
            where here.plan_id = :plan and not exists (select 1 from activity c where c.goal_id = here.id and c.root_activity_id = a.root_activity_id)
            order by a.done_on, a.id""");

    static final Query<Participation> PARTICIPATION = Query.rows(
            Participation.class, "select person_id, way, words from participation where plan_id = :plan order by id");

    static final Query<PlanSignature> SIGNATURES = Query.rows(PlanSignature.class, """
            select s.id, s.role, s.person_id, s.account_id, s.municipality_id, coalesce(trim(p.given_name || ' ' || p.family_name), a.name, '') as signer, coalesce(m.name, '') as municipality,
                   s.way, s.signed_on, s.missing_reason, s.comment, s.recorded_at
            from plan_signature s left join person p on p.id = s.person_id left join account a on a.id = s.account_id left join municipality m on m.id = s.municipality_id
            where s.plan_id = :plan and s.voided_at is null
            order by array_position(array['LEGAL_REPRESENTATIVE', 'CAREGIVER', 'CHILD', 'MUNICIPALITY', 'WORKER'], s.role), s.recorded_at, s.id""");

    static final Query<PlanComment> COMMENTS = Query.rows(PlanComment.class, """
            select c.id, coalesce(a.name, '') as author, m.name as municipality, c.text, c.recorded_at
            from plan_comment c join municipality m on m.id = c.municipality_id left join account a on a.id = c.by_id
            where c.plan_id = :plan order by c.recorded_at, c.id""");

    // Writing
    // --------------------------------------------------------------------------------------------------------------------------------

    static final Query<Void> INSERT = Query.change("""
            insert into plan (id, org_id, unit_id, family_id, episode_id, number, status, municipal_plan_ref, municipal_plan_on, municipal_goals, recorded_at)
            values (:id, :org, :unit, :family, :episode, :number, 'DRAFT', :ref, :refOn::date, :municipalGoals::jsonb, :now)
            on conflict (id) do nothing""");

    static final Query<Void> TOUCH =
            Query.change("update plan set version = version + 1 where id = :id and status = 'DRAFT'");

    static final Query<Void> BASIS = Query.change("""
            update plan set municipal_plan_ref = :ref, municipal_plan_on = :refOn::date, municipal_goals = :municipalGoals::jsonb, version = version + 1
            where id = :id and status = 'DRAFT'""");

    static final Query<Void> SHARE =
            Query.change("update plan set shared_at = :now where id = :id and shared_at is null");

    static final Query<Void> STATUS =
            Query.change("update plan set status = :status, version = version + 1 where id = :id");

    static final Query<Void> AGREE = Query.change("""
            update plan set status = 'AGREED', effective_from = :on, next_review_due = :due, agreed_at = :now, agreed_by = :by, shared_at = coalesce(shared_at, :now), version = version + 1
            where id = :id and status = 'DRAFT'""");

    static final Query<Void> NEXT_REVIEW = Query.change(
            "update plan set next_review_due = :due, status = :status, version = version + 1 where id = :id");

    static final Query<Void> INSERT_GOAL = Query.change("""
            insert into goal (id, org_id, unit_id, family_id, plan_id, root_goal_id, position, objective, domain, title, baseline, target, measure, due_on, late_due_reason, alignment,
                              municipal_goal, members, progress, progress_note, carried)
            values (:id, :org, :unit, :family, :plan, :root, :position, :objective, :domain, :title, :baseline, :target, :measure, :due, :lateReason, :alignment,
                    :municipalGoal, :members, :progress, :progressNote, :carried)
            on conflict (id) do nothing""");

    static final Query<Void> CHANGE_GOAL = Query.change("""
            update goal set position = :position, objective = :objective, domain = :domain, title = :title, baseline = :baseline, target = :target, measure = :measure, due_on = :due,
                            late_due_reason = :lateReason, alignment = :alignment, municipal_goal = :municipalGoal, members = :members, version = version + 1
            where id = :id and plan_id = :plan and version = :version""");

    static final Query<Void> RENAME_MUNICIPAL_GOAL = Query.change(
            "update goal set municipal_goal = :title where plan_id = :plan and alignment = 'MUNICIPAL' and municipal_goal = :was");

    static final Query<Void> REMOVE_GOAL = Query.change("delete from goal where id = :id and plan_id = :plan");

    static final Query<Void> REMOVE_ACTIVITIES =
            Query.change("delete from activity where goal_id = :goal and not (id = any(:keep::uuid[]))");

    static final Query<Void> REMOVE_ACTIVITY = Query.change("delete from activity where id = :id");

    static final Query<Void> INSERT_ACTIVITY = Query.change("""
            insert into activity (id, org_id, unit_id, family_id, goal_id, root_activity_id, position, what, responsible, doer, due_on, status, done_on, note)
            values (:id, :org, :unit, :family, :goal, :root, :position, :what, :responsible, :doer, :due, :status, :doneOn::date, :note)
            on conflict (id) do nothing""");

    static final Query<Void> CHANGE_ACTIVITY = Query.change("""
            update activity set position = :position, what = :what, responsible = :responsible, doer = :doer, due_on = :due, version = version + 1
            where id = :id and goal_id = :goal
              and (position, what, responsible, doer, due_on) is distinct from (:position::int, :what::text, :responsible::text, :doer::text, :due::date)""");

    static final Query<Void> PROGRESS_ACTIVITY = Query.change(
            "update activity set status = :status, doer = :doer, done_on = :doneOn::date, note = :note, version = version + 1 where id = :id and version = :version");

    static final Query<Void> PROGRESS_GOAL = Query.change(
            "update goal set progress = :progress::text, progress_note = :note, version = version + 1 where id = :id and version = :version");

    static final Query<Void> SYNC_GOAL =
            Query.change("update goal set progress = :progress::text, progress_note = :note where id = :id");

    static final Query<Void> SYNC_ACTIVITY = Query.change(
            "update activity set status = :status, doer = :doer, done_on = :doneOn::date, note = :note where id = :id");

    static final Query<Void> SETTLE_GOAL = Query.change(
            "update goal set status = :status, status_reason = :reason, settled_on = :on::date, version = version + 1 where id = :id");

    static final Query<Void> REMOVE_PARTICIPATION = Query.change("delete from participation where plan_id = :plan");

    static final Query<Void> INSERT_PARTICIPATION = Query.change("""
            insert into participation (id, org_id, unit_id, family_id, plan_id, person_id, way, words)
            values (:id, :org, :unit, :family, :plan, :person, :way, :words)""");

    static final Query<Void> INSERT_SIGNATURE = Query.change("""
            insert into plan_signature (id, org_id, unit_id, family_id, plan_id, role, person_id, account_id, municipality_id, way, signed_on, missing_reason, comment, recorded_at, by_id)
            values (:id, :org, :unit, :family, :plan, :role, :person::uuid, :account::uuid, :municipality::uuid, :way, :signedOn::date, :missing, :comment, :now, :by)""");

    static final Query<Void> VOID_SIGNATURE = Query.change("update plan_signature set voided_at = :now where id = :id");

    static final Query<Void> VOID_SIGNATURES =
            Query.change("update plan_signature set voided_at = :now where plan_id = :plan and voided_at is null");

    static final Query<Void> INSERT_COMMENT = Query.change("""
            insert into plan_comment (id, org_id, unit_id, family_id, plan_id, municipality_id, text, recorded_at, by_id)
            values (:id, :org, :unit, :family, :plan, :municipality, :text, :now, :by)""");

    static final Query<Void> INSERT_CHANGE = Query.change("""
            insert into plan_change (id, org_id, unit_id, family_id, plan_id, goal_id, activity_id, status, doer, progress, happened_on, recorded_at, by_id)
            values (:id, :org, :unit, :family, :plan, :goal, :activity::uuid, :status, :doer::text, :progress::text, :on, :now, :by::uuid)""");

    static final Query<PlanAgreements.Reader> READERS = Query.rows(
            PlanAgreements.Reader.class,
            "select org_id, email, language from municipality_readers(:town::uuid, :on::date)");
}
