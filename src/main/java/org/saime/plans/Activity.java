package org.saime.plans;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One step towards a goal: what, who answers for it, who does it, by when. */
public record Activity(
        UUID id,
        UUID goalId,
        UUID rootActivityId,
        int position,
        String what,
        String responsible,
        Doer doer,
        LocalDate dueOn,
        Status status,
        @Nullable LocalDate doneOn,
        String note,
        int version) {

    public enum Status {
        PLANNED,
        IN_PROGRESS,
        DONE,
        NOT_DONE,
        CANCELLED;

        public boolean open() {
            return this == PLANNED || this == IN_PROGRESS;
        }
    }

    /** Who does it: the point of the service is that the family does more and more itself. */
    public enum Doer {
        FAMILY,
        TOGETHER,
        WORKER,
        OTHER_PROVIDER
    }

    public boolean late(LocalDate on) {
        return status.open() && dueOn.isBefore(on);
    }
}
