package org.saime.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.saime.families.Member;
import org.saime.kernel.Invalid.FieldError;

/** The rules of a plan (INV-13, INV-15, INV-16, INV-19) on plans made here. */
class PlanRulesTest {
    private static final LocalDate DUE = LocalDate.of(2025, 2, 28);
    private static final UUID CHILD = UUID.randomUUID();

    @Test
    void sixMonthsAfterTheLastDayOfAugustIsTheLastDayOfFebruary() {
        assertThat(PlanRules.reviewDue(LocalDate.of(2024, 8, 31), 6)).isEqualTo(DUE);
        assertThat(PlanRules.reviewDue(LocalDate.of(2023, 8, 31), 6)).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(PlanRules.reviewDue(LocalDate.of(2025, 1, 10), 6)).isEqualTo(LocalDate.of(2025, 7, 10));
    }

    @Test
    void nothingStandsInTheWayOfAPlanWithGoalStepSignaturesAndTheChildsPart() {
        assertThat(missing(plan(goal(DUE, "", true)))).isEmpty();
    }

    @Test
    void aPlanWithoutGoalsIsNotAgreed() {
        assertThat(missing(plan())).containsExactly("plans.agree.no_goal");
    }

    @Test
    void aGoalWithoutAStepIsNotAgreed() {
        assertThat(missing(plan(goal(DUE, "", false)))).containsExactly("plans.agree.no_activity");
    }

    @Test
    void aGoalDueAfterTheReviewNeedsAReason() {
        assertThat(missing(plan(goal(DUE.plusDays(1), "", true)))).containsExactly("plans.agree.due_after_review");
        assertThat(missing(plan(goal(DUE.plusDays(1), "The school year ends in May", true))))
                .isEmpty();
    }

    @Test
    void everyGoalThatGoesOnMustBeInTheNextVersion() {
        var before = goal(DUE, "", true);
        var draft = plan(goal(DUE, "", true));
        assertThat(PlanRules.beforeAgreement(draft, Optional.of(plan(before)), DUE, List.of(), true))
                .extracting(FieldError::key)
                .containsExactly("plans.agree.goal_left_out");
    }

    @Test
    void aChildOldEnoughIsHeard() {
        var child = new Member(
                UUID.randomUUID(),
                "Elza",
                "",
                Member.MemberRole.CHILD,
                "",
                true,
                null,
                "UNKNOWN",
                null,
                "F",
                "",
                false,
                false,
                null,
                DUE);
        assertThat(PlanRules.beforeAgreement(plan(goal(DUE, "", true)), Optional.empty(), DUE, List.of(child), true))
                .extracting(FieldError::key)
                .containsExactly("plans.agree.child_part");
    }

    @Test
    void theMunicipalityIsOnlyAskedWhenThereIsOne() {
        var unsigned = new PlanDocument(draft(), List.of(goal(DUE, "", true)), List.of(), List.of(), List.of(), null);
        assertThat(PlanRules.beforeAgreement(unsigned, Optional.empty(), DUE, List.of(), true))
                .hasSize(3);
        assertThat(PlanRules.beforeAgreement(unsigned, Optional.empty(), DUE, List.of(), false))
                .extracting(FieldError::key)
                .containsExactly("plans.agree.signature.legal_representative", "plans.agree.signature.worker");
    }

    @Test
    void goalsAchievedIsOnlySaidWhenEveryGoalIsAchievedOrPartly() {
        assertThat(PlanRules.exitHindrances(Optional.empty())).containsExactly("plans.exit.no_plan");
        assertThat(exit(Goal.Status.ACHIEVED, Goal.Status.PARTLY, Goal.Status.CANCELLED))
                .isEmpty();
        assertThat(exit(Goal.Status.ACHIEVED, Goal.Status.ACTIVE)).containsExactly("plans.exit.goal_active");
        assertThat(exit(Goal.Status.ACHIEVED, Goal.Status.NOT_ACHIEVED))
                .containsExactly("plans.exit.goal_not_achieved");
    }

    @Test
    void stepsStandByUrgency() {
        var day = LocalDate.of(2025, 1, 10);
        var steps = List.of(
                step("done", Activity.Status.DONE, day.minusDays(9)),
                step("later", Activity.Status.PLANNED, day.plusDays(9)),
                step("under way", Activity.Status.IN_PROGRESS, day.plusDays(20)),
                step("late", Activity.Status.PLANNED, day.minusDays(1)));
        var goal = new PlannedGoal(goal(DUE, "", true).goal(), steps, List.of());
        assertThat(goal.byUrgency(day))
                .extracting(Activity::what)
                .containsExactly("late", "under way", "later", "done");
        assertThat(goal.late(day)).isEqualTo(1);
    }

    private static List<String> missing(PlanDocument draft) {
        return PlanRules.beforeAgreement(draft, Optional.empty(), DUE, List.of(), true).stream()
                .map(FieldError::key)
                .toList();
    }

    private static List<String> exit(Goal.Status... statuses) {
        var goals = List.of(statuses).stream()
                .map(s -> new PlannedGoal(goal(s), List.of(), List.of()))
                .toArray(PlannedGoal[]::new);
        return PlanRules.exitHindrances(Optional.of(plan(goals)));
    }

    private static Plan draft() {
        UUID id = UUID.randomUUID();
        return new Plan(
                id,
                id,
                id,
                id,
                id,
                1,
                Plan.Status.DRAFT,
                null,
                null,
                "",
                null,
                List.of(),
                null,
                null,
                Instant.EPOCH,
                0);
    }

    private static PlanDocument plan(PlannedGoal... goals) {
        var signatures = List.of(
                        PlanSignature.Role.LEGAL_REPRESENTATIVE,
                        PlanSignature.Role.WORKER,
                        PlanSignature.Role.MUNICIPALITY)
                .stream()
                .map(r -> new PlanSignature(
                        UUID.randomUUID(), r, null, null, null, "", "", "PAPER", DUE, "", "", Instant.EPOCH))
                .toList();
        return new PlanDocument(
                draft(),
                List.of(goals),
                List.of(new Participation(CHILD, Participation.Way.SAID, "")),
                signatures,
                List.of(),
                null);
    }

    private static PlannedGoal goal(LocalDate due, String reason, boolean step) {
        UUID id = UUID.randomUUID();
        var goal = new Goal(
                id,
                id,
                id,
                1,
                "FUNCTIONING",
                "LEARNING",
                "School",
                "",
                "",
                "",
                due,
                reason,
                Goal.Alignment.ADDITIONAL,
                "",
                List.of(CHILD),
                null,
                "",
                Goal.Status.ACTIVE,
                "",
                null,
                0,
                0);
        return new PlannedGoal(goal, step ? List.of(step("walk", Activity.Status.PLANNED, due)) : List.of(), List.of());
    }

    private static Goal goal(Goal.Status status) {
        Goal g = goal(DUE, "", true).goal();
        return new Goal(
                g.id(),
                g.planId(),
                g.rootGoalId(),
                1,
                "FUNCTIONING",
                "LEARNING",
                "School",
                "",
                "",
                "",
                DUE,
                "",
                Goal.Alignment.ADDITIONAL,
                "",
                List.of(CHILD),
                null,
                "",
                status,
                "because",
                null,
                0,
                0);
    }

    private static Activity step(String what, Activity.Status status, LocalDate due) {
        UUID id = UUID.randomUUID();
        return new Activity(
                id,
                id,
                id,
                1,
                what,
                "",
                Activity.Doer.FAMILY,
                due,
                status,
                status == Activity.Status.DONE ? due : null,
                "",
                0);
    }
}
