package org.saime.contacts.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.saime.contacts.Appointment;
import org.saime.contacts.Weeks;
import org.saime.kernel.web.Page;

/** One week of a worker's meetings, day by day. */
public record CalendarPage(LocalDate monday, LocalDate today, List<Appointment> meetings) implements Page {
    public List<LocalDate> days() {
        return IntStream.range(0, 7)
                .mapToObj(monday::plusDays)
                .filter(d -> d.getDayOfWeek().getValue() < 6 || d.equals(today) || !of(d).isEmpty())
                .toList();
    }

    public List<Appointment> of(LocalDate day) {
        return meetings.stream().filter(a -> a.plannedOn().equals(day)).toList();
    }

    public boolean current() {
        return monday.equals(Weeks.mondayOf(today));
    }

    public String week(int weeks) {
        return "/calendar?week=" + monday.plusWeeks(weeks);
    }
}
