package org.saime.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.access.Subject;

/** One version of the plan of an episode. */
public record Plan(
        UUID id,
        UUID orgId,
        UUID unitId,
        UUID familyId,
        UUID episodeId,
        int number,
        Status status,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate nextReviewDue,
        String municipalPlanRef,
        @Nullable LocalDate municipalPlanOn,
        List<MunicipalGoal> municipalGoals,
        @Nullable Instant sharedAt,
        @Nullable Instant agreedAt,
        Instant recordedAt,
        int version) {

    public enum Status {
        DRAFT,
        AGREED,
        /** A review decided to change the plan; it holds until the next version is agreed. */
        UNDER_REVIEW,
        SUPERSEDED,
        COMPLETED,
        TERMINATED;

        /** In force today. */
        public boolean current() {
            return this == AGREED || this == UNDER_REVIEW;
        }
    }

    /** A goal of the municipality's own plan; {@code why} says why no goal here follows it, when none does. */
    public record MunicipalGoal(String title, String why) {}

    public Subject subject() {
        return new Subject(orgId, unitId, familyId, null);
    }

    public boolean draft() {
        return status == Status.DRAFT;
    }

    /** 1 for the first goal of the municipality's plan; 0 when the title is not in its list. */
    public int municipalNumber(String title) {
        for (int i = 0; i < municipalGoals.size(); i++) {
            if (municipalGoals.get(i).title().equals(title)) {
                return i + 1;
            }
        }
        return 0;
    }
}
