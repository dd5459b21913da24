package org.saime.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import org.saime.kernel.time.Country;
import org.saime.kernel.time.Today;
import org.saime.kernel.time.WorkingDays;

/** The demo's days: everything is laid out backwards from its "today", thirteen whole months and the one that runs. */
record DemoCalendar(LocalDate today) {
    static final int MONTHS = 13;
    private static final LocalTime NOW = LocalTime.of(8, 45);

    /** The first day of the first month. */
    LocalDate start() {
        return today.withDayOfMonth(1).minusMonths(MONTHS);
    }

    /** The first day of a month of the demo: 0 is the first, 13 the running one, 14 the next. */
    LocalDate month(int number) {
        return start().plusMonths(number);
    }

    /** The instant before which everything was recorded. */
    Instant now() {
        return today.atTime(NOW).atZone(Today.ZONE).toInstant();
    }

    Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(Today.ZONE).toInstant();
    }

    /** When something of that day was written down: in office hours, and never in the future. */
    Instant written(LocalDate day, Chance chance) {
        return notLater(at(day, chance.between(9, 16), chance.between(0, 59)).plusSeconds(chance.between(0, 59)));
    }

    Instant notLater(Instant instant) {
        return instant.isAfter(now()) ? now() : instant;
    }

    boolean past(LocalDate day) {
        return day.isBefore(today);
    }

    static LocalDate workday(LocalDate day, Country country) {
        return WorkingDays.isWorkingDay(day, country) ? day : WorkingDays.plus(day, 1, country);
    }

    static LocalDate workdayBefore(LocalDate day, Country country) {
        LocalDate found = day.minusDays(1);
        while (!WorkingDays.isWorkingDay(found, country)) {
            found = found.minusDays(1);
        }
        return found;
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
