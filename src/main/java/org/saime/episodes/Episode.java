package org.saime.episodes;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.access.Subject;

/** One family receiving one service, from acceptance to exit. */
public record Episode(
        UUID id,
        UUID orgId,
        UUID unitId,
        UUID familyId,
        @Nullable UUID referralId,
        UUID serviceTypeId,
        @Nullable UUID previousEpisodeId,
        Status status,
        LocalDate acceptedOn,
        @Nullable LocalDate firstMeetingOn,
        @Nullable LocalDate agreementOn,
        @Nullable LocalDate startOn,
        @Nullable LocalDate endOn,
        @Nullable String exitReason,
        int version) {

    public enum Status {
        PENDING_AGREEMENT,
        ACTIVE,
        SUSPENDED,
        EXIT_PROPOSED,
        CLOSED,
        CANCELLED;

        public boolean open() {
            return this != CLOSED && this != CANCELLED;
        }
    }

    public Subject subject() {
        return new Subject(orgId, unitId, familyId, null);
    }
}
