package org.saime.families.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.families.Families;
import org.saime.families.FamilyHead;
import org.saime.families.Home;
import org.saime.families.Member;
import org.saime.families.Members;
import org.saime.families.Person;
import org.saime.families.PersonFacts;
import org.saime.families.Relation;
import org.saime.families.Residence;
import org.saime.kernel.i18n.Codes;
import org.saime.kernel.time.Today;
import org.saime.kernel.web.Input;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One family with its people, for other programs. */
@RestController
@RequestMapping("/api/v1/families/{id}")
@Tag(name = "Families")
class FamiliesApi {
    record Belongs(Person person, Member.MemberRole role, String title, boolean countsForService, LocalDate since) {}

    record Whole(
            UUID id,
            String code,
            String label,
            String language,
            boolean interpreter,
            UUID unitId,
            int version,
            List<Belongs> members,
            List<Home> homes,
            List<Residence> residences,
            List<Relation> relations) {}

    record PersonBody(
            String givenName,
            @Nullable String familyName,
            Member.MemberRole role,
            @Nullable String title,
            @Nullable Boolean countsForService,
            @Nullable LocalDate from,
            @Nullable String birthOn,
            @Nullable String birthPrecision,
            @Nullable LocalDate expectedOn,
            @Nullable String sex,
            @Nullable String personalCode,
            @Nullable String codeCountry,
            @Nullable List<String> languages,
            @Nullable Boolean interpreter,
            @Nullable Boolean disability,
            @Nullable String safetyNote,
            @Nullable Boolean protectedIdentity,
            @Nullable LocalDate deceasedOn,
            @Nullable Integer version) {}

    record EndingBody(LocalDate lastDay) {}

    private final Families families;
    private final Members members;
    private final Codes codes;
    private final Today today;

    FamiliesApi(Families families, Members members, Codes codes, Today today) {
        this.families = families;
        this.members = members;
        this.codes = codes;
        this.today = today;
    }

    @GetMapping
    @Transactional
    @Operation(summary = "A family with its people, homes and relations today; a protected address is not told")
    public Whole one(@PathVariable("id") UUID id) {
        return whole(families.open(id));
    }

    private Whole whole(FamilyHead family) {
        var day = today.date();
        var persons = members.persons(family.id(), day);
        var belongs = families.members(family.id(), day).stream()
                .flatMap(m -> persons.stream()
                        .filter(p -> p.id().equals(m.personId()))
                        .map(p -> new Belongs(p, m.role(), m.title(), m.countsForService(), m.since())))
                .toList();
        return new Whole(
                family.id(),
                family.code(),
                family.label(),
                family.language(),
                family.interpreter(),
                family.unitId(),
                family.version(),
                belongs,
                families.homes(family.id(), day),
                families.residences(family.id(), day),
                families.relations(family.id(), day));
    }

    @PutMapping("/members/{person}")
    @Operation(
            summary = "Put a person into the family, or change what is known of one",
            description =
                    "A client-made UUIDv7 makes a new person (201). The same content again is 200; other content needs the version that was read, else 409.",
            requestBody = @RequestBody(content = @Content(schema = @Schema(implementation = PersonBody.class))))
    ResponseEntity<Belongs> put(
            @PathVariable("id") UUID id, @PathVariable("person") UUID person, @Parameter(hidden = true) Input in) {
        families.permitEdit(id);
        boolean joined = members.put(id, person, PersonFacts.from(in, codes, today.date()));
        var belongs = whole(families.head(id)).members().stream()
                .filter(m -> m.person().id().equals(person))
                .findFirst()
                .orElse(null);
        return ResponseEntity.status(joined ? 201 : 200).body(belongs);
    }

    @PostMapping("/members/{person}/ending")
    @Operation(
            summary = "The person no longer belongs to the family after a day",
            requestBody = @RequestBody(content = @Content(schema = @Schema(implementation = EndingBody.class))))
    public Whole end(
            @PathVariable("id") UUID id, @PathVariable("person") UUID person, @Parameter(hidden = true) Input in) {
        families.permitEdit(id);
        LocalDate lastDay = in.requiredDate("lastDay");
        in.check();
        members.end(id, person, lastDay);
        return one(id);
    }
}
