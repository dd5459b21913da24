package org.saime.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.time.Country;

/** Who and what there is before the first family comes: two made-up providers, their units and people, real municipalities. Months count from the demo's first. */
final class House {
    /** Long before the demo begins. */
    static final int BEFORE = -2;

    static final int NEXT_MONTH = DemoCalendar.MONTHS + 1;

    private House() {}

    record Provider(String key, String name, Country country, String language) {}

    /** @param code the municipality's code in its country's register */
    record Covered(String code, int month) {}

    record Place(
            String key,
            Provider provider,
            String name,
            String region,
            String prefix,
            int month,
            List<Covered> municipalities) {
        Country country() {
            return provider.country;
        }

        String language() {
            return provider.language;
        }
    }

    /** @param fteLater the share of a full week from {@code monthLater} on; 0 = no change */
    record Worker(
            String login,
            String name,
            String place,
            String profession,
            List<String> languages,
            double fte,
            double fteLater,
            int monthLater) {
        Worker(String login, String name, String place, String profession, List<String> languages, double fte) {
            this(login, name, place, profession, languages, fte, 0, 0);
        }

        int cap(double share) {
            return (int) Math.floor(15 * share + 1e-9);
        }
    }

    /** Families a worker carries: how many places, from which month on, and who takes them over in which month. */
    record Places(
            String worker,
            int count,
            int month,
            int everyDays,
            @Nullable String heir,
            int heirMonth) {
        Places(String worker, int count, int month, int everyDays) {
            this(worker, count, month, everyDays, null, 0);
        }
    }

    /** @param place null for the whole organisation */
    record Colleague(String login, String name, String role, String provider, List<String> places) {}

    static final Provider PERELAVI = new Provider("EE", "MTÜ Perelävi", Country.EE, "et");
    static final Provider SLIEKSNIS = new Provider("LV", "Biedrība “Ģimenes slieksnis”", Country.LV, "lv");
    static final List<Provider> PROVIDERS = List.of(PERELAVI, SLIEKSNIS);

    static final List<Place> PLACES = List.of(
            new Place(
                    "kagu",
                    PERELAVI,
                    "Kagu-Eesti",
                    "Kagu-Eesti",
                    "K",
                    BEFORE,
                    List.of(
                            new Covered("0919", BEFORE),
                            new Covered("0917", BEFORE),
                            new Covered("0698", BEFORE),
                            new Covered("0142", 0),
                            new Covered("0732", 2),
                            new Covered("0622", 4),
                            new Covered("0708", NEXT_MONTH),
                            new Covered("0284", NEXT_MONTH))),
            new Place(
                    "louna",
                    PERELAVI,
                    "Lõuna-Eesti",
                    "Lõuna-Eesti",
                    "L",
                    1,
                    List.of(
                            new Covered("0855", 1),
                            new Covered("0557", 1),
                            new Covered("0824", 3),
                            new Covered("0171", 6),
                            new Covered("0480", NEXT_MONTH))),
            new Place(
                    "ida",
                    PERELAVI,
                    "Ida-Eesti",
                    "Ida-Eesti",
                    "I",
                    3,
                    List.of(
                            new Covered("0251", 3),
                            new Covered("0321", 3),
                            new Covered("0803", 4),
                            new Covered("0130", 8))),
            new Place(
                    "laane",
                    PERELAVI,
                    "Lääne-Eesti",
                    "Lääne-Eesti",
                    "P",
                    5,
                    List.of(
                            new Covered("0624", 5),
                            new Covered("0712", 5),
                            new Covered("0214", 7),
                            new Covered("0809", 9))),
            new Place(
                    "valmiera",
                    SLIEKSNIS,
                    "Valmiera",
                    "Vidzeme",
                    "V",
                    BEFORE,
                    List.of(new Covered("0054000", BEFORE), new Covered("0049000", 0), new Covered("0053000", 3))));

    private static final String FAMILY_SUPPORT = "FAMILY_SUPPORT_WORKER";
    private static final String SOCIAL = "SOCIAL_WORKER";

    static final List<Worker> WORKERS = List.of(
            new Worker("tiit", "Tiit Raudsepp", "kagu", FAMILY_SUPPORT, List.of("et"), 1.0),
            new Worker("kadri", "Kadri Lepik", "kagu", FAMILY_SUPPORT, List.of("et", "ru"), 1.0),
            new Worker("liis", "Liis Kangro", "kagu", FAMILY_SUPPORT, List.of("et", "en"), 0.6, 0.8, 6),
            new Worker("olha", "Olha Bondar", "kagu", "SOCIAL_PEDAGOGUE", List.of("uk", "ru", "et"), 0.5),
            new Worker("jelena", "Jelena Morozova", "kagu", FAMILY_SUPPORT, List.of("ru", "et"), 1.0),
            new Worker("anneli", "Anneli Vaher", "kagu", SOCIAL, List.of("et"), 1.0),
            new Worker("piret", "Piret Oja", "kagu", FAMILY_SUPPORT, List.of("et"), 1.0),
            new Worker("kaja", "Kaja Teder", "louna", FAMILY_SUPPORT, List.of("et", "en"), 0.8),
            new Worker("marju", "Marju Sild", "louna", FAMILY_SUPPORT, List.of("et", "lv"), 0.5),
            new Worker("irina", "Irina Sokolova", "ida", FAMILY_SUPPORT, List.of("ru", "et"), 0.8),
            new Worker("urmas", "Urmas Kivi", "ida", SOCIAL, List.of("et", "ru"), 0.5),
            new Worker("triin", "Triin Rand", "laane", FAMILY_SUPPORT, List.of("et", "fi"), 0.8),
            new Worker("mati", "Mati Saarmets", "laane", "SOCIAL_PEDAGOGUE", List.of("et"), 0.8, 0.5, 9),
            new Worker("liene", "Liene Kalniņa", "valmiera", FAMILY_SUPPORT, List.of("lv", "en"), 1.0),
            new Worker("ilze", "Ilze Dambe", "valmiera", FAMILY_SUPPORT, List.of("lv", "ru"), 0.5),
            new Worker("oksana", "Oksana Vītola", "valmiera", SOCIAL, List.of("lv", "ru", "uk"), 0.5));

    /** One hundred and fifty places that are taken today; one of them (tiit's sixteenth) by an override. */
    static final List<Places> CASELOADS = List.of(
            new Places("tiit", 15, 0, 8),
            new Places("kadri", 15, 0, 8),
            new Places("liis", 9, 0, 9),
            new Places("liis", 2, 6, 20),
            new Places("olha", 7, 0, 15),
            new Places("piret", 8, 0, 9, "jelena", 7),
            new Places("jelena", 6, 7, 16),
            new Places("piret", 6, 0, 11, "anneli", 7),
            new Places("anneli", 3, 8, 30),
            new Places("kaja", 11, 1, 10),
            new Places("marju", 6, 1, 17),
            new Places("irina", 12, 3, 9),
            new Places("urmas", 6, 3, 16),
            new Places("triin", 7, 5, 11),
            new Places("mati", 4, 5, 12, "triin", 9),
            new Places("mati", 6, 5, 13),
            new Places("liene", 13, 0, 9),
            new Places("ilze", 7, 0, 16),
            new Places("oksana", 6, 1, 18));

    static final String OVER_THE_CAP = "tiit";
    static final String ON_LONG_LEAVE = "piret";
    static final int LONG_LEAVE_MONTH = 7;

    static final List<Colleague> COLLEAGUES = List.of(
            new Colleague("aime", "Aime Põder", "SUPERVISOR", "EE", List.of("kagu", "louna", "ida", "laane")),
            new Colleague("daina", "Daina Krasta", "SUPERVISOR", "LV", List.of("valmiera")),
            new Colleague("maarika", "Maarika Soosaar", "MANAGER", "EE", List.of("kagu")),
            new Colleague("rein", "Rein Mägiste", "MANAGER", "EE", List.of("louna")),
            new Colleague("svetlana", "Svetlana Orlova", "MANAGER", "EE", List.of("ida")),
            new Colleague("helle", "Helle Lepmets", "MANAGER", "EE", List.of("laane")),
            new Colleague("mara", "Māra Ozoliņa", "MANAGER", "LV", List.of("valmiera")),
            new Colleague("eve", "Eve Kask", "INTAKE", "EE", List.of("kagu", "louna")),
            new Colleague("galina", "Galina Petrova", "INTAKE", "EE", List.of("ida", "laane")),
            new Colleague("inga", "Inga Bērza", "INTAKE", "LV", List.of("valmiera")),
            new Colleague("toomas", "Toomas Allik", "DIRECTOR", "EE", List.of()),
            new Colleague("andris", "Andris Lūsis", "DIRECTOR", "LV", List.of()),
            new Colleague("siim", "Siim Tamm", "ADMINISTRATOR", "EE", List.of()),
            new Colleague("guntis", "Guntis Zars", "ADMINISTRATOR", "LV", List.of()),
            new Colleague("kersti", "Kersti Laur", "AUDITOR", "EE", List.of()),
            new Colleague("aija", "Aija Ābele", "AUDITOR", "LV", List.of()));

    static Place place(String key) {
        return PLACES.stream().filter(p -> p.key.equals(key)).findFirst().orElseThrow();
    }
}
