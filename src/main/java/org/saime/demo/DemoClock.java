package org.saime.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.saime.kernel.Conflict;
import org.saime.kernel.Refused;
import org.saime.kernel.jobs.Jobs;
import org.saime.kernel.time.ProgramClock;
import org.saime.kernel.time.Today;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;

/** Moves the demo's day forward; what falls due on the way is done on its own day. */
@Service
@ConditionalOnBooleanProperty("saime.demo")
public class DemoClock {
    private static final int MONTHS_AT_ONCE = 24;
    private static final int TRIES = 5;
    /** After everything that is due on the first of a month in the night. */
    private static final LocalTime NIGHT = LocalTime.of(4, 0);

    private final ProgramClock clock;
    private final Today today;
    private final Jobs jobs;
    private final ReentrantLock moving = new ReentrantLock();

    DemoClock(ProgramClock clock, Today today, Jobs jobs) {
        this.clock = clock;
        this.today = today;
        this.jobs = jobs;
    }

    public LocalDate today() {
        return today.date();
    }

    /** Nine in the morning of that day; the same day again only does what is due. */
    public LocalDate moveTo(LocalDate date) {
        moving.lock();
        try {
            var from = today.date();
            if (date.isBefore(from)) {
                throw new Refused("demo.clock.backward", from);
            }
            if (ChronoUnit.MONTHS.between(from, date) > MONTHS_AT_ONCE) {
                throw new Refused("demo.clock.too_far", MONTHS_AT_ONCE);
            }
            for (var first = from.withDayOfMonth(1).plusMonths(1); !first.isAfter(date); first = first.plusMonths(1)) {
                clock.moveTo(first.atTime(NIGHT).atZone(Today.ZONE).toInstant());
                runJobs();
            }
            if (date.isAfter(from)) {
                clock.moveTo(date);
            }
            runJobs();
            return today.date();
        } finally {
            moving.unlock();
        }
    }

    /** The scheduler may be at the same work at the same time: whoever is second tries again and finds less to do. */
    private void runJobs() {
        for (int tries = 1; ; tries++) {
            try {
                jobs.runAll();
                return;
            } catch (Conflict | ConcurrencyFailureException e) {
                if (tries == TRIES) {
                    throw e;
                }
            }
        }
    }
}
