package org.saime.demo;

import static org.saime.demo.DemoCalendar.workday;

import java.time.LocalDate;
import java.util.List;

/** What happens during the families' time with the service: first meeting, agreement, pauses, moves, exits. */
final class Course {
    private static final List<String> PAUSES =
            List.of("FAMILY_AWAY", "ILLNESS", "FAMILY_REQUEST", "CHILD_ELSEWHERE", "OTHER_SERVICE");

    private final DemoCalendar calendar;
    private final Timetable timetable;
    private final Chance chance;

    Course(DemoCalendar calendar, Timetable timetable, Chance chance) {
        this.calendar = calendar;
        this.timetable = timetable;
        this.chance = chance;
    }

    void run() {
        timetable.stays().forEach(this::towns);
        cancel();
        timetable.stays().forEach(this::begin);
        timetable.stays().forEach(this::leave);
        exitsProposed();
        suspensions();
        moves();
    }

    private void towns(Stay stay) {
        var covered = stay.place.municipalities().stream()
                .filter(c -> !calendar.month(c.month()).isAfter(stay.received))
                .toList();
        // the ones that joined first send more families
        var code = chance.percent(45)
                ? covered.get(chance.between(0, Math.min(1, covered.size() - 1)))
                        .code()
                : chance.pick(covered).code();
        stay.towns.add(new Stay.Town(stay.previous == null ? code : stay.previous.town(stay.accepted), stay.accepted));
    }

    /** Some families think better of it before they sign. */
    private void cancel() {
        int left = timetable.families() >= 100 ? timetable.scaled(2) : 0;
        for (var stay : timetable.stays()) {
            boolean returns = timetable.stays().stream().anyMatch(s -> s.previous == stay);
            if (left > 0 && stay.end != null && stay.previous == null && !returns && chance.percent(12)) {
                stay.cancelled = workday(stay.accepted.plusDays(chance.between(8, 16)), stay.place.country());
                stay.end = null;
                stay.turns.removeIf(t -> t.from().isAfter(stay.cancelled));
                left--;
            }
        }
    }

    private void begin(Stay stay) {
        if (stay.assigned == null) {
            return;
        }
        var country = stay.place.country();
        var first = workday(
                stay.assigned.plusDays(chance.percent(85) ? chance.between(1, 6) : chance.between(8, 13)), country);
        if (calendar.past(first) && (stay.cancelled == null || first.isBefore(stay.cancelled))) {
            stay.firstMeeting = first;
        }
        if (stay.cancelled != null || stay.firstMeeting == null) {
            return;
        }
        boolean fresh = stay.accepted.isAfter(calendar.today().minusDays(10));
        var start = chance.percent(30)
                ? first
                : workday(first.plusDays(chance.percent(90) ? chance.between(3, 13) : chance.between(15, 21)), country);
        if (calendar.past(start)
                && !fresh
                && (stay.end == null || start.plusDays(14).isBefore(stay.end))) {
            stay.start = start;
        } else if (stay.end != null) {
            stay.start = first;
        }
    }

    private void leave(Stay stay) {
        if (stay.end == null) {
            return;
        }
        long days = stay.end.toEpochDay() - stay.accepted.toEpochDay();
        boolean returns = timetable.stays().stream().anyMatch(s -> s.previous == stay);
        if (returns) {
            stay.exitReason = days > 120 ? "GOALS_ACHIEVED" : "WITHDREW";
        } else if (days > 120) {
            stay.exitReason = List.of(
                            "GOALS_ACHIEVED",
                            "MOVED",
                            "WITHDREW",
                            "NO_CONTACT",
                            "REFERRED_ON",
                            "CHILD_SEPARATED",
                            "MUNICIPALITY_ENDED",
                            "AGED_OUT",
                            "UNSUITABLE")
                    .get(chance.weighted(62, 9, 8, 5, 5, 4, 3, 3, 1));
        } else {
            stay.exitReason = List.of("WITHDREW", "NO_CONTACT", "MOVED", "UNSUITABLE", "REFERRED_ON")
                    .get(chance.weighted(35, 25, 18, 10, 12));
        }
        var proposed = workday(stay.end.minusDays(chance.between(5, 14)), stay.place.country());
        stay.exitProposed =
                proposed.isBefore(stay.end) && stay.start != null && proposed.isAfter(stay.start.plusDays(5))
                        ? proposed
                        : stay.end;
    }

    private void exitsProposed() {
        int left = timetable.families() >= 100 ? timetable.scaled(4) : 0;
        for (var stay : timetable.stays()) {
            if (left > 0 && longServed(stay, 200) && chance.percent(8)) {
                stay.exitProposed = DemoCalendar.workdayBefore(
                        calendar.today().minusDays(chance.between(0, 5)), stay.place.country());
                stay.exitReason = chance.percent(75) ? "GOALS_ACHIEVED" : "MOVED";
                left--;
            }
        }
    }

    private boolean longServed(Stay stay, int days) {
        return stay.open()
                && stay.start != null
                && stay.exitProposed == null
                && stay.pauses.isEmpty()
                && stay.start.isBefore(calendar.today().minusDays(days));
    }

    private void suspensions() {
        int now = timetable.families() >= 50 ? timetable.scaled(4) : 1;
        for (var stay : timetable.stays()) {
            if (stay.start == null) {
                continue;
            }
            if (now > 0 && longServed(stay, 80) && chance.percent(6)) {
                var from = calendar.today().minusDays(chance.between(8, 30));
                var until = from.plusDays(chance.between(40, 58));
                stay.pauses.add(new Stay.Pause(from, until, until, chance.pick(PAUSES)));
                now--;
            } else if (chance.percent(10)) {
                var last = stay.exitProposed != null ? stay.exitProposed : calendar.today();
                var from = stay.start.plusDays(chance.between(40, 160));
                var to = from.plusDays(chance.between(9, 42));
                if (to.plusDays(10).isBefore(last)) {
                    stay.pauses.add(new Stay.Pause(from, to, to.plusDays(chance.between(0, 9)), chance.pick(PAUSES)));
                }
            }
        }
    }

    /** To another municipality of the same unit, in the middle of a month. */
    private void moves() {
        int left = timetable.families() >= 20 ? timetable.scaled(6) : 0;
        for (var stay : timetable.stays()) {
            if (left > 0 && longServed(stay, 120) && chance.percent(7)) {
                LocalDate day = chance.between(
                                stay.start.plusDays(60), calendar.today().minusDays(20))
                        .withDayOfMonth(chance.between(9, 21));
                var others = stay.place.municipalities().stream()
                        .filter(c -> !calendar.month(c.month()).isAfter(day)
                                && !c.code().equals(stay.town(day)))
                        .toList();
                if (!others.isEmpty() && calendar.past(day) && day.isAfter(stay.start)) {
                    stay.towns.add(new Stay.Town(chance.pick(others).code(), day));
                    left--;
                }
            }
        }
    }
}
