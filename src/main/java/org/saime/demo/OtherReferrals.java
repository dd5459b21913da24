package org.saime.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.saime.demo.ReferralRows.Named;
import org.saime.demo.ReferralRows.Referral;

/** Referrals that did not become a family: most months bring some, and a few are open today. */
final class OtherReferrals {
    private final DemoCalendar calendar;
    private final Timetable timetable;
    private final Chance chance = new Chance(61);
    private final List<Referral> all = new ArrayList<>();

    OtherReferrals(DemoCalendar calendar, Timetable timetable) {
        this.calendar = calendar;
        this.timetable = timetable;
    }

    List<Referral> list() {
        past("DECLINED", timetable.scaled(24));
        past("REDIRECTED", timetable.scaled(8));
        past("WITHDRAWN", timetable.scaled(3));
        past("DUPLICATE", timetable.scaled(2));
        waiting("WAITLISTED", "kagu", 26, 19, 13);
        waiting("WAITLISTED", "valmiera", 17);
        waiting("WAITLISTED", "ida", 15);
        waiting("OFFERED", "laane", 24);
        open();
        return all;
    }

    private void past(String status, int count) {
        for (int i = 0; i < count; i++) {
            var place = chance.pick(House.PLACES);
            LocalDate on = chance.between(
                    calendar.month(Math.max(0, place.month())).plusDays(20),
                    calendar.today().minusDays(14));
            add(place, status, on, i);
        }
    }

    private void waiting(String status, String key, int... daysAgo) {
        for (int i = 0; i < daysAgo.length; i++) {
            add(House.place(key), status, calendar.today().minusDays(daysAgo[i]), i);
        }
    }

    /** In danger since this morning; to be decided today; others of the last days. */
    private void open() {
        var kagu = House.place("kagu");
        all.add(new Referral(
                kagu, town(kagu, calendar.today()), calendar.at(calendar.today(), 8, 21), "RECEIVED", 0, null));
        add(kagu, "SCREENING", calendar.today().minusDays(10), 1);
        add(kagu, "SCREENING", calendar.today().minusDays(6), 2);
        add(House.place("louna"), "RECEIVED", calendar.today().minusDays(1), 3);
        add(House.place("ida"), "SCREENING", calendar.today().minusDays(4), 4);
        add(House.place("laane"), "RECEIVED", calendar.today().minusDays(2), 5);
        add(House.place("valmiera"), "SCREENING", calendar.today().minusDays(8), 6);
        add(House.place("valmiera"), "RECEIVED", calendar.today().minusDays(1), 7);
    }

    private void add(House.Place place, String status, LocalDate on, int index) {
        all.add(new Referral(place, town(place, on), calendar.written(on, chance), status, index, null));
    }

    private String town(House.Place place, LocalDate on) {
        return chance.pick(place.municipalities().stream()
                        .filter(c -> !calendar.month(c.month()).isAfter(on))
                        .toList())
                .code();
    }

    /** People of a referral that is not a family yet: some are known by age only. */
    static List<Named> people(House.Place place, Names names, DemoCalendar calendar, Chance chance) {
        var people = new ArrayList<Named>();
        var surname = names.surname(place.country(), chance);
        var taken = new java.util.HashSet<String>();
        people.add(new Named(
                "CAREGIVER",
                names.given(place.country(), "F", "ADULT", taken, chance),
                surname.feminine(),
                null,
                null,
                "F"));
        int children = chance.between(1, 3);
        for (int i = 0; i < children; i++) {
            var sex = chance.percent(50) ? "M" : "F";
            boolean known = chance.percent(60);
            int age = chance.between(1, 16);
            people.add(new Named(
                    "CHILD",
                    known || chance.percent(60) ? names.given(place.country(), sex, "CHILD", taken, chance) : "",
                    surname.of(sex),
                    known ? calendar.today().minusYears(age).minusDays(chance.between(1, 300)) : null,
                    known ? null : age,
                    sex));
        }
        return people;
    }
}
