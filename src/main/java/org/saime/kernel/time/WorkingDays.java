package org.saime.kernel.time;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counts working days: Monday to Friday without the public holidays of the country. */
public final class WorkingDays {

    private WorkingDays() {}

    public static boolean isWorkingDay(LocalDate day, Country country) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY
                && weekday != DayOfWeek.SUNDAY
                && !Holidays.of(country, day.getYear()).containsKey(day);
    }

    /**
     * The day on which the given number of working days after {@code from} is reached; {@code from} itself never
     * counts, and 0 gives {@code from}. The third working day of a month counts from the last day of the month before.
     */
    public static LocalDate plus(LocalDate from, int days, Country country) {
        if (days < 0) {
            throw new IllegalArgumentException("A number of working days cannot be negative: " + days);
        }
        LocalDate day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day, country)) {
                left--;
            }
        }
        return day;
    }

    /** Working days after {@code from} up to and including {@code to}; negative when {@code to} is the earlier day. */
    public static int between(LocalDate from, LocalDate to, Country country) {
        if (to.isBefore(from)) {
            return -between(to, from, country);
        }
        return Math.toIntExact(from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(day -> isWorkingDay(day, country))
                .count());
    }
}
