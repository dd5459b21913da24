package org.saime.kernel.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The one clock that everything reads. It runs with the wall clock, shifted by a fixed amount that is zero in production;
 * only the demo moves it ({@code --date}, {@code POST /demo/clock}).
 */
public final class ProgramClock extends Clock {
    private final Clock wall;
    private final AtomicReference<Duration> shift = new AtomicReference<>(Duration.ZERO);

    public ProgramClock(Clock wall) {
        this.wall = wall;
    }

    /** From now on the program believes it to be this instant; time runs on from there. */
    public void moveTo(Instant instant) {
        shift.set(Duration.between(wall.instant(), instant));
    }

    /** The demo's day, at nine in the morning in Riga and Tallinn. */
    public void moveTo(LocalDate date) {
        moveTo(date.atTime(LocalTime.of(9, 0)).atZone(ZoneId.of("Europe/Riga")).toInstant());
    }

    @Override
    public Instant instant() {
        return wall.instant().plus(shift.get()).truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
