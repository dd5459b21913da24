package org.saime.kernel.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** The business day. Riga and Tallinn share one offset all year, so one national day serves both. */
@Component
public class Today {
    public static final ZoneId ZONE = ZoneId.of("Europe/Riga");

    private final Clock clock;

    public Today(Clock clock) {
        this.clock = clock;
    }

    public LocalDate date() {
        return of(clock.instant());
    }

    public static LocalDate of(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }
}
