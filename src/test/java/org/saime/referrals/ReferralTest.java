package org.saime.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saime.kernel.Refused;
import org.saime.referrals.Referral.Move;
import org.saime.referrals.Referral.Status;

/** The state machine by itself: every move from every state, and what each needs. */
class ReferralTest {
    private static final Instant NOW = Instant.parse("2026-11-05T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 5);
    private static final UUID ORG = new UUID(1, 1);
    private static final UUID UNIT = new UUID(1, 2);
    private static final UUID MANAGER = new UUID(1, 3);
    private static final UUID FAMILY = new UUID(1, 4);

    /** Which move is legal from which state, and where it leads. */
    private static final Map<Status, Map<Move, Status>> LEGAL = new EnumMap<>(Map.of(
            Status.RECEIVED,
                    Map.of(
                            Move.ACKNOWLEDGE,
                            Status.SCREENING,
                            Move.SCREEN,
                            Status.SCREENING,
                            Move.WITHDRAW,
                            Status.WITHDRAWN),
            Status.SCREENING,
                    Map.of(
                            Move.SCREEN,
                            Status.SCREENING,
                            Move.ACCEPT,
                            Status.ACCEPTED,
                            Move.WAIT,
                            Status.WAITLISTED,
                            Move.DECLINE,
                            Status.DECLINED,
                            Move.REDIRECT,
                            Status.REDIRECTED,
                            Move.DUPLICATE,
                            Status.DUPLICATE,
                            Move.WITHDRAW,
                            Status.WITHDRAWN),
            Status.WAITLISTED, Map.of(Move.OFFER, Status.OFFERED, Move.WITHDRAW, Status.WITHDRAWN),
            Status.OFFERED,
                    Map.of(Move.ACCEPT, Status.ACCEPTED, Move.LAPSE, Status.LAPSED, Move.WITHDRAW, Status.WITHDRAWN),
            Status.LAPSED, Map.of(Move.WAIT, Status.WAITLISTED, Move.WITHDRAW, Status.WITHDRAWN)));

    @ParameterizedTest
    @EnumSource(Status.class)
    void onlyLegalMovesArePossible(Status from) {
        var legal = LEGAL.getOrDefault(from, Map.of());
        assertThat(in(from).moves()).isEqualTo(legal.isEmpty() ? Set.of() : EnumSet.copyOf(legal.keySet()));
        for (Move move : Move.values()) {
            Status to = legal.get(move);
            if (to == null) {
                assertThatThrownBy(() -> make(in(from), move))
                        .as(from + " " + move)
                        .isInstanceOf(Refused.class);
            } else {
                assertThat(make(in(from), move).status()).as(from + " " + move).isEqualTo(to);
            }
        }
    }

    @Test
    void acknowledgingTwiceChangesNothing() {
        Referral once = in(Status.RECEIVED).acknowledge(NOW);
        assertThat(once.acknowledgedAt()).isEqualTo(NOW);
        assertThat(once.acknowledge(NOW.plusSeconds(60))).isSameAs(once);
    }

    @Test
    void theScreeningAcknowledges() {
        assertThat(in(Status.RECEIVED).screen(NOW).acknowledgedAt()).isEqualTo(NOW);
    }

    @Test
    void decliningNeedsReasonAndSignpost() {
        Referral referral = in(Status.SCREENING);
        assertThatThrownBy(() -> referral.decline(MANAGER, NOW, "", "SOCIAL_SERVICE"))
                .isInstanceOf(Refused.class)
                .hasMessage("referrals.decline_needs_both");
        assertThatThrownBy(() -> referral.decline(MANAGER, NOW, "NO_CAPACITY", ""))
                .isInstanceOf(Refused.class)
                .hasMessage("referrals.decline_needs_both");
        Referral declined = referral.decline(MANAGER, NOW, "NO_CAPACITY", "SOCIAL_SERVICE");
        assertThat(declined.declineReason()).isEqualTo("NO_CAPACITY");
        assertThat(declined.signpost()).isEqualTo("SOCIAL_SERVICE");
        assertThat(declined.decidedAt()).isEqualTo(NOW);
        assertThat(declined.decidedBy()).isEqualTo(MANAGER);
    }

    @Test
    void anAnonymousReferralNeedsAnIdentifiedFamilyThatAgrees() {
        Referral anonymous = referral(Status.SCREENING, true);
        assertThatThrownBy(() -> anonymous.accept(MANAGER, NOW, TODAY, FAMILY, false, true))
                .hasMessage("referrals.anonymous_not_identified");
        assertThatThrownBy(() -> anonymous.accept(MANAGER, NOW, TODAY, FAMILY, true, false))
                .hasMessage("referrals.anonymous_not_agreed");
        assertThat(anonymous.accept(MANAGER, NOW, TODAY, FAMILY, true, true).familyId())
                .isEqualTo(FAMILY);
    }

    @Test
    void whoWaitsAgainKeepsThePlaceInTheQueue() {
        Referral waiting = in(Status.SCREENING).putOnWaitingList(MANAGER, NOW, 2);
        assertThat(waiting.waitingSince()).isEqualTo(NOW);
        assertThat(waiting.decidedAt()).isEqualTo(NOW);
        Referral again =
                waiting.offer(MANAGER, NOW.plusSeconds(10)).lapse().putOnWaitingList(MANAGER, NOW.plusSeconds(999), 1);
        assertThat(again.waitingSince()).isEqualTo(NOW);
        assertThat(again.offeredAt()).isNull();
        assertThat(again.priority()).isEqualTo(1);
    }

    @Test
    void theOrderOfTheWaitingListHasThreeSteps() {
        assertThatThrownBy(() -> in(Status.SCREENING).putOnWaitingList(MANAGER, NOW, 0))
                .hasMessage("referrals.priority_range");
        assertThatThrownBy(() -> in(Status.SCREENING).putOnWaitingList(MANAGER, NOW, 4))
                .hasMessage("referrals.priority_range");
    }

    @Test
    void aReferralRepeatsAnotherOneOfTheSameUnit() {
        Referral referral = in(Status.SCREENING);
        assertThatThrownBy(() -> referral.duplicate(MANAGER, NOW, referral)).hasMessage("referrals.duplicate_of_other");
        assertThatThrownBy(() -> referral.duplicate(MANAGER, NOW, other(Status.DUPLICATE)))
                .hasMessage("referrals.duplicate_of_duplicate");
        assertThat(referral.duplicate(MANAGER, NOW, other(Status.ACCEPTED)).duplicateOf())
                .isEqualTo(other(Status.ACCEPTED).id());
    }

    @Test
    void theRefusalSaysWhatComesFirst() {
        assertThatThrownBy(() -> make(in(Status.RECEIVED), Move.ACCEPT)).hasMessage("referrals.screen_first");
        assertThatThrownBy(() -> make(in(Status.WAITLISTED), Move.ACCEPT)).hasMessage("referrals.offer_first");
        assertThatThrownBy(() -> make(in(Status.DECLINED), Move.ACCEPT)).hasMessage("referrals.already_decided");
    }

    private static Referral make(Referral r, Move move) {
        return switch (move) {
            case ACKNOWLEDGE -> r.acknowledge(NOW);
            case SCREEN -> r.screen(NOW);
            case ACCEPT -> r.accept(MANAGER, NOW, TODAY, FAMILY, true, true);
            case WAIT -> r.putOnWaitingList(MANAGER, NOW, 2);
            case OFFER -> r.offer(MANAGER, NOW);
            case LAPSE -> r.lapse();
            case DECLINE -> r.decline(MANAGER, NOW, "OTHER", "OTHER");
            case REDIRECT -> r.redirect(MANAGER, NOW, "POLICE");
            case DUPLICATE -> r.duplicate(MANAGER, NOW, other(Status.SCREENING));
            case WITHDRAW -> r.withdraw(MANAGER, NOW);
        };
    }

    private static Referral in(Status status) {
        return referral(status, false);
    }

    private static Referral other(Status status) {
        return referral(new UUID(9, 9), status, false, null);
    }

    private static Referral referral(Status status, boolean anonymous) {
        return referral(new UUID(1, 9), status, anonymous, null);
    }

    private static Referral referral(UUID id, Status status, boolean anonymous, @Nullable Instant acknowledged) {
        return new Referral(
                id,
                ORG,
                UNIT,
                "R-2026-0001",
                NOW.minusSeconds(3600),
                TODAY,
                anonymous,
                Urgency.STANDARD,
                null,
                null,
                status,
                acknowledged,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0);
    }
}
