package org.saime.plans.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.plans.Activity;
import org.saime.plans.Goal;
import org.saime.plans.Participation;
import org.saime.plans.Plan;
import org.saime.plans.PlanSignature;
import org.saime.plans.Review;

/** What the API takes, as its description shows it. The bodies are read by the same readers as the forms. */
final class PlanBodies {
    private PlanBodies() {}

    /** A whole draft. {@code family} creates it, {@code version} changes it. */
    record Draft(
            @Nullable UUID family,
            @Nullable Integer version,
            String municipalPlanRef,
            @Nullable LocalDate municipalPlanOn,
            List<Plan.MunicipalGoal> municipalGoals,
            List<DraftGoal> goals,
            List<Part> participation) {}

    /** {@code municipalGoal} is the number, from 1, of the municipality's goal that it follows. */
    record DraftGoal(
            UUID id,
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
            List<DraftActivity> activities) {}

    record DraftActivity(UUID id, String what, String responsible, Activity.Doer doer, LocalDate dueOn) {}

    record Part(UUID person, Participation.Way way, String words) {}

    /** A representative of the municipality sends {@code comment} only and signs by it. */
    record Signatures(List<Signed> signatures, String comment) {}

    record Signed(
            PlanSignature.Role role,
            @Nullable UUID person,
            String way,
            @Nullable LocalDate signedOn,
            String missingReason) {}

    record Agreement(@Nullable LocalDate agreedOn, @Nullable LocalDate reviewOn) {}

    record Comment(String text) {}

    record Progress(List<Step> activities, List<Word> goals) {}

    record Step(
            UUID id,
            int version,
            Activity.Status status,
            Activity.@Nullable Doer doer,
            @Nullable LocalDate doneOn,
            String note) {}

    record Word(UUID id, int version, Goal.@Nullable Progress progress, String progressNote) {}

    record Reviewed(
            @Nullable UUID clock,
            @Nullable LocalDate on,
            List<UUID> attendees,
            List<Outcome> goals,
            String familyOpinion,
            String childOpinion,
            String municipalityOpinion,
            String summary,
            Review.Decision decision,
            @Nullable LocalDate nextOn) {}

    /** {@code outcome} ACTIVE means that the goal goes on. */
    record Outcome(UUID id, Goal.Status outcome, String reason) {}
}
