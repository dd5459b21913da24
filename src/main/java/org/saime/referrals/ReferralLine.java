package org.saime.referrals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.time.Country;

/** One row of the intake's list. {@code names} are those of the first named people, {@code deadlines} the clocks that run. */
public record ReferralLine(
        UUID id,
        String number,
        UUID unitId,
        String unit,
        Country country,
        Instant receivedAt,
        LocalDate receivedOn,
        String channel,
        boolean anonymous,
        Urgency urgency,
        Referral.Status status,
        @Nullable String municipality,
        String names,
        int adults,
        int children,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant decidedAt,
        @Nullable Integer priority,
        @Nullable Instant waitingSince,
        @Nullable Instant offeredAt,
        @Nullable UUID familyId,
        List<Deadline> deadlines) {

    ReferralLine with(List<Deadline> running) {
        return new ReferralLine(
                id,
                number,
                unitId,
                unit,
                country,
                receivedAt,
                receivedOn,
                channel,
                anonymous,
                urgency,
                status,
                municipality,
                names,
                adults,
                children,
                acknowledgedAt,
                decidedAt,
                priority,
                waitingSince,
                offeredAt,
                familyId,
                running);
    }

    /** The worst clock, or null when none runs. */
    public @Nullable Deadline urgent() {
        return deadlines.stream()
                .max(java.util.Comparator.comparing(Deadline::tone)
                        .thenComparing(Deadline::dueOn, java.util.Comparator.reverseOrder()))
                .orElse(null);
    }
}
