package org.saime.families.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.families.Home;
import org.saime.families.Homes;
import org.saime.families.Member;
import org.saime.families.Person;
import org.saime.families.Relation;
import org.saime.families.Residence;
import org.saime.kernel.PersonalCode;
import org.saime.kernel.time.Country;
import org.saime.kernel.web.Page;
import org.saime.kernel.web.Ui;

/** The people of a family with what is known of each, their homes, and what they are to each other. */
public record MembersPage(
        FamilyFrame frame,
        List<Member> members,
        List<Person> persons,
        List<Home> homes,
        List<Residence> residences,
        List<Relation> relations,
        boolean mayEdit,
        boolean maySeeProtected,
        Homes.@Nullable Protected opened)
        implements Page {

    public String path() {
        return frame.path() + "/members";
    }

    public Optional<Person> person(UUID id) {
        return persons.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    public @Nullable String age(Ui ui, Member member) {
        return Ages.text(ui, member);
    }

    public String name(Ui ui, Member member) {
        return member.givenName().isEmpty() && member.unborn(ui.today()) ? ui.t("family.unborn") : member.name();
    }

    /** What a colleague should know of the person, in one line. */
    public String facts(Ui ui, Person person) {
        var parts = new ArrayList<String>();
        if (person.birthOn() != null) {
            parts.add(
                    switch (person.birthPrecision()) {
                        case "EXACT" -> ui.t("family.born", ui.date(person.birthOn()));
                        default ->
                            ui.t(
                                    "family.born_about",
                                    ui.date(person.birthOn()),
                                    ui.code("birth_precision", person.birthPrecision()));
                    });
        }
        if (!person.languages().isEmpty()) {
            parts.add(String.join(
                    ", ",
                    person.languages().stream().map(l -> ui.code("language", l)).toList()));
        }
        if (person.interpreter()) {
            parts.add(ui.t("family.interpreter"));
        }
        if (person.personalCode() != null) {
            parts.add(person.personalCode());
        }
        if (person.deceasedOn() != null) {
            parts.add(ui.t("family.died", ui.date(person.deceasedOn())));
        }
        return String.join(" · ", parts);
    }

    /** What does not fit together and somebody should look at; nothing is refused for it. */
    public List<String> doubts(Ui ui, Person person) {
        var doubts = new ArrayList<String>();
        if (person.personalCode() != null && person.codeCountry() != null) {
            var code = PersonalCode.read(Country.valueOf(person.codeCountry()), person.personalCode());
            if (code.verdict() == PersonalCode.Verdict.CHECK_DIGIT_DOUBTFUL) {
                doubts.add(ui.t("family.code.doubtful"));
            }
            if (person.birthPrecision().equals("EXACT")
                    && code.birthDate().isPresent()
                    && !code.birthDate().get().equals(person.birthOn())) {
                doubts.add(
                        ui.t("family.code.other_birth", ui.date(code.birthDate().get())));
            }
        }
        if (person.expectedOn() != null && person.expectedOn().isBefore(ui.today())) {
            doubts.add(ui.t("family.expected_past"));
        }
        return doubts;
    }

    public String living(Ui ui, Home home) {
        var people = new ArrayList<String>();
        for (Residence r : residences) {
            if (r.householdId().equals(home.id())) {
                members.stream()
                        .filter(m -> m.personId().equals(r.personId()))
                        .findFirst()
                        .ifPresent(m -> people.add(
                                r.share() == null ? name(ui, m) : ui.t("family.share", name(ui, m), r.share())));
            }
        }
        return people.isEmpty() ? ui.t("family.home.nobody") : String.join(", ", people);
    }

    public String address(Ui ui, Home home) {
        if (home.hidden()) {
            return ui.t("family.home.hidden");
        }
        var parts = java.util.stream.Stream.of(home.street(), home.parish(), home.municipality())
                .filter(s -> !s.isEmpty())
                .toList();
        return parts.isEmpty() ? ui.t("family.home.no_address") : String.join(", ", parts);
    }
}
