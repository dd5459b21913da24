package org.saime.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.time.WorkingDays;

/** Goes through the weeks of an episode: what was planned, whether one met, what else happened, why a week stayed empty. */
final class WeekRows {
    private static final List<LocalTime> HOURS = List.of(
            LocalTime.of(9, 30), LocalTime.of(11, 0), LocalTime.of(13, 0), LocalTime.of(15, 0), LocalTime.of(16, 30));

    private final Case of;
    private final Stay stay;
    private final List<Stay.Absence> absences;
    private final ContactRows contacts;
    private final int weekday;
    private final LocalTime hour;

    /** @param number of the family: neighbours in a worker's list have other days and hours */
    WeekRows(Case of, List<Stay.Absence> absences, List<String> phrases, int number) {
        this.of = of;
        this.stay = of.stay;
        this.absences = absences;
        this.contacts = new ContactRows(of, phrases);
        this.weekday = number % 5;
        this.hour = HOURS.get(number / 5 % HOURS.size());
    }

    void write() {
        if (stay.firstMeeting != null) {
            var worker = stay.worker(stay.firstMeeting);
            if (worker != null) {
                contacts.meeting(worker, stay.firstMeeting, LocalTime.of(10, 0));
            }
        }
        if (stay.start == null) {
            plannedFirst();
            return;
        }
        var last = stay.end == null ? of.calendar.today().plusDays(14) : stay.end;
        for (var monday = DemoCalendar.monday(stay.start); !monday.isAfter(last); monday = monday.plusWeeks(1)) {
            week(monday);
        }
    }

    private void plannedFirst() {
        if (stay.assigned != null && stay.open()) {
            var day = DemoCalendar.workday(of.calendar.today().plusDays(of.chance.between(0, 3)), stay.place.country());
            appointment(
                    day,
                    hour,
                    "HOME_VISIT",
                    "PLANNED",
                    null,
                    DemoCalendar.workdayBefore(of.calendar.today(), stay.place.country()));
        }
    }

    private boolean works(LocalDate day) {
        return WorkingDays.isWorkingDay(day, stay.place.country());
    }

    /** Who can go: the main worker, or whoever stands in; null when nobody. */
    private House.@Nullable Worker there(LocalDate day) {
        for (var cover : of.covers) {
            if (!day.isBefore(cover.from()) && !day.isAfter(cover.to())) {
                return cover.worker();
            }
        }
        var worker = stay.worker(day);
        return worker != null && absences.stream().anyMatch(a -> a.worker() == worker && a.on(day)) ? null : worker;
    }

    private @Nullable LocalDate day(LocalDate monday) {
        for (int i = 0; i < 5; i++) {
            var day = monday.plusDays((weekday + i) % 5);
            if (works(day) && stay.active(day)) {
                return day;
            }
        }
        return null;
    }

    private void week(LocalDate monday) {
        var day = day(monday);
        if (day == null) {
            return;
        }
        var today = of.calendar.today();
        boolean firstMet = stay.firstMeeting != null
                && stay.start != null
                && DemoCalendar.monday(stay.firstMeeting).equals(monday);
        if (!of.calendar.past(day)) {
            if (there(day) != null
                    && of.chance.percent(DemoCalendar.monday(today).equals(monday) ? 90 : 82)) {
                appointment(
                        day,
                        hour,
                        of.chance.percent(78) ? "HOME_VISIT" : of.chance.percent(50) ? "VIRTUAL" : "OUT_OF_HOME",
                        "PLANNED",
                        null,
                        DemoCalendar.workdayBefore(
                                DemoCalendar.earlier(day.minusDays(6), today), stay.place.country()));
            }
            return;
        }
        boolean met = firstMet || attempt(day, monday);
        others(monday);
        if (!met && monday.plusDays(6).isBefore(today) && eligible(monday) >= 4) {
            reason(monday);
        }
    }

    private String missed = "";

    /** One meeting of the week, perhaps a second try. */
    private boolean attempt(LocalDate day, LocalDate monday) {
        var worker = there(day);
        missed = "OTHER";
        if (worker == null) {
            missed = "WORKER_ABSENT";
            var main = stay.worker(day);
            if (main != null && of.chance.percent(45)) {
                appointment(
                        day,
                        hour,
                        "HOME_VISIT",
                        "RECORDED",
                        contacts.failed(main, day, hour, "CANCELLED_SERVICE"),
                        day.minusDays(6));
            }
            return again(day, monday, 25);
        }
        boolean feast = day.getMonthValue() == 12 && day.getDayOfMonth() > 21
                || day.getMonthValue() == 1 && day.getDayOfMonth() < 3;
        int drawn = feast ? of.chance.weighted(45, 3, 22, 0, 30) : of.chance.weighted(845, 48, 72, 12, 23);
        switch (drawn) {
            case 0 -> {
                boolean forgotten = !day.isBefore(of.calendar.today().minusDays(2)) && of.chance.percent(12);
                if (forgotten) {
                    appointment(day, hour, "HOME_VISIT", "PLANNED", null, day.minusDays(6));
                    if (of.chance.percent(60)) {
                        contacts.draft(worker, day, hour);
                    }
                    return true;
                }
                var contact = contacts.meeting(worker, day, hour);
                if (of.chance.percent(88)) {
                    appointment(day, hour, "HOME_VISIT", "RECORDED", contact, day.minusDays(6));
                }
                return true;
            }
            case 1 -> {
                missed = "FAMILY_UNAVAILABLE";
                appointment(
                        day,
                        hour,
                        "HOME_VISIT",
                        "RECORDED",
                        contacts.failed(worker, day, hour, "NO_SHOW"),
                        day.minusDays(6));
                return again(day, monday, 45);
            }
            case 2 -> {
                missed = feast
                        ? "HOLIDAY"
                        : of.chance.percent(60)
                                ? "ILLNESS"
                                : of.chance.percent(70) ? "FAMILY_UNAVAILABLE" : "FAMILY_REFUSED";
                appointment(
                        day,
                        hour,
                        "HOME_VISIT",
                        "RECORDED",
                        contacts.failed(worker, day, hour, "CANCELLED_FAMILY"),
                        day.minusDays(6));
                return again(day, monday, 50);
            }
            case 3 -> {
                missed = "WORKER_ABSENT";
                appointment(
                        day,
                        hour,
                        "HOME_VISIT",
                        "RECORDED",
                        contacts.failed(worker, day, hour, "CANCELLED_SERVICE"),
                        day.minusDays(6));
                return again(day, monday, 60);
            }
            default -> {
                missed = feast ? "HOLIDAY" : "OTHER";
                return false;
            }
        }
    }

    private boolean again(LocalDate after, LocalDate monday, int percent) {
        if (!of.chance.percent(percent)) {
            return false;
        }
        for (var day = after.plusDays(1); day.isBefore(monday.plusDays(5)); day = day.plusDays(1)) {
            var worker = there(day);
            if (worker != null && works(day) && stay.active(day) && of.calendar.past(day)) {
                contacts.meeting(worker, day, LocalTime.of(17, 0));
                return true;
            }
        }
        return false;
    }

    private void others(LocalDate monday) {
        for (int i = of.chance.weighted(68, 26, 6); i > 0; i--) {
            var day = monday.plusDays(of.chance.between(0, 4));
            var worker = there(day);
            if (worker != null && works(day) && of.calendar.past(day) && stay.active(day)) {
                contacts.other(worker, day);
            }
        }
    }

    private int eligible(LocalDate monday) {
        int days = 0;
        for (int i = 0; i < 7; i++) {
            days += stay.active(monday.plusDays(i)) ? 1 : 0;
        }
        return days;
    }

    /** The reason is given with the report at the latest; for weeks of the running month it may still be missing. */
    private void reason(LocalDate monday) {
        var sunday = monday.plusDays(6);
        boolean running = !sunday.isBefore(of.calendar.today().withDayOfMonth(1));
        boolean lastMonth = !running
                && !sunday.isBefore(of.calendar.month(DemoCalendar.MONTHS - 1))
                && of.calendar.today().getDayOfMonth() < 4;
        if (of.chance.percent(running ? 45 : lastMonth ? 85 : 100)) {
            var monthEnd = sunday.withDayOfMonth(sunday.lengthOfMonth());
            var known = DemoCalendar.earlier(
                    DemoCalendar.earlier(sunday.plusDays(of.chance.between(0, 3)), monthEnd), of.calendar.today());
            Instant recorded = of.written(known);
            of.add(
                    "unmet_week",
                    recorded,
                    "episode_id",
                    of.episode,
                    "week_on",
                    monday,
                    "reason",
                    missed,
                    "recorded_at",
                    recorded,
                    "by_id",
                    of.worker(stay.end == null ? known : DemoCalendar.earlier(known, stay.end)));
        }
    }

    private void appointment(
            LocalDate day, LocalTime at, String mode, String status, @Nullable UUID contact, LocalDate madeOn) {
        var worker = there(day) == null ? stay.worker(day) : there(day);
        if (worker == null) {
            return;
        }
        var made = of.written(DemoCalendar.later(madeOn, stay.accepted));
        of.add(
                "appointment",
                made,
                "episode_id",
                of.episode,
                "staff_id",
                of.cast.staff(worker),
                "planned_on",
                day,
                "planned_at",
                at,
                "minutes",
                60,
                "mode",
                mode,
                "place",
                mode.equals("HOME_VISIT")
                        ? of.text("place.home")
                        : mode.equals("OUT_OF_HOME") ? of.text("place.center") : "",
                "status",
                status,
                "contact_id",
                contact,
                "recorded_at",
                made,
                "by_id",
                of.cast.account(worker));
    }
}
