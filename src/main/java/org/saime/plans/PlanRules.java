package org.saime.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.saime.families.Member;
import org.saime.kernel.Invalid.FieldError;

/** The rules of the plan that need nothing but the plan. */
final class PlanRules {
    private PlanRules() {}

    /** INV-16: the review comes at most so many months after the plan took effect or was last reviewed; 31 August + 6 months is the last of February. */
    static LocalDate reviewDue(LocalDate started, int months) {
        return started.plusMonths(months);
    }

    /**
     * Everything that stands between a draft and its agreement; empty when nothing does.
     *
     * @param inForce the version that this one replaces
     * @param reviewDue when the review will be due if it is agreed
     * @param toHear children old enough for their part to be recorded
     * @param municipality whether some municipality is responsible, whose signature is then needed or a reason why it is missing
     */
    static List<FieldError> beforeAgreement(
            PlanDocument draft,
            Optional<PlanDocument> inForce,
            LocalDate reviewDue,
            List<Member> toHear,
            boolean municipality) {
        var missing = new ArrayList<FieldError>();
        if (draft.goals().isEmpty()) {
            missing.add(new FieldError("goals", "plans.agree.no_goal"));
        }
        for (PlannedGoal planned : draft.goals()) {
            Goal goal = planned.goal();
            if (planned.all().isEmpty()) {
                missing.add(new FieldError("goals", "plans.agree.no_activity", goal.title()));
            }
            if (goal.dueOn().isAfter(reviewDue) && goal.lateDueReason().isBlank()) {
                missing.add(new FieldError("goals", "plans.agree.due_after_review", goal.title()));
            }
        }
        Set<?> roots = draft.goals().stream().map(g -> g.goal().rootGoalId()).collect(Collectors.toSet());
        inForce.stream()
                .flatMap(p -> p.goals().stream())
                .map(PlannedGoal::goal)
                .filter(g -> g.status() == Goal.Status.ACTIVE && !roots.contains(g.rootGoalId()))
                .forEach(g -> missing.add(new FieldError("goals", "plans.agree.goal_left_out", g.title())));
        toHear.stream()
                .filter(child -> draft.participationOf(child.personId()).isEmpty())
                .forEach(child ->
                        missing.add(new FieldError("participation", "plans.agree.child_part", child.givenName())));
        if (!draft.settled(PlanSignature.Role.LEGAL_REPRESENTATIVE)) {
            missing.add(new FieldError("signatures", "plans.agree.signature.legal_representative"));
        }
        if (!draft.signedBy(PlanSignature.Role.WORKER)) {
            missing.add(new FieldError("signatures", "plans.agree.signature.worker"));
        }
        if (municipality && !draft.settled(PlanSignature.Role.MUNICIPALITY)) {
            missing.add(new FieldError("signatures", "plans.agree.signature.municipality"));
        }
        return missing;
    }

    /** INV-19: why the goals do not allow the exit reason "goals achieved". */
    static List<String> exitHindrances(Optional<PlanDocument> inForce) {
        if (inForce.isEmpty()) {
            return List.of("plans.exit.no_plan");
        }
        var goals = inForce.get().goals().stream().map(PlannedGoal::goal).toList();
        var hindrances = new ArrayList<String>();
        if (goals.stream().anyMatch(g -> g.status() == Goal.Status.ACTIVE)) {
            hindrances.add("plans.exit.goal_active");
        }
        if (goals.stream().anyMatch(g -> g.status() == Goal.Status.NOT_ACHIEVED)) {
            hindrances.add("plans.exit.goal_not_achieved");
        }
        return hindrances;
    }
}
