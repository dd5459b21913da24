package org.saime.plans.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.plans.Activity;
import org.saime.plans.Goal;
import org.saime.plans.Participation;
import org.saime.plans.Plan;
import org.saime.plans.PlanDocument;
import org.saime.plans.PlanSignature;
import org.saime.plans.PlannedGoal;

/** A plan as the API gives it; the names of the fields are those of the draft that is sent. */
record PlanAnswer(
        UUID id,
        UUID family,
        UUID episode,
        int number,
        Plan.Status status,
        int version,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate nextReviewDue,
        String municipalPlanRef,
        @Nullable LocalDate municipalPlanOn,
        List<Plan.MunicipalGoal> municipalGoals,
        @Nullable Instant sharedAt,
        @Nullable Instant agreedAt,
        List<GoalLine> goals,
        List<ParticipationLine> participation,
        List<SignatureLine> signatures,
        List<CommentLine> comments,
        @Nullable ReviewLine review) {

    record GoalLine(
            UUID id,
            UUID rootGoal,
            String objective,
            String domain,
            String title,
            String baseline,
            String target,
            String measure,
            LocalDate dueOn,
            String lateDueReason,
            Goal.Alignment alignment,
            @Nullable Integer municipalGoal,
            List<UUID> members,
            Goal.@Nullable Progress progress,
            String progressNote,
            Goal.Status status,
            String statusReason,
            @Nullable LocalDate settledOn,
            int carried,
            int version,
            List<ActivityLine> activities,
            List<ActivityLine> doneBefore) {}

    record ActivityLine(
            UUID id,
            UUID rootActivity,
            String what,
            String responsible,
            Activity.Doer doer,
            LocalDate dueOn,
            Activity.Status status,
            @Nullable LocalDate doneOn,
            String note,
            int version) {}

    record ParticipationLine(UUID person, Participation.Way way, String words) {}

    record SignatureLine(
            PlanSignature.Role role,
            @Nullable UUID person,
            @Nullable UUID municipality,
            String name,
            String way,
            @Nullable LocalDate signedOn,
            String missingReason,
            String comment) {}

    record CommentLine(String author, String municipality, String text, Instant at) {}

    /** The running review clock. */
    record ReviewLine(UUID clock, LocalDate startedOn, LocalDate dueOn) {}

    static PlanAnswer of(PlanDocument document) {
        Plan plan = document.plan();
        var clock = plan.status().current() ? document.clock() : null;
        return new PlanAnswer(
                plan.id(),
                plan.familyId(),
                plan.episodeId(),
                plan.number(),
                plan.status(),
                plan.version(),
                plan.effectiveFrom(),
                plan.nextReviewDue(),
                plan.municipalPlanRef(),
                plan.municipalPlanOn(),
                plan.municipalGoals(),
                plan.sharedAt(),
                plan.agreedAt(),
                document.goals().stream().map(g -> goal(plan, g)).toList(),
                document.participation().stream()
                        .map(p -> new ParticipationLine(p.personId(), p.way(), p.words()))
                        .toList(),
                document.signatures().stream()
                        .map(s -> new SignatureLine(
                                s.role(),
                                s.personId(),
                                s.municipalityId(),
                                s.signer(),
                                s.way(),
                                s.signedOn(),
                                s.missingReason(),
                                s.comment()))
                        .toList(),
                document.comments().stream()
                        .map(c -> new CommentLine(c.author(), c.municipality(), c.text(), c.recordedAt()))
                        .toList(),
                clock == null ? null : new ReviewLine(clock.id(), clock.startedOn(), clock.dueOn()));
    }

    private static GoalLine goal(Plan plan, PlannedGoal planned) {
        Goal goal = planned.goal();
        int number = plan.municipalNumber(goal.municipalGoal());
        return new GoalLine(
                goal.id(),
                goal.rootGoalId(),
                goal.objective(),
                goal.domain(),
                goal.title(),
                goal.baseline(),
                goal.target(),
                goal.measure(),
                goal.dueOn(),
                goal.lateDueReason(),
                goal.alignment(),
                number == 0 ? null : number,
                goal.members(),
                goal.progress(),
                goal.progressNote(),
                goal.status(),
                goal.statusReason(),
                goal.settledOn(),
                goal.carried(),
                goal.version(),
                planned.activities().stream().map(PlanAnswer::activity).toList(),
                planned.earlier().stream().map(PlanAnswer::activity).toList());
    }

    private static ActivityLine activity(Activity activity) {
        return new ActivityLine(
                activity.id(),
                activity.rootActivityId(),
                activity.what(),
                activity.responsible(),
                activity.doer(),
                activity.dueOn(),
                activity.status(),
                activity.doneOn(),
                activity.note(),
                activity.version());
    }
}
