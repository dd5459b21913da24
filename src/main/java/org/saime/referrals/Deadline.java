package org.saime.referrals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.time.Country;
import org.saime.kernel.time.Today;
import org.saime.kernel.time.WorkingDays;

/**
 * A running clock of a referral, as it stands now: day {@code day} of {@code of}, due on a day, in danger at a minute.
 */
public record Deadline(
        Kind kind,
        int day,
        int of,
        LocalDate dueOn,
        @Nullable Instant dueAt,
        Tone tone) {

    public enum Kind {
        /** Somebody has it in hand. */
        ACK,
        /** A decision is made. */
        DECIDE,
        /** The same, in danger: within the hour. */
        DECIDE_NOW
    }

    /** In time, soon due, overdue. */
    public enum Tone {
        CALM,
        SOON,
        LATE
    }

    /** @param workingDays ACK_WORKING_DAYS in force when the referral came */
    public static Deadline acknowledge(
            LocalDate receivedOn, LocalDate today, int workingDays, Country country, int amberPercent) {
        LocalDate due = WorkingDays.plus(receivedOn, workingDays, country);
        int day = today.isBefore(receivedOn) ? 0 : WorkingDays.between(receivedOn, today, country);
        return new Deadline(
                Kind.ACK, day, workingDays, due, null, tone(day, workingDays, today.isAfter(due), amberPercent));
    }

    public static Deadline decide(LocalDate receivedOn, LocalDate today, int days, int amberPercent) {
        LocalDate due = receivedOn.plusDays(days);
        int day = (int) Math.max(0, ChronoUnit.DAYS.between(receivedOn, today));
        return new Deadline(Kind.DECIDE, day, days, due, null, tone(day, days, today.isAfter(due), amberPercent));
    }

    public static Deadline decideNow(Instant receivedAt, Instant now, int hours) {
        Instant due = receivedAt.plus(Duration.ofHours(hours));
        return new Deadline(Kind.DECIDE_NOW, 0, hours, Today.of(due), due, now.isAfter(due) ? Tone.LATE : Tone.SOON);
    }

    private static Tone tone(int day, int of, boolean late, int amberPercent) {
        return late ? Tone.LATE : day * 100 >= of * amberPercent ? Tone.SOON : Tone.CALM;
    }

    /** Days over, for "3 days late"; 0 while in time. */
    public long daysLate(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(dueOn, today));
    }
}
