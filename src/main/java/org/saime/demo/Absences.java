package org.saime.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** When workers are away: summer, illness, training, one long leave. */
final class Absences {
    private static final int ALL = DemoCalendar.MONTHS;

    private Absences() {}

    static List<Stay.Absence> of(DemoCalendar calendar, List<House.Worker> workers) {
        var chance = new Chance(23);
        var list = new ArrayList<Stay.Absence>();
        for (int i = 0; i < workers.size(); i++) {
            var worker = workers.get(i);
            if (worker.login().equals(House.ON_LONG_LEAVE)) {
                var from = calendar.month(House.LONG_LEAVE_MONTH).plusDays(8);
                list.add(new Stay.Absence(worker, "LEAVE", from, from.plusMonths(18), false));
                continue;
            }
            summer(calendar, worker, i, chance, list);
            if (worker.login().equals(House.OVER_THE_CAP)) {
                var from = calendar.month(ALL - 1).plusDays(11);
                list.add(new Stay.Absence(worker, "ILLNESS", from, from.plusDays(11), false));
            } else {
                illness(calendar, worker, chance, list);
            }
            if (worker.login().equals("kaja")) {
                var monday = DemoCalendar.monday(calendar.today());
                list.add(new Stay.Absence(worker, "LEAVE", monday.minusDays(7), monday.plusDays(11), true));
            }
        }
        return list;
    }

    private static void summer(
            DemoCalendar calendar, House.Worker worker, int number, Chance chance, List<Stay.Absence> list) {
        for (var month = calendar.start(); month.isBefore(calendar.today()); month = month.plusMonths(1)) {
            if (month.getMonthValue() == 7) {
                var monday = DemoCalendar.monday(month.plusDays(7L + 7L * (number % 4)));
                keep(
                        calendar,
                        new Stay.Absence(worker, "LEAVE", monday, monday.plusDays(13), chance.percent(75)),
                        list);
            }
        }
    }

    private static void illness(DemoCalendar calendar, House.Worker worker, Chance chance, List<Stay.Absence> list) {
        int times = chance.between(1, 3);
        for (int i = 0; i < times; i++) {
            LocalDate from = chance.between(calendar.month(1), calendar.today().minusDays(14));
            keep(
                    calendar,
                    new Stay.Absence(
                            worker,
                            chance.percent(85) ? "ILLNESS" : "TRAINING",
                            from,
                            from.plusDays(chance.between(1, 8)),
                            false),
                    list);
        }
    }

    private static void keep(DemoCalendar calendar, Stay.Absence absence, List<Stay.Absence> list) {
        boolean free = list.stream()
                .noneMatch(a -> a.worker() == absence.worker()
                        && !a.from().isAfter(absence.to())
                        && !absence.from().isAfter(a.to()));
        if (free && calendar.past(absence.from())) {
            list.add(absence);
        }
    }
}
