package org.saime.families;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.web.Ui;

/**
 * One thing that happened. {@code kind} is MEETING, PLAN, MUNICIPALITY or OTHER (the filter); icon from the sprite; href or null.
 * @param small the last, smaller line: who, doer, goals
 */
public record TimelineEntry(
        LocalDate on,
        Instant recordedAt,
        String kind,
        String icon,
        Function<Ui, String> title,
        Function<Ui, String> text,
        Function<Ui, String> small,
        @Nullable String href) {

    public interface Source {
        /** The newest entries before the day (exclusive), at most {@code limit}. */
        List<TimelineEntry> before(UUID family, LocalDate before, int limit);
    }
}
