package org.saime.referrals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the municipality that referred may know of its referral: number, dates, how it stands, the outcome. Nothing else. */
public record SentReferral(
        UUID id,
        String number,
        LocalDate receivedOn,
        String municipality,
        String provider,
        String unit,
        Urgency urgency,
        Progress progress,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant decidedAt) {

    /** The outcome in the few words a referrer gets. */
    public enum Progress {
        RECEIVED,
        LOOKED_AT,
        WAITING,
        ACCEPTED,
        DECLINED,
        FAMILY_DECLINED,
        PASSED_ON,
        KNOWN,
        WITHDRAWN
    }
}
