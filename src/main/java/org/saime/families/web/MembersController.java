package org.saime.families.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.families.Families;
import org.saime.families.Homes;
import org.saime.families.Member;
import org.saime.families.Members;
import org.saime.families.PersonFacts;
import org.saime.families.Relations;
import org.saime.families.web.PeopleFormPage.Form;
import org.saime.kernel.NotFound;
import org.saime.kernel.db.Ids;
import org.saime.kernel.i18n.Codes;
import org.saime.kernel.time.Today;
import org.saime.kernel.web.Input;
import org.saime.kernel.web.Redirect;
import org.saime.kernel.web.ui.Choice;
import org.saime.organisation.Organisations;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/families/{id}/members")
class MembersController {
    private final Families families;
    private final Members members;
    private final Homes homes;
    private final Relations relations;
    private final FamilyFrames frames;
    private final Organisations organisations;
    private final Codes codes;
    private final Today today;
    private final java.time.Clock clock;

    MembersController(
            Families families,
            Members members,
            Homes homes,
            Relations relations,
            FamilyFrames frames,
            Organisations organisations,
            Codes codes,
            Today today,
            java.time.Clock clock) {
        this.families = families;
        this.members = members;
        this.homes = homes;
        this.relations = relations;
        this.frames = frames;
        this.organisations = organisations;
        this.codes = codes;
        this.today = today;
        this.clock = clock;
    }

    @GetMapping
    @Transactional
    public MembersPage all(@PathVariable("id") UUID id) {
        return page(id, null);
    }

    private MembersPage page(UUID id, Homes.@Nullable Protected opened) {
        var frame = frames.of(id, "overview");
        var day = today.date();
        return new MembersPage(
                frame,
                families.members(id, day),
                members.persons(id, day),
                families.homes(id, day),
                families.residences(id, day),
                families.relations(id, day),
                families.mayEdit(frame.family()),
                homes.maySeeProtected(frame.family()),
                opened);
    }

    /** A POST, because each look is logged and shall not come from a link or a cache. */
    @PostMapping("/home/{home}/protected-address")
    @Transactional
    public MembersPage protectedAddress(@PathVariable("id") UUID id, @PathVariable("home") UUID home) {
        return page(id, homes.protectedAddress(id, home));
    }

    // People
    // --------------------------------------------------------------------------------------------------------------------------------

    @GetMapping("/new")
    @Transactional
    public PeopleFormPage startNew(@PathVariable("id") UUID id, Input in) {
        if (in.raw("from").isBlank()) {
            in.withDay("from", today.date());
        }
        return form(id, Form.NEW, "", in, null);
    }

    @PostMapping
    Object addNew(@PathVariable("id") UUID id, Input in) {
        return in.orAgain(
                () -> {
                    members.put(id, Ids.at(clock.instant()), PersonFacts.from(in, codes, today.date()));
                    return back(id);
                },
                () -> form(id, Form.NEW, "", in, null));
    }

    @PostMapping("/known")
    Object addKnown(@PathVariable("id") UUID id, Input in) {
        families.permitEdit(id);
        UUID person = in.id("person");
        var role = in.requiredChoice("role", Member.MemberRole.class);
        in.check();
        return in.orAgain(
                () -> {
                    members.addKnown(id, person == null ? new UUID(0, 0) : person, role, "", today.date());
                    return back(id);
                },
                () -> form(id, Form.NEW, "", in, null));
    }

    @GetMapping("/{person}")
    @Transactional
    public PeopleFormPage edit(@PathVariable("id") UUID id, @PathVariable("person") UUID person) {
        var member = member(id, person);
        var known = members.persons(id, today.date()).stream()
                .filter(p -> p.id().equals(person))
                .findFirst()
                .orElseThrow(() -> new NotFound("person"));
        return form(id, Form.PERSON, "/" + person, PersonFacts.shown(member, known), member);
    }

    @PostMapping("/{person}")
    Object change(@PathVariable("id") UUID id, @PathVariable("person") UUID person, Input in) {
        return in.orAgain(
                () -> {
                    member(id, person);
                    members.put(id, person, PersonFacts.from(in, codes, today.date()));
                    return back(id);
                },
                () -> form(id, Form.PERSON, "/" + person, in, member(id, person)));
    }

    @PostMapping("/{person}/ending")
    Object end(@PathVariable("id") UUID id, @PathVariable("person") UUID person, Input in) {
        return in.orAgain(
                () -> {
                    LocalDate lastDay = in.requiredDate("lastDay");
                    in.check();
                    members.end(id, person, lastDay);
                    return back(id);
                },
                () -> form(id, Form.PERSON, "/" + person, in, member(id, person)));
    }

    private Member member(UUID family, UUID person) {
        return families.members(family, today.date()).stream()
                .filter(m -> m.personId().equals(person))
                .findFirst()
                .orElseThrow(() -> new NotFound("member"));
    }

    // Homes
    // -----------------------------------------------------------------------------------------------------------------------------------

    @GetMapping("/home")
    @Transactional
    public PeopleFormPage newHome(@PathVariable("id") UUID id) {
        return form(id, Form.HOME, "/home", Input.empty().withDay("from", today.date()), null);
    }

    @PostMapping("/home")
    Object addHome(@PathVariable("id") UUID id, Input in) {
        return in.orAgain(
                () -> {
                    homes.add(id, Homes.Address.from(in, today.date()));
                    return Redirect.to("/families/" + id + "/members/living");
                },
                () -> form(id, Form.HOME, "/home", in, null));
    }

    @GetMapping("/home/{home}")
    @Transactional
    public PeopleFormPage editHome(@PathVariable("id") UUID id, @PathVariable("home") UUID home) {
        var shown = families.homes(id, today.date()).stream()
                .filter(h -> h.id().equals(home))
                .findFirst()
                .orElseThrow(() -> new NotFound("home"));
        var in = Input.empty()
                .with("label", shown.label())
                .with("municipality", shown.municipalityId())
                .with("parish", shown.parish())
                .with("street", shown.street())
                .with("rural", shown.rural())
                .with("hidden", shown.hidden())
                .withDay("from", today.date());
        return form(id, Form.MOVE, "/home/" + home, in, null);
    }

    @PostMapping("/home/{home}")
    Object moveHome(@PathVariable("id") UUID id, @PathVariable("home") UUID home, Input in) {
        return in.orAgain(
                () -> {
                    homes.move(id, home, Homes.Address.from(in, today.date()));
                    return back(id);
                },
                () -> form(id, Form.MOVE, "/home/" + home, in, null));
    }

    @GetMapping("/living")
    @Transactional
    public PeopleFormPage editLiving(@PathVariable("id") UUID id) {
        var day = today.date();
        var in = Input.empty().withDay("from", day);
        var residences = families.residences(id, day);
        int at = 0;
        for (var member : families.members(id, day)) {
            for (var home : families.homes(id, day)) {
                String field = "lives[" + at++ + "].share";
                residences.stream()
                        .filter(r -> r.personId().equals(member.personId())
                                && r.householdId().equals(home.id()))
                        .forEach(r -> in.with(field, r.share() == null ? 100 : r.share()));
            }
        }
        return form(id, Form.LIVING, "/living", in, null);
    }

    @PostMapping("/living")
    Object live(@PathVariable("id") UUID id, Input in) {
        return in.orAgain(
                () -> {
                    homes.live(id, Homes.Living.from(in, today.date()));
                    return back(id);
                },
                () -> form(id, Form.LIVING, "/living", in, null));
    }

    // Relations and the family itself
    // ------------------------------------------------------------------------------------------------------------

    @GetMapping("/relation")
    @Transactional
    public PeopleFormPage newRelation(@PathVariable("id") UUID id) {
        return form(id, Form.RELATION, "/relation", Input.empty().withDay("from", today.date()), null);
    }

    @PostMapping("/relation")
    Object relate(@PathVariable("id") UUID id, Input in) {
        return in.orAgain(
                () -> {
                    relations.relate(id, Relations.Given.from(in, codes, today.date()));
                    return back(id);
                },
                () -> form(id, Form.RELATION, "/relation", in, null));
    }

    @PostMapping("/relation/{relation}/ending")
    Redirect endRelation(@PathVariable("id") UUID id, @PathVariable("relation") UUID relation, Input in) {
        families.permitEdit(id);
        LocalDate lastDay = in.requiredDate("lastDay");
        in.check();
        relations.end(id, relation, lastDay);
        return back(id);
    }

    @GetMapping("/details")
    @Transactional
    public PeopleFormPage details(@PathVariable("id") UUID id) {
        var family = families.head(id);
        var in = Input.empty()
                .with("label", family.label())
                .with("language", family.language())
                .with("interpreter", family.interpreter())
                .with("version", family.version());
        return form(id, Form.DETAILS, "/details", in, null);
    }

    @PostMapping("/details")
    Object rename(@PathVariable("id") UUID id, Input in) {
        return in.orAgain(
                () -> {
                    members.rename(id, Members.Details.from(in, codes));
                    return back(id);
                },
                () -> form(id, Form.DETAILS, "/details", in, null));
    }

    private static Redirect back(UUID id) {
        return Redirect.to("/families/" + id + "/members");
    }

    private PeopleFormPage form(UUID id, Form form, String action, Input in, @Nullable Member member) {
        var frame = frames.of(id, "overview");
        families.mustEdit(frame.family());
        var day = today.date();
        List<Choice> towns = form == Form.HOME || form == Form.MOVE
                ? organisations.municipalities(day).stream()
                        .map(m -> Choice.of(m.id().toString(), m.name()))
                        .toList()
                : List.of();
        List<Members.Known> known =
                form == Form.NEW && !in.raw("q").isBlank() ? members.known(id, in.raw("q")) : List.of();
        return new PeopleFormPage(
                frame,
                form,
                "/families/" + id + "/members" + action,
                in,
                families.members(id, day),
                families.homes(id, day),
                towns,
                known,
                member);
    }
}
