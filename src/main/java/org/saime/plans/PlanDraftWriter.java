package org.saime.plans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saime.families.Families;
import org.saime.families.Member;
import org.saime.kernel.Conflict;
import org.saime.kernel.Invalid;
import org.saime.kernel.Invalid.FieldError;
import org.saime.kernel.Refused;
import org.saime.kernel.db.Db;
import org.saime.kernel.db.Ids;
import org.saime.kernel.time.Today;
import org.springframework.stereotype.Component;

/** Puts what was written into the rows of a draft, after checking it against the family and the plan. */
@Component
class PlanDraftWriter {
    private static final int YEARS_AHEAD = 5;

    private final Db db;
    private final Plans plans;
    private final Families families;
    private final Clock clock;
    private final Today today;

    PlanDraftWriter(Db db, Plans plans, Families families, Clock clock, Today today) {
        this.db = db;
        this.plans = plans;
        this.families = families;
        this.clock = clock;
        this.today = today;
    }

    void goal(Plan plan, GoalDraft draft, int position, String at) {
        PlanDocument document = plans.document(plan);
        var stored = document.goal(draft.id());
        check(plan, draft, stored.orElse(null), at);
        String title = draft.municipalGoal() == 0
                ? ""
                : plan.municipalGoals().get(draft.municipalGoal() - 1).title();
        if (stored.isEmpty()) {
            if (db.change(PlanStore.INSERT_GOAL, goalRow(plan, draft.id(), draft.id(), position, draft, title, 0, null))
                    != 1) {
                throw new Conflict("plans.id_taken");
            }
        } else {
            db.changeOne(
                    PlanStore.CHANGE_GOAL,
                    "id",
                    draft.id(),
                    "plan",
                    plan.id(),
                    "version",
                    stored.get().goal().version(),
                    "position",
                    position,
                    "objective",
                    draft.objective(),
                    "domain",
                    draft.domain(),
                    "title",
                    draft.title(),
                    "baseline",
                    draft.baseline(),
                    "target",
                    draft.target(),
                    "measure",
                    draft.measure(),
                    "due",
                    draft.dueOn(),
                    "lateReason",
                    draft.lateDueReason(),
                    "alignment",
                    draft.alignment(),
                    "municipalGoal",
                    title,
                    "members",
                    draft.members());
        }
        db.change(
                PlanStore.REMOVE_ACTIVITIES,
                "goal",
                draft.id(),
                "keep",
                draft.activities().stream().map(ActivityDraft::id).toList());
        var known = stored.map(g -> g.activities().stream().map(Activity::id).collect(Collectors.toSet()))
                .orElse(Set.of());
        for (int i = 0; i < draft.activities().size(); i++) {
            ActivityDraft activity = draft.activities().get(i);
            if (known.contains(activity.id())) {
                db.change(
                        PlanStore.CHANGE_ACTIVITY,
                        "id",
                        activity.id(),
                        "goal",
                        draft.id(),
                        "position",
                        i + 1,
                        "what",
                        activity.what(),
                        "responsible",
                        activity.responsible(),
                        "doer",
                        activity.doer(),
                        "due",
                        activity.dueOn());
            } else if (db.change(
                            PlanStore.INSERT_ACTIVITY,
                            activityRow(plan, draft.id(), activity.id(), activity.id(), i + 1, activity, "PLANNED", ""))
                    != 1) {
                throw new Conflict("plans.id_taken");
            }
        }
    }

    private void check(Plan plan, GoalDraft draft, @Nullable PlannedGoal stored, String at) {
        var errors = new ArrayList<FieldError>();
        LocalDate day = today.date();
        var people = families.members(plan.familyId(), day).stream()
                .map(Member::personId)
                .collect(Collectors.toSet());
        // who was in the goal may have left the family since; somebody new must belong to it
        if (draft.members().stream()
                .anyMatch(m -> !people.contains(m)
                        && (stored == null || !stored.goal().members().contains(m)))) {
            errors.add(new FieldError(at + "members", "error.not_an_id"));
        }
        if (draft.municipalGoal() > plan.municipalGoals().size()) {
            errors.add(new FieldError(at + "municipalGoal", "plans.goal.municipal_which"));
        }
        dueDate(
                errors,
                at + "dueOn",
                draft.dueOn(),
                stored == null ? null : stored.goal().dueOn(),
                day);
        var before = stored == null
                ? Map.<UUID, LocalDate>of()
                : stored.activities().stream().collect(Collectors.toMap(Activity::id, Activity::dueOn));
        for (int i = 0; i < draft.activities().size(); i++) {
            dueDate(
                    errors,
                    at + "activities[" + i + "].dueOn",
                    draft.activities().get(i).dueOn(),
                    before.get(draft.activities().get(i).id()),
                    day);
        }
        if (draft.activities().stream().map(ActivityDraft::id).distinct().count()
                < draft.activities().size()) {
            errors.add(new FieldError(at + "activities", "plans.id_taken"));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    /** A date that stood there may have passed; a new one lies ahead. */
    private static void dueDate(
            List<FieldError> errors, String field, LocalDate due, @Nullable LocalDate before, LocalDate day) {
        if (due.equals(before)) {
            return;
        }
        if (due.isBefore(day)) {
            errors.add(new FieldError(field, "error.past_date"));
        } else if (due.isAfter(day.plusYears(YEARS_AHEAD))) {
            errors.add(new FieldError(field, "plans.goal.due_far", YEARS_AHEAD));
        }
    }

    void basis(Plan plan, PlanBasis basis, PlanBasis stored) {
        var titles =
                basis.municipalGoals().stream().map(Plan.MunicipalGoal::title).collect(Collectors.toSet());
        for (PlannedGoal planned : plans.document(plan).goals()) {
            String followed = planned.goal().municipalGoal();
            boolean listed =
                    stored.municipalGoals().stream().anyMatch(g -> g.title().equals(followed));
            if (planned.goal().alignment() == Goal.Alignment.MUNICIPAL
                    && listed
                    && !titles.contains(basis.renamed().getOrDefault(followed, followed))) {
                throw new Refused(
                        "plans.municipal_goal_followed",
                        followed,
                        planned.goal().position());
            }
        }
        basis.renamed()
                .forEach((was, title) ->
                        db.change(PlanStore.RENAME_MUNICIPAL_GOAL, "plan", plan.id(), "was", was, "title", title));
        db.changeOne(
                PlanStore.BASIS,
                "id",
                plan.id(),
                "ref",
                basis.municipalPlanRef(),
                "refOn",
                basis.municipalPlanOn(),
                "municipalGoals",
                new Db.Json(basis.municipalGoals()));
        var children = families.members(plan.familyId(), today.date()).stream()
                .map(Member::personId)
                .collect(Collectors.toSet());
        db.change(PlanStore.REMOVE_PARTICIPATION, "plan", plan.id());
        for (int i = 0; i < basis.participation().size(); i++) {
            Participation part = basis.participation().get(i);
            if (!children.contains(part.personId())
                    && stored.participation().stream()
                            .noneMatch(p -> p.personId().equals(part.personId()))) {
                throw new Invalid("participation[" + i + "].person", "error.not_an_id");
            }
            db.change(
                    PlanStore.INSERT_PARTICIPATION,
                    "id",
                    Ids.at(clock.instant()),
                    "org",
                    plan.orgId(),
                    "unit",
                    plan.unitId(),
                    "family",
                    plan.familyId(),
                    "plan",
                    plan.id(),
                    "person",
                    part.personId(),
                    "way",
                    part.way(),
                    "words",
                    part.words());
        }
    }

    void remove(Plan plan, PlannedGoal goal) {
        if (goal.goal().continued()) {
            throw new Refused("plans.goal_carried_stays", goal.goal().title());
        }
        db.change(PlanStore.REMOVE_ACTIVITIES, "goal", goal.goal().id(), "keep", List.of());
        db.changeOne(PlanStore.REMOVE_GOAL, "id", goal.goal().id(), "plan", plan.id());
    }

    static Object[] goalRow(
            Plan plan,
            UUID id,
            UUID root,
            int position,
            GoalDraft draft,
            String municipalGoal,
            int carried,
            @Nullable Goal before) {
        return new Object[] {
            "id",
            id,
            "org",
            plan.orgId(),
            "unit",
            plan.unitId(),
            "family",
            plan.familyId(),
            "plan",
            plan.id(),
            "root",
            root,
            "position",
            position,
            "objective",
            draft.objective(),
            "domain",
            draft.domain(),
            "title",
            draft.title(),
            "baseline",
            draft.baseline(),
            "target",
            draft.target(),
            "measure",
            draft.measure(),
            "due",
            draft.dueOn(),
            "lateReason",
            draft.lateDueReason(),
            "alignment",
            draft.alignment(),
            "municipalGoal",
            municipalGoal,
            "members",
            draft.members(),
            "progress",
            before == null ? null : before.progress(),
            "progressNote",
            before == null ? "" : before.progressNote(),
            "carried",
            carried
        };
    }

    static Object[] activityRow(
            Plan plan, UUID goal, UUID id, UUID root, int position, ActivityDraft draft, String status, String note) {
        return new Object[] {
            "id",
            id,
            "org",
            plan.orgId(),
            "unit",
            plan.unitId(),
            "family",
            plan.familyId(),
            "goal",
            goal,
            "root",
            root,
            "position",
            position,
            "what",
            draft.what(),
            "responsible",
            draft.responsible(),
            "doer",
            draft.doer(),
            "due",
            draft.dueOn(),
            "status",
            status,
            "doneOn",
            null,
            "note",
            note
        };
    }
}
