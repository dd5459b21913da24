package org.saime.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A history in two times, written the way the program writes it: each change closes the open row and adds new ones, so that
 * "as known at T" works on the demo country too.
 */
final class Lines<V> {
    /** @param superseded null while it stands */
    record Line<V>(
            V value,
            Rows.During during,
            Instant recorded,
            @Nullable Instant superseded) {}

    private record Open<V>(
            V value, LocalDate from, @Nullable LocalDate until, Instant recorded) {}

    private final List<Line<V>> superseded = new ArrayList<>();
    private final List<Open<V>> standing = new ArrayList<>();

    /** From that day on something else holds, as was learned at that instant. */
    void change(LocalDate from, Instant recorded, V value) {
        standing.add(new Open<>(value, from, null, close(from, recorded)));
    }

    /** Nothing holds from that day on. */
    void end(LocalDate from, Instant recorded) {
        close(from, recorded);
    }

    /** When it was written: never before what it closes. */
    private Instant close(LocalDate from, Instant told) {
        if (standing.isEmpty() || standing.getLast().until != null) {
            return told;
        }
        var last = standing.removeLast();
        var recorded = told.isAfter(last.recorded) ? told : last.recorded.plusSeconds(60);
        superseded.add(new Line<>(last.value, new Rows.During(last.from, null), last.recorded, recorded));
        if (last.from.isBefore(from)) {
            standing.add(new Open<>(last.value, last.from, from, recorded));
        }
        return recorded;
    }

    List<Line<V>> all() {
        var all = new ArrayList<>(superseded);
        standing.forEach(o -> all.add(new Line<>(o.value, new Rows.During(o.from, o.until), o.recorded, null)));
        return all;
    }
}
