package org.saime.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The demo country: two made-up providers in real municipalities, thirteen months of work. The same date and number of families always give the
 * same country. It goes straight into the tables, as the owner of the database, because it is history and not somebody's deed.
 */
final class DemoCountry {
    private static final int FAMILIES_AT_ONCE = 25;

    private final DemoCalendar calendar;
    private final Timetable timetable;
    private final Rows rows = new Rows();
    private final Names names = new Names();
    private final Phrases phrases = new Phrases();
    private final List<Stay.Absence> absences;
    private final Map<Integer, Household> households = new LinkedHashMap<>();
    private final Map<Integer, UUID> families = new LinkedHashMap<>();
    private final Map<Stay, UUID> episodes = new LinkedHashMap<>();
    private final Map<String, Integer> series = new LinkedHashMap<>();

    DemoCountry(LocalDate today, int families) {
        this.calendar = new DemoCalendar(today);
        this.timetable = new Timetable(calendar, families, names);
        this.absences = Absences.of(calendar, timetable.workers());
    }

    /** @param passwordHash the one password of everybody */
    Map<String, Integer> load(DataSource owner, String passwordHash) throws SQLException {
        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            var cast = new HouseRows(rows, calendar, names, phrases, passwordHash)
                    .write(timetable.workers(), absences, connection);
            rows.flush(connection);
            if (timetable.families() > 0) {
                families(cast, connection);
            }
            connection.commit();
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                statement.execute("analyze");
            }
        }
        return rows.counts();
    }

    DemoCalendar calendar() {
        return calendar;
    }

    private void families(Cast cast, Connection connection) throws SQLException {
        var traits = traits();
        var households = new Households(names, phrases);
        var referrals = new ReferralRows(rows, cast, calendar, phrases);
        var numbers = numbers(cast);
        others(numbers, referrals);
        int written = 0;
        for (var entry : numbers.entrySet()) {
            var stay = entry.getKey().stay();
            if (stay != null) {
                family(stay, entry.getKey(), entry.getValue(), cast, households, traits, referrals);
                if (++written % FAMILIES_AT_ONCE == 0) {
                    rows.flush(connection);
                }
            }
        }
        series.forEach((key, last) ->
                rows.add("series", "org_id", key.substring(0, 36), "name", key.substring(37), "last", last));
        rows.flush(connection);
    }

    /** The referrals that did not become a family. */
    private void others(Map<ReferralRows.Referral, String> numbers, ReferralRows referrals) {
        var before = new LinkedHashMap<House.Place, UUID>();
        int index = 0;
        for (var entry : numbers.entrySet()) {
            var referral = entry.getKey();
            if (referral.stay() != null) {
                continue;
            }
            var chance = new Chance(90_000 + index++);
            var place = referral.place();
            var earlier = before.get(place);
            boolean twice = referral.status().equals("DUPLICATE");
            var kept = twice && earlier == null ? referral.withdrawn() : referral;
            var language = place.key().equals("ida") && chance.percent(60) ? "ru" : place.language();
            var named = OtherReferrals.people(place, names, calendar, chance);
            before.put(
                    place,
                    referrals.write(
                            kept, entry.getValue(), named, null, language, false, twice ? earlier : null, chance));
        }
    }

    private void family(
            Stay stay,
            ReferralRows.Referral referral,
            String number,
            Cast cast,
            Households maker,
            Map<Integer, Households.Trait> traits,
            ReferralRows referrals) {
        var chance = new Chance(1_000L + stay.family * 10L + (stay.previous == null ? 0 : 1));
        boolean known = stay.previous != null;
        var household = households.computeIfAbsent(
                stay.family, f -> maker.make(f, stay, traits.getOrDefault(f, Households.Trait.NONE), calendar, chance));
        var made = calendar.written(stay.accepted, chance);
        var family = families.computeIfAbsent(stay.family, f -> chance.id(made));
        var episode = chance.id(made);
        episodes.put(stay, episode);
        var of = new Case(rows, cast, calendar, phrases, chance, stay, household, family, episode);
        if (!known) {
            var code = "%s-%04d"
                    .formatted(stay.place.prefix(), next(cast.org(stay.place), "family " + stay.place.prefix()));
            var latest = timetable.stays().stream()
                    .filter(s -> s.family == stay.family)
                    .reduce(stay, (a, b) -> b);
            new PartyRows(of).write(code, latest);
        }
        var named = household.members().stream()
                .filter(m -> m.expected() == null && !m.role().equals("OTHER_ADULT"))
                .map(m -> new ReferralRows.Named(
                        m.role(),
                        m.given(),
                        m.surname(),
                        m.child() || chance.percent(40) ? m.born() : null,
                        null,
                        m.sex()))
                .toList();
        var referralId = referrals.write(
                referral, number, named, family, household.language(), household.interpreter(), null, chance);
        new EpisodeRows(of, absences).write(referralId, stay.previous == null ? null : episodes.get(stay.previous));
        new PlanRows(of).write();
        new WeekRows(of, absences, phrases.group("contact", "happened"), stay.family).write();
        new AuditRows(of).write();
    }

    /** Every referral of the country with its number, in the order in which they came. */
    private Map<ReferralRows.Referral, String> numbers(Cast cast) {
        var all = new ArrayList<>(new OtherReferrals(calendar, timetable).list());
        var chance = new Chance(17);
        int index = 0;
        for (var stay : timetable.stays()) {
            all.add(new ReferralRows.Referral(
                    stay.place,
                    stay.towns.getFirst().code(),
                    calendar.written(stay.received, chance),
                    "ACCEPTED",
                    index++,
                    stay));
        }
        all.sort(Comparator.comparing(ReferralRows.Referral::at));
        var numbers = new LinkedHashMap<ReferralRows.Referral, String>();
        for (var referral : all) {
            int year = referral.on().getYear();
            numbers.put(referral, "R-%d-%04d".formatted(year, next(cast.org(referral.place()), "referral " + year)));
        }
        return numbers;
    }

    private int next(UUID org, String name) {
        return series.merge(org + " " + name, 1, Integer::sum);
    }

    /** A few families have what everybody must meet once. */
    private Map<Integer, Households.Trait> traits() {
        var traits = new LinkedHashMap<Integer, Households.Trait>();
        for (var stay : timetable.stays()) {
            if (stay.exitReason.equals("AGED_OUT") && stay.end != null) {
                traits.put(stay.family, Households.Trait.AGED_OUT);
            }
        }
        var wanted = List.of(
                Households.Trait.UNBORN,
                Households.Trait.PROTECTED,
                Households.Trait.TWINS,
                Households.Trait.TWINS,
                Households.Trait.TWINS,
                Households.Trait.TWINS);
        int given = 0;
        for (var stay : timetable.stays()) {
            if (given < wanted.size()
                    && stay.open()
                    && stay.start != null
                    && !traits.containsKey(stay.family)
                    && stay.family % 7 == 3) {
                traits.put(stay.family, wanted.get(given++));
            }
        }
        return traits;
    }
}
