package org.saime.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.time.Country;

/** Invents families: mothers alone, couples, step-families, two homes with shared care, grandmothers who raise the children. */
final class Households {
    enum Shape {
        MOTHER,
        COUPLE,
        STEP,
        TWO_HOMES,
        GRANDMOTHER,
        NEIGHBOUR,
        FATHER
    }

    /** What a family in the country must have so that everybody meets it once. */
    enum Trait {
        UNBORN,
        PROTECTED,
        TWINS,
        AGED_OUT,
        NONE
    }

    private final Names names;
    private final Phrases phrases;
    private final Map<Country, List<Names.Surname>> surnames;

    Households(Names names, Phrases phrases) {
        this.names = names;
        this.phrases = phrases;
        var order = new Chance(99);
        surnames = Map.of(Country.EE, names.surnames(Country.EE, order), Country.LV, names.surnames(Country.LV, order));
    }

    Household make(int number, Stay stay, Trait trait, DemoCalendar calendar, Chance chance) {
        return new Maker(stay.place, stay, trait, calendar, chance, calendar.written(stay.received, chance))
                .make(number);
    }

    private final class Maker {
        private final House.Place place;
        private final Country country;
        private final Stay stay;
        private final Trait trait;
        private final DemoCalendar calendar;
        private final Chance chance;
        private final Instant recorded;
        private final List<Household.Someone> members = new ArrayList<>();
        private final Set<String> taken = new HashSet<>();

        Maker(House.Place place, Stay stay, Trait trait, DemoCalendar calendar, Chance chance, Instant recorded) {
            this.place = place;
            this.country = place.country();
            this.stay = stay;
            this.trait = trait;
            this.calendar = calendar;
            this.chance = chance;
            this.recorded = recorded;
        }

        Household make(int number) {
            var shape = switch (trait) {
                case UNBORN, PROTECTED -> Shape.MOTHER;
                default -> Shape.values()[chance.weighted(27, 27, 16, 14, 6, 7, 3)];
            };
            var language = language();
            var own = surname(number, language.equals("ru"));
            var other = names.surname(country, chance);
            var ages = ages();
            int oldest = ages.stream().mapToInt(this::years).max().orElse(8);
            int mother = oldest + chance.between(20, 33);
            switch (shape) {
                case MOTHER, NEIGHBOUR -> adult("CAREGIVER", "mother", "F", own, mother, "MAIN", 0);
                case COUPLE -> {
                    adult("CAREGIVER", "mother", "F", own, mother, "MAIN", 0);
                    adult("CAREGIVER", "father", "M", own, mother + chance.between(-2, 7), "MAIN", 1);
                }
                case STEP -> {
                    adult("CAREGIVER", "mother", "F", own, mother, "MAIN", 0);
                    adult("CAREGIVER", "stepfather", "M", other, mother + chance.between(-3, 8), "MAIN", 2);
                }
                case TWO_HOMES -> {
                    adult("CAREGIVER", "mother", "F", own, mother, "MAIN", 0);
                    adult(
                            "CAREGIVER",
                            "father",
                            "M",
                            chance.percent(50) ? own : other,
                            mother + chance.between(-2, 7),
                            "FATHER",
                            1);
                }
                case GRANDMOTHER ->
                    adult("CAREGIVER", "grandmother", "F", own, oldest + chance.between(46, 60), "MAIN", 0);
                case FATHER -> adult("CAREGIVER", "father", "M", own, oldest + chance.between(22, 36), "MAIN", 1);
            }
            for (int i = 0; i < ages.size(); i++) {
                // in a step-family the youngest may be the child of both
                boolean ofBoth = shape == Shape.STEP && i == ages.size() - 1 && ages.size() > 1;
                int father = ofBoth ? 2 : shape == Shape.STEP && i == 1 && chance.percent(30) ? 3 : 1;
                child(father == 2 ? other : own, ages.get(i), father);
            }
            if (trait == Trait.UNBORN) {
                members.add(new Household.Someone(
                        chance.id(recorded),
                        "–",
                        own.masculine(),
                        "UNKNOWN",
                        null,
                        "UNKNOWN",
                        calendar.today().plusDays(74),
                        "CHILD",
                        "",
                        "MAIN",
                        1));
            }
            if (shape == Shape.NEIGHBOUR) {
                adult(
                        "OTHER_ADULT",
                        "neighbour",
                        "F",
                        chance.percent(60) ? own : other,
                        mother + chance.between(21, 30),
                        "NEIGHBOUR",
                        0);
            }
            return new Household(
                    country == Country.LV ? own.household() : own.masculine(),
                    language,
                    language.equals("uk") || language.equals("ru") && chance.percent(10),
                    trait == Trait.PROTECTED,
                    shape == Shape.TWO_HOMES,
                    shape == Shape.NEIGHBOUR,
                    List.copyOf(members));
        }

        /** Most families that speak Russian have a Russian name, most others have not. */
        private Names.Surname surname(int number, boolean russian) {
            var all = surnames.get(country).stream()
                    .filter(s -> s.russian() == russian)
                    .toList();
            return all.get(number * 7 % all.size());
        }

        private String language() {
            return switch (place.key()) {
                case "ida" -> chance.percent(68) ? "ru" : "et";
                case "valmiera" -> List.of("lv", "ru", "uk").get(chance.weighted(82, 15, 3));
                case "kagu" -> List.of("et", "ru", "uk", "en").get(chance.weighted(82, 12, 5, 1));
                default -> List.of("et", "ru").get(chance.weighted(93, 7));
            };
        }

        /** Birth dates, the oldest first; born before the family came, and still a child when it left. */
        private List<LocalDate> ages() {
            int count = trait == Trait.AGED_OUT ? 1 : 1 + chance.weighted(23, 35, 26, 11, 5);
            if (trait == Trait.AGED_OUT && stay.end != null) {
                return List.of(stay.end.minusYears(18).minusDays(5));
            }
            var first = calendar.today().minusYears(17).minusMonths(6);
            var last = stay.accepted.minusDays(40);
            var born = new ArrayList<LocalDate>();
            for (int tries = 0; born.size() < count && tries < 60; tries++) {
                var day = chance.between(first, last);
                // two births are at least ten months apart
                if (born.stream().allMatch(b -> Math.abs(b.toEpochDay() - day.toEpochDay()) > 310)) {
                    born.add(day);
                }
            }
            if (trait == Trait.TWINS) {
                born.add(born.getFirst());
            }
            born.sort(null);
            return born;
        }

        private int years(LocalDate born) {
            return (int) ((calendar.today().toEpochDay() - born.toEpochDay()) / 365);
        }

        private void adult(
                String role, String title, String sex, Names.Surname surname, int age, String home, int father) {
            var given = names.given(country, sex, age > 55 ? "ELDER" : "ADULT", taken, chance);
            var born = calendar.today().minusYears(age).minusDays(chance.between(0, 364));
            int known = chance.weighted(90, 3, 5, 2);
            members.add(new Household.Someone(
                    chance.id(recorded),
                    given,
                    surname.of(sex),
                    sex,
                    rounded(born, known),
                    PRECISIONS.get(known),
                    null,
                    role,
                    phrases.text(place.language(), "title." + title),
                    home,
                    father));
        }

        private void child(Names.Surname surname, LocalDate born, int father) {
            var sex = chance.percent(51) ? "M" : "F";
            var given = names.given(country, sex, "CHILD", taken, chance);
            boolean certain = trait == Trait.TWINS || trait == Trait.AGED_OUT;
            int known = certain ? 0 : chance.weighted(960, 15, 15, 10);
            members.add(new Household.Someone(
                    chance.id(recorded),
                    given,
                    surname.of(sex),
                    sex,
                    rounded(born, known),
                    PRECISIONS.get(known),
                    null,
                    "CHILD",
                    "",
                    "MAIN",
                    father));
        }

        private static final List<String> PRECISIONS = List.of("EXACT", "MONTH", "YEAR", "UNKNOWN");

        private @Nullable LocalDate rounded(LocalDate born, int known) {
            return switch (known) {
                case 0 -> born;
                case 1 -> born.withDayOfMonth(15);
                case 2 -> LocalDate.of(born.getYear(), 7, 1);
                default -> null;
            };
        }
    }
}
