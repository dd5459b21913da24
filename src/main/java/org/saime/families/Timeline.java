package org.saime.families;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a family's story, the newest first, put together from what every feature tells. It never ends in the middle of a day, so that the
 * day is enough to go on from.
 *
 * @param earlier the day before which the next stretch begins; null when this is the beginning of the story
 */
public record Timeline(
        List<TimelineEntry> entries, @Nullable LocalDate earlier) {
    private static final int ROUNDS = 8;
    private static final Comparator<TimelineEntry> NEWEST_FIRST = Comparator.comparing(TimelineEntry::on)
            .thenComparing(TimelineEntry::recordedAt)
            .reversed();

    /** @param wanted which entries are shown; @param sources what each feature tells before a day, at most so many */
    public static Timeline of(
            LocalDate before,
            int size,
            Predicate<TimelineEntry> wanted,
            List<BiFunction<LocalDate, Integer, List<TimelineEntry>>> sources) {
        var shown = new ArrayList<TimelineEntry>();
        LocalDate from = before;
        int ask = size * 2;
        for (int round = 0; round < ROUNDS; round++) {
            var found = new ArrayList<TimelineEntry>();
            LocalDate known = LocalDate.MIN;
            for (var source : sources) {
                var told = source.apply(from, ask);
                found.addAll(told);
                if (told.size() >= ask) {
                    // the last day of a cut answer may be incomplete
                    LocalDate last = told.getLast().on();
                    known = last.isAfter(known) ? last : known;
                }
            }
            LocalDate complete = known;
            found.removeIf(e -> !e.on().isAfter(complete));
            if (found.isEmpty() && !known.equals(LocalDate.MIN)) {
                ask = ask * 4; // more than that on one day
                continue;
            }
            found.stream().filter(wanted).sorted(NEWEST_FIRST).forEach(shown::add);
            if (shown.size() > size) {
                LocalDate last = shown.get(size - 1).on();
                var page = shown.stream().filter(e -> !e.on().isBefore(last)).toList();
                return new Timeline(page, page.size() < shown.size() || !known.equals(LocalDate.MIN) ? last : null);
            }
            if (known.equals(LocalDate.MIN)) {
                return new Timeline(List.copyOf(shown), null);
            }
            from = known.plusDays(1);
        }
        return new Timeline(List.copyOf(shown), from);
    }
}
