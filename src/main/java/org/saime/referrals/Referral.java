package org.saime.referrals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.Refused;
import org.saime.kernel.access.Subject;

/** A request that the service take a family, and how far it has come; each deed gives the next state or says why not. */
public record Referral(
        UUID id,
        UUID orgId,
        UUID unitId,
        String number,
        Instant receivedAt,
        LocalDate receivedOn,
        boolean anonymous,
        Urgency urgency,
        @Nullable UUID referrerMunicipalityId,
        @Nullable UUID municipalityId,
        Status status,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant decidedAt,
        @Nullable UUID decidedBy,
        @Nullable String declineReason,
        @Nullable String signpost,
        @Nullable String redirectTo,
        @Nullable UUID duplicateOf,
        @Nullable UUID familyId,
        @Nullable LocalDate acceptedOn,
        @Nullable Integer priority,
        @Nullable Instant waitingSince,
        @Nullable Instant offeredAt,
        int version) {

    public enum Status {
        RECEIVED,
        SCREENING,
        ACCEPTED,
        WAITLISTED,
        OFFERED,
        LAPSED,
        DECLINED,
        REDIRECTED,
        DUPLICATE,
        WITHDRAWN;

        /** Nobody has decided yet. */
        public boolean undecided() {
            return this == RECEIVED || this == SCREENING;
        }

        public boolean waiting() {
            return this == WAITLISTED || this == OFFERED || this == LAPSED;
        }
    }

    /** What can be done with a referral; the page draws a button for each that is possible now. */
    public enum Move {
        ACKNOWLEDGE,
        SCREEN,
        ACCEPT,
        WAIT,
        OFFER,
        LAPSE,
        DECLINE,
        REDIRECT,
        DUPLICATE,
        WITHDRAW
    }

    private static final Map<Status, Set<Move>> MOVES = Map.of(
            Status.RECEIVED, EnumSet.of(Move.ACKNOWLEDGE, Move.SCREEN, Move.WITHDRAW),
            Status.SCREENING,
                    EnumSet.of(
                            Move.SCREEN,
                            Move.ACCEPT,
                            Move.WAIT,
                            Move.DECLINE,
                            Move.REDIRECT,
                            Move.DUPLICATE,
                            Move.WITHDRAW),
            Status.WAITLISTED, EnumSet.of(Move.OFFER, Move.WITHDRAW),
            Status.OFFERED, EnumSet.of(Move.ACCEPT, Move.LAPSE, Move.WITHDRAW),
            Status.LAPSED, EnumSet.of(Move.WAIT, Move.WITHDRAW));

    /** The order in which waiting families get a place: 1 comes first. */
    public static final int FIRST_PRIORITY = 1;

    public static final int LAST_PRIORITY = 3;

    public Set<Move> moves() {
        return MOVES.getOrDefault(status, Set.of());
    }

    public boolean can(Move move) {
        return moves().contains(move);
    }

    public Subject subject() {
        return new Subject(orgId, unitId, familyId, referrerMunicipalityId);
    }

    /** Somebody has it in hand; a second time changes nothing. */
    public Referral acknowledge(Instant now) {
        if (acknowledgedAt != null) {
            return this;
        }
        need(Move.ACKNOWLEDGE);
        return with(Status.SCREENING, now, decidedAt, decidedBy, waitingSince, offeredAt, priority);
    }

    /** The screening was written down, which also acknowledges. */
    public Referral screen(Instant now) {
        need(Move.SCREEN);
        return with(
                Status.SCREENING,
                acknowledgedAt == null ? now : acknowledgedAt,
                decidedAt,
                decidedBy,
                waitingSince,
                offeredAt,
                priority);
    }

    /** @param identified whether it is known which family this is; @param agrees whether that family wants the service (INV-6) */
    public Referral accept(UUID by, Instant now, LocalDate on, UUID family, boolean identified, boolean agrees) {
        need(Move.ACCEPT);
        if (anonymous && !identified) {
            throw new Refused("referrals.anonymous_not_identified");
        }
        if (anonymous && !agrees) {
            throw new Refused("referrals.anonymous_not_agreed");
        }
        var decided = with(Status.ACCEPTED, acknowledgedAt, now, by, waitingSince, offeredAt, priority);
        return decided.outcome(null, null, null, null, family, on);
    }

    /** A place is wanted but none is free; who waits again after an unanswered offer keeps the place in the queue. */
    public Referral putOnWaitingList(UUID by, Instant now, int order) {
        need(Move.WAIT);
        if (order < FIRST_PRIORITY || order > LAST_PRIORITY) {
            throw new Refused("referrals.priority_range");
        }
        return with(
                Status.WAITLISTED,
                acknowledgedAt,
                decidedAt == null ? now : decidedAt,
                by,
                waitingSince == null ? now : waitingSince,
                null,
                order);
    }

    public Referral offer(UUID by, Instant now) {
        need(Move.OFFER);
        return with(Status.OFFERED, acknowledgedAt, decidedAt, by, waitingSince, now, priority);
    }

    /** The offer was not answered in time. */
    public Referral lapse() {
        need(Move.LAPSE);
        return with(Status.LAPSED, acknowledgedAt, decidedAt, decidedBy, waitingSince, offeredAt, priority);
    }

    /** INV-5: a reason, and where else the family was pointed to. */
    public Referral decline(UUID by, Instant now, String reason, String pointedTo) {
        need(Move.DECLINE);
        if (reason.isEmpty() || pointedTo.isEmpty()) {
            throw new Refused("referrals.decline_needs_both");
        }
        return with(Status.DECLINED, acknowledgedAt, now, by, waitingSince, offeredAt, priority)
                .outcome(reason, pointedTo, null, null, familyId, null);
    }

    public Referral redirect(UUID by, Instant now, String to) {
        need(Move.REDIRECT);
        if (to.isEmpty()) {
            throw new Refused("referrals.redirect_needs_to");
        }
        return with(Status.REDIRECTED, acknowledgedAt, now, by, waitingSince, offeredAt, priority)
                .outcome(null, null, to, null, familyId, null);
    }

    public Referral duplicate(UUID by, Instant now, Referral of) {
        need(Move.DUPLICATE);
        if (of.id.equals(id) || !of.unitId.equals(unitId)) {
            throw new Refused("referrals.duplicate_of_other");
        }
        if (of.status == Status.DUPLICATE) {
            throw new Refused("referrals.duplicate_of_duplicate");
        }
        return with(Status.DUPLICATE, acknowledgedAt, now, by, waitingSince, offeredAt, priority)
                .outcome(null, null, null, of.id, familyId, null);
    }

    public Referral withdraw(UUID by, Instant now) {
        need(Move.WITHDRAW);
        return with(
                Status.WITHDRAWN,
                acknowledgedAt,
                decidedAt == null ? now : decidedAt,
                by,
                waitingSince,
                offeredAt,
                priority);
    }

    private void need(Move move) {
        if (can(move)) {
            return;
        }
        throw new Refused(
                switch (status) {
                    case RECEIVED -> "referrals.screen_first";
                    case SCREENING ->
                        move == Move.ACKNOWLEDGE ? "referrals.already_acknowledged" : "referrals.not_waiting";
                    case WAITLISTED, LAPSED -> "referrals.offer_first";
                    case OFFERED -> "referrals.offer_open";
                    case ACCEPTED, DECLINED, REDIRECTED, DUPLICATE, WITHDRAWN -> "referrals.already_decided";
                });
    }

    private Referral with(
            Status next,
            @Nullable Instant acknowledged,
            @Nullable Instant decided,
            @Nullable UUID by,
            @Nullable Instant waiting,
            @Nullable Instant offered,
            @Nullable Integer order) {
        return new Referral(
                id,
                orgId,
                unitId,
                number,
                receivedAt,
                receivedOn,
                anonymous,
                urgency,
                referrerMunicipalityId,
                municipalityId,
                next,
                acknowledged,
                decided,
                by,
                declineReason,
                signpost,
                redirectTo,
                duplicateOf,
                familyId,
                acceptedOn,
                order,
                waiting,
                offered,
                version);
    }

    private Referral outcome(
            @Nullable String reason,
            @Nullable String pointedTo,
            @Nullable String to,
            @Nullable UUID of,
            @Nullable UUID family,
            @Nullable LocalDate accepted) {
        return new Referral(
                id,
                orgId,
                unitId,
                number,
                receivedAt,
                receivedOn,
                anonymous,
                urgency,
                referrerMunicipalityId,
                municipalityId,
                status,
                acknowledgedAt,
                decidedAt,
                decidedBy,
                reason,
                pointedTo,
                to,
                of,
                family,
                accepted,
                priority,
                waitingSince,
                offeredAt,
                version);
    }
}
