package org.saime.episodes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The status of an episode on every day, without gap and overlap. Each deed gives a new calendar; what it does not touch keeps its id, so that
 * the old rows can be superseded and only the new ones written.
 */
public record EpisodeCalendar(List<Period> periods) {

    /**
     * Some days with one status.
     *
     * @param id null while not yet written
     * @param reason why suspended
     * @param untilOn the day until which a suspension was meant to last
     * @param toOn the last day; null while open
     */
    public record Period(
            @Nullable UUID id,
            Episode.Status status,
            @Nullable String reason,
            @Nullable LocalDate untilOn,
            LocalDate fromOn,
            @Nullable LocalDate toOn) {
        boolean covers(LocalDate day) {
            return !day.isBefore(fromOn) && (toOn == null || !day.isAfter(toOn));
        }

        Period until(LocalDate lastDay) {
            return lastDay.equals(toOn) ? this : new Period(null, status, reason, untilOn, fromOn, lastDay);
        }
    }

    public EpisodeCalendar {
        periods = List.copyOf(periods);
        for (int i = 1; i < periods.size(); i++) {
            LocalDate end = periods.get(i - 1).toOn();
            if (end == null || !end.plusDays(1).equals(periods.get(i).fromOn())) {
                throw new IllegalArgumentException("the days of an episode have a gap or an overlap");
            }
        }
    }

    /** The period of the day; null before acceptance and after the end. */
    public @Nullable Period on(LocalDate day) {
        return periods.stream().filter(p -> p.covers(day)).findFirst().orElse(null);
    }

    /** From the day on, until something else is said. */
    public EpisodeCalendar from(LocalDate day, Episode.Status status) {
        return before(day).plus(new Period(null, status, null, null, day, null));
    }

    /** Suspended for some days, active again after the last of them. */
    public EpisodeCalendar suspended(LocalDate from, LocalDate lastDay, String reason) {
        return before(from)
                .plus(new Period(null, Episode.Status.SUSPENDED, reason, lastDay, from, lastDay))
                .plus(new Period(null, Episode.Status.ACTIVE, null, null, lastDay.plusDays(1), null));
    }

    /** Nothing after the last day. */
    public EpisodeCalendar endingOn(LocalDate lastDay) {
        return before(lastDay.plusDays(1));
    }

    /** As if no exit had been proposed: its days are active, and go on. */
    public EpisodeCalendar withoutExit() {
        var proposed = periods.stream()
                .filter(p -> p.status() == Episode.Status.EXIT_PROPOSED)
                .findFirst();
        if (proposed.isPresent()) {
            return from(proposed.get().fromOn(), Episode.Status.ACTIVE);
        }
        LocalDate end = periods.isEmpty() ? null : periods.getLast().toOn();
        return end == null ? this : from(end.plusDays(1), Episode.Status.ACTIVE);
    }

    private EpisodeCalendar before(LocalDate day) {
        var kept = new ArrayList<Period>();
        for (Period period : periods) {
            if (period.fromOn().isBefore(day)) {
                kept.add(
                        period.toOn() == null || !period.toOn().isBefore(day)
                                ? period.until(day.minusDays(1))
                                : period);
            }
        }
        return new EpisodeCalendar(kept);
    }

    private EpisodeCalendar plus(Period period) {
        var all = new ArrayList<>(periods);
        all.add(period);
        return new EpisodeCalendar(all);
    }
}
