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

        /** Where the move leads. @throws org.saime.kernel.Refused when it does not begin here */
        public Status after(Move move) {
            if (!move.from.contains(this)) {
                throw new org.saime.kernel.Refused(
                        "episodes.move." + move.name().toLowerCase(java.util.Locale.ROOT));
            }
            return move.to;
        }
    }

    /** The only ways from one status to another; the sentence of a refused one is {@code episodes.move.<name>}. */
    public enum Move {
        AGREE(Status.ACTIVE, Status.PENDING_AGREEMENT),
        CANCEL(Status.CANCELLED, Status.PENDING_AGREEMENT),
        SUSPEND(Status.SUSPENDED, Status.ACTIVE),
        RESUME(Status.ACTIVE, Status.SUSPENDED),
        PROPOSE_EXIT(Status.EXIT_PROPOSED, Status.ACTIVE),
        RETURN(Status.ACTIVE, Status.EXIT_PROPOSED),
        CLOSE(Status.CLOSED, Status.EXIT_PROPOSED),
        REOPEN(Status.ACTIVE, Status.CLOSED);

        private final Status to;
        private final java.util.Set<Status> from;

        Move(Status to, Status... from) {
            this.to = to;
            this.from = java.util.Set.of(from);
        }
    }

    Episode with(Status next) {
        return new Episode(
                id,
                orgId,
                unitId,
                familyId,
                referralId,
                serviceTypeId,
                previousEpisodeId,
                next,
                acceptedOn,
                firstMeetingOn,
                agreementOn,
                startOn,
                endOn,
                exitReason,
                version);
    }

    Episode withFirstMeeting(LocalDate on) {
        return new Episode(
                id,
                orgId,
                unitId,
                familyId,
                referralId,
                serviceTypeId,
                previousEpisodeId,
                status,
                acceptedOn,
                on,
                agreementOn,
                startOn,
                endOn,
                exitReason,
                version);
    }

    /** The service starts on the day the agreement is signed. */
    Episode withAgreement(LocalDate on) {
        return new Episode(
                id,
                orgId,
                unitId,
                familyId,
                referralId,
                serviceTypeId,
                previousEpisodeId,
                status,
                acceptedOn,
                firstMeetingOn,
                on,
                on,
                endOn,
                exitReason,
                version);
    }

    /** Ended, or, with null twice, not ended after all. */
    Episode withEnd(@Nullable LocalDate lastDay, @Nullable String reason) {
        return new Episode(
                id,
                orgId,
                unitId,
                familyId,
                referralId,
                serviceTypeId,
                previousEpisodeId,
                status,
                acceptedOn,
                firstMeetingOn,
                agreementOn,
                startOn,
                lastDay,
                reason,
                version);
    }

    public Subject subject() {
        return new Subject(orgId, unitId, familyId, null);
    }
}
