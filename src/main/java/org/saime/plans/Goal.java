package org.saime.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the family wants to reach, in its own words. {@code rootGoalId} stays the same through all versions of the plan. */
public record Goal(
        UUID id,
        UUID planId,
        UUID rootGoalId,
        int position,
        String objective,
        String domain,
        String title,
        String baseline,
        String target,
        String measure,
        LocalDate dueOn,
        String lateDueReason,
        Alignment alignment,
        String municipalGoal,
        List<UUID> members,
        @Nullable Progress progress,
        String progressNote,
        Status status,
        String statusReason,
        @Nullable LocalDate settledOn,
        int carried,
        int version) {

    public enum Status {
        ACTIVE,
        ACHIEVED,
        PARTLY,
        NOT_ACHIEVED,
        CARRIED_OVER,
        CANCELLED
    }

    public enum Alignment {
        MUNICIPAL,
        ADDITIONAL
    }

    /** How it goes, in one word. */
    public enum Progress {
        BETTER,
        SAME,
        WORSE
    }

    /** Comes from an earlier version of the plan. */
    public boolean continued() {
        return !rootGoalId.equals(id);
    }
}
