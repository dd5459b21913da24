package org.saime.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the family itself: people, who they are to each other, homes and addresses. */
final class PartyRows {
    private final Case of;
    private final Household household;
    private final Stay stay;
    private final LocalDate since;
    private final Instant recorded;

    PartyRows(Case of) {
        this.of = of;
        this.household = of.household;
        this.stay = of.stay;
        this.since = stay.accepted;
        this.recorded = of.written(stay.accepted);
    }

    /** @param latest the family's newest stay, whose moves end at the address of today */
    void write(String code, Stay latest) {
        of.rows.add(
                "family",
                "id",
                of.family,
                "org_id",
                of.org(),
                "unit_id",
                of.unit(),
                "code",
                code,
                "label",
                household.label(),
                "language",
                household.language(),
                "interpreter",
                household.interpreter(),
                "recorded_at",
                recorded);
        household.members().forEach(this::person);
        relationships();
        homes(latest);
    }

    private void person(Household.Someone someone) {
        var disability = List.of("t", "f", "").get(of.chance.weighted(someone.child() ? 8 : 5, 66, 28));
        boolean safety = someone.child() && of.chance.percent(6);
        of.rows.add(
                "person",
                "id",
                someone.id(),
                "org_id",
                of.org(),
                "unit_id",
                of.unit(),
                "given_name",
                someone.given(),
                "family_name",
                someone.surname(),
                "birth_on",
                someone.born(),
                "birth_precision",
                someone.precision(),
                "expected_on",
                someone.expected(),
                "sex",
                someone.sex(),
                "languages",
                List.of(household.language()),
                "interpreter",
                household.interpreter() && !someone.child(),
                "disability",
                disability.isEmpty() ? null : disability,
                "safety_note",
                safety ? of.anyText("safety", 4, "text") : "",
                "protected_identity",
                household.protectedAddress(),
                "recorded_at",
                recorded);
        boolean counts = !someone.role().equals("OTHER_ADULT");
        // some fathers are found only later
        var from = !someone.child() && someone != household.carer() && of.chance.percent(12) && stay.open()
                ? DemoCalendar.earlier(since.plusDays(25), of.calendar.today())
                : since;
        of.add(
                "membership",
                recorded,
                "person_id",
                someone.id(),
                "role",
                someone.role(),
                "title",
                someone.title(),
                "counts_for_service",
                counts,
                "during",
                new Rows.During(from, null),
                "recorded_at",
                from.equals(since) ? recorded : of.written(from));
    }

    private void relationships() {
        var carer = household.carer();
        boolean grandmother = carer.title().equals(of.text("title.grandmother"));
        for (var child :
                household.members().stream().filter(Household.Someone::child).toList()) {
            var from = child.born() == null ? since : child.born();
            if (grandmother) {
                relationship(carer, child, "GUARDIAN", "SOLE", since.minusDays(200));
                relationship(carer, child, "GRANDPARENT", null, from);
            } else {
                relationship(
                        carer,
                        child,
                        "PARENT",
                        household.second() == null || child.father() != 1 ? "SOLE" : "JOINT",
                        from);
            }
            for (var adult : household.members()) {
                if (adult == carer || adult.child()) {
                    continue;
                }
                if (adult.role().equals("OTHER_ADULT")) {
                    relationship(adult, child, "GRANDPARENT", null, from);
                } else {
                    boolean own = adult.father() == child.father();
                    relationship(
                            adult,
                            child,
                            own ? "PARENT" : "STEP_PARENT",
                            own ? "JOINT" : null,
                            own ? from : since.minusDays(400));
                }
            }
        }
        siblings();
        var second = household.second();
        if (second != null) {
            relationship(
                    carer,
                    second,
                    household.sharedCare() ? "EX_PARTNER" : "PARTNER",
                    null,
                    since.minusDays(of.chance.between(300, 4000)));
        }
    }

    private void siblings() {
        var children =
                household.members().stream().filter(Household.Someone::child).toList();
        for (int i = 0; i < children.size(); i++) {
            for (var younger : children.subList(i + 1, children.size())) {
                var older = children.get(i);
                relationship(
                        older,
                        younger,
                        older.father() == younger.father() ? "SIBLING_FULL" : "SIBLING_HALF",
                        null,
                        younger.born() == null ? since : younger.born());
            }
        }
    }

    private void relationship(
            Household.Someone from, Household.Someone to, String type, @Nullable String custody, LocalDate first) {
        of.rows.add(
                "relationship",
                "id",
                of.chance.id(recorded),
                "org_id",
                of.org(),
                "unit_id",
                of.unit(),
                "from_person_id",
                from.id(),
                "to_person_id",
                to.id(),
                "type",
                type,
                "custody",
                custody,
                "court_ref",
                "",
                "during",
                new Rows.During(DemoCalendar.earlier(first, since), null));
    }

    private void homes(Stay latest) {
        var ids = new LinkedHashMap<String, UUID>();
        home(ids, "MAIN", household.sharedCare() ? "home.mother" : "home.main");
        if (household.sharedCare()) {
            home(ids, "FATHER", "home.father");
        }
        if (household.neighbour()) {
            home(ids, "NEIGHBOUR", "home.neighbour");
        }
        for (var home : ids.entrySet()) {
            boolean main = home.getKey().equals("MAIN");
            var moves = main ? latest.towns : latest.towns.subList(0, 1);
            for (int i = 0; i < moves.size(); i++) {
                var from = i == 0 ? since : moves.get(i).from();
                address(
                        home.getValue(),
                        moves.get(i).code(),
                        new Rows.During(
                                from, i + 1 < moves.size() ? moves.get(i + 1).from() : null),
                        main && household.protectedAddress());
            }
        }
        for (var someone : household.members()) {
            if (someone.expected() == null) {
                boolean shared = household.sharedCare() && someone.child() && someone.father() == 1;
                live(ids, someone, someone.home(), shared ? 50 : null);
                if (shared) {
                    live(ids, someone, "FATHER", 50);
                }
            }
        }
    }

    private void home(Map<String, UUID> ids, String home, String label) {
        ids.put(home, of.add("household", recorded, "label", of.text(label)));
    }

    private void address(UUID home, String town, Rows.During during, boolean secret) {
        boolean rural = of.chance.percent(35);
        var street = rural
                ? of.anyText("rural", 4, "text")
                : of.anyText("street", 8, "text") + " " + of.chance.between(1, 48)
                        + (of.chance.percent(60) ? "-" + of.chance.between(1, 40) : "");
        var id = of.add(
                "address",
                recorded,
                "household_id",
                home,
                "municipality_id",
                of.cast.town(town).id(),
                "street",
                secret ? "" : street,
                "rural",
                rural,
                "protected",
                secret,
                "during",
                during);
        if (secret) {
            of.rows.add(
                    "protected_address",
                    "address_id",
                    id,
                    "org_id",
                    of.org(),
                    "unit_id",
                    of.unit(),
                    "family_id",
                    of.family,
                    "street",
                    street);
        }
    }

    private void live(Map<String, UUID> homes, Household.Someone someone, String home, @Nullable Integer share) {
        of.add(
                "residence",
                recorded,
                "household_id",
                homes.get(home),
                "person_id",
                someone.id(),
                "share",
                share,
                "during",
                new Rows.During(since, null));
    }
}
