package org.saime.kernel.time;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.next;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Public holidays of Latvia and Estonia by year, as the laws stand today, with their codes of the list {@code holiday}.
 *
 * <p>A working day that a government moves to a Saturday is not known here: it binds state institutions, and counting
 * it would make a deadline fall earlier than the people who wrote it down expect.
 */
public final class Holidays {

    /** Days off given once, each by its own law: they follow no rule and have to be added by hand. */
    private static final Map<LocalDate, String> LATVIAN_ONCE = Map.of(
            LocalDate.of(2018, 7, 9), "SONG_FESTIVAL_OBSERVED",
            LocalDate.of(2018, 9, 24), "PROCLAIMED_DAY_OFF",
            LocalDate.of(2023, 5, 29), "PROCLAIMED_DAY_OFF",
            LocalDate.of(2023, 7, 10), "SONG_FESTIVAL_OBSERVED");

    private record CountryYear(Country country, int year) {}

    private static final Map<CountryYear, NavigableMap<LocalDate, String>> KNOWN = new ConcurrentHashMap<>();

    private Holidays() {}

    /** The holidays of a year in order of date, each with its code. */
    public static NavigableMap<LocalDate, String> of(Country country, int year) {
        return KNOWN.computeIfAbsent(new CountryYear(country, year), key -> compute(key.country(), key.year()));
    }

    private static NavigableMap<LocalDate, String> compute(Country country, int year) {
        TreeMap<LocalDate, String> days = new TreeMap<>();
        switch (country) {
            case LV -> latvian(days, year);
            case EE -> estonian(days, year);
        }
        return Collections.unmodifiableNavigableMap(days);
    }

    private static void latvian(Map<LocalDate, String> days, int year) {
        LocalDate easter = easter(year);
        // Days off given by decision first: a day that has a name of its own keeps that name.
        LATVIAN_ONCE.forEach((day, code) -> {
            if (day.getYear() == year) {
                days.put(day, code);
            }
        });
        days.put(LocalDate.of(year, Month.JANUARY, 1), "NEW_YEAR");
        days.put(easter.minusDays(2), "GOOD_FRIDAY");
        days.put(easter, "EASTER_SUNDAY");
        days.put(easter.plusDays(1), "EASTER_MONDAY");
        days.put(LocalDate.of(year, Month.MAY, 1), "MAY_DAY");
        withMondayOff(days, LocalDate.of(year, Month.MAY, 4), "RESTORATION_DAY");
        days.put(LocalDate.of(year, Month.MAY, 1).with(dayOfWeekInMonth(2, SUNDAY)), "MOTHERS_DAY");
        days.put(easter.plusDays(49), "PENTECOST");
        days.put(LocalDate.of(year, Month.JUNE, 23), "MIDSUMMER_EVE");
        days.put(LocalDate.of(year, Month.JUNE, 24), "MIDSUMMER_DAY");
        withMondayOff(days, LocalDate.of(year, Month.NOVEMBER, 18), "PROCLAMATION_DAY");
        days.put(LocalDate.of(year, Month.DECEMBER, 24), "CHRISTMAS_EVE");
        days.put(LocalDate.of(year, Month.DECEMBER, 25), "CHRISTMAS_DAY");
        days.put(LocalDate.of(year, Month.DECEMBER, 26), "BOXING_DAY");
        days.put(LocalDate.of(year, Month.DECEMBER, 31), "NEW_YEARS_EVE");
    }

    private static void estonian(Map<LocalDate, String> days, int year) {
        LocalDate easter = easter(year);
        days.put(LocalDate.of(year, Month.JANUARY, 1), "NEW_YEAR");
        days.put(LocalDate.of(year, Month.FEBRUARY, 24), "INDEPENDENCE_DAY");
        // Easter Monday is an ordinary working day in Estonia.
        days.put(easter.minusDays(2), "GOOD_FRIDAY");
        days.put(easter, "EASTER_SUNDAY");
        days.put(LocalDate.of(year, Month.MAY, 1), "MAY_DAY");
        days.put(easter.plusDays(49), "PENTECOST");
        days.put(LocalDate.of(year, Month.JUNE, 23), "VICTORY_DAY");
        days.put(LocalDate.of(year, Month.JUNE, 24), "MIDSUMMER_DAY");
        days.put(LocalDate.of(year, Month.AUGUST, 20), "RESTORATION_DAY");
        days.put(LocalDate.of(year, Month.DECEMBER, 24), "CHRISTMAS_EVE");
        days.put(LocalDate.of(year, Month.DECEMBER, 25), "CHRISTMAS_DAY");
        days.put(LocalDate.of(year, Month.DECEMBER, 26), "BOXING_DAY");
    }

    /** Latvian law: 4 May and 18 November on a weekend give the next Monday off; the other holidays do not. */
    private static void withMondayOff(Map<LocalDate, String> days, LocalDate day, String code) {
        days.put(day, code);
        if (day.getDayOfWeek() == SATURDAY || day.getDayOfWeek() == SUNDAY) {
            days.put(day.with(next(MONDAY)), code + "_OBSERVED");
        }
    }

    /** Easter Sunday of the Gregorian calendar (the Meeus/Jones/Butcher computation). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
