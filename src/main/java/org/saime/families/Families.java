package org.saime.families;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.saime.kernel.Refused;
import org.saime.kernel.access.Access;
import org.saime.kernel.access.Subject;
import org.saime.kernel.audit.Audit;
import org.saime.kernel.audit.Deeds;
import org.saime.kernel.db.Db;
import org.saime.kernel.db.Ids;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The families of one's scope. */
@Service
@Transactional
public class Families {
    private final Db db;
    private final Access access;
    private final Audit audit;
    private final ObjectProvider<TimelineEntry.Source> stories;
    private final ObjectProvider<LastMet.Source> meetings;
    private final ObjectProvider<FamilyPart.Source> parts;
    private final Deeds deeds;
    private final Clock clock;

    Families(
            Db db,
            Access access,
            Audit audit,
            ObjectProvider<TimelineEntry.Source> stories,
            ObjectProvider<LastMet.Source> meetings,
            ObjectProvider<FamilyPart.Source> parts,
            Deeds deeds,
            Clock clock) {
        this.db = db;
        this.access = access;
        this.audit = audit;
        this.stories = stories;
        this.meetings = meetings;
        this.parts = parts;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** Gives an accepted family its record: its people, one home in its municipality, and a code of the unit. */
    public FamilyHead create(NewFamily wish) {
        access.permit(FamilyAction.CREATE, Subject.unit(wish.unitId()));
        if (wish.persons().isEmpty()) {
            throw new Refused("family.needs_a_member");
        }
        Instant now = clock.instant();
        var place = db.one(FamilyStore.PLACE, "unit", wish.unitId());
        String code = "%s-%04d".formatted(place.codePrefix(), db.next(place.orgId(), "family " + place.codePrefix()));
        UUID household = Ids.at(now);
        db.change(
                FamilyStore.ADD,
                "id",
                wish.id(),
                "org",
                place.orgId(),
                "unit",
                wish.unitId(),
                "code",
                code,
                "label",
                wish.label(),
                "language",
                wish.language(),
                "interpreter",
                wish.interpreter(),
                "now",
                now);
        db.change(
                FamilyStore.ADD_HOUSEHOLD,
                "id",
                household,
                "org",
                place.orgId(),
                "unit",
                wish.unitId(),
                "family",
                wish.id(),
                "label",
                wish.label());
        db.change(
                FamilyStore.ADD_ADDRESS,
                "id",
                Ids.at(now),
                "org",
                place.orgId(),
                "unit",
                wish.unitId(),
                "family",
                wish.id(),
                "household",
                household,
                "municipality",
                wish.municipalityId(),
                "protected",
                wish.protectedHome(),
                "from",
                wish.from());
        for (NewFamily.Person p : wish.persons()) {
            UUID person = Ids.at(now);
            db.change(
                    FamilyStore.ADD_PERSON,
                    "id",
                    person,
                    "org",
                    place.orgId(),
                    "unit",
                    wish.unitId(),
                    "givenName",
                    p.givenName(),
                    "familyName",
                    p.familyName(),
                    "birthOn",
                    p.birthOn(),
                    "precision",
                    p.birthPrecision(),
                    "expectedOn",
                    p.expectedOn(),
                    "sex",
                    p.sex(),
                    "code",
                    p.personalCode(),
                    "country",
                    p.codeCountry(),
                    "now",
                    now);
            db.change(
                    FamilyStore.ADD_MEMBERSHIP,
                    "id",
                    Ids.at(now),
                    "org",
                    place.orgId(),
                    "unit",
                    wish.unitId(),
                    "family",
                    wish.id(),
                    "person",
                    person,
                    "role",
                    p.role(),
                    "counts",
                    p.role() != Member.MemberRole.OTHER_ADULT,
                    "from",
                    wish.from(),
                    "now",
                    now);
            db.change(
                    FamilyStore.ADD_RESIDENCE,
                    "id",
                    Ids.at(now),
                    "org",
                    place.orgId(),
                    "unit",
                    wish.unitId(),
                    "family",
                    wish.id(),
                    "household",
                    household,
                    "person",
                    person,
                    "from",
                    wish.from());
        }
        deeds.record(
                new Subject(place.orgId(), wish.unitId(), wish.id(), null),
                "family",
                wish.id(),
                "family.created",
                wish.from(),
                Map.of("code", code));
        return head(wish.id());
    }

    /** Opens the file, which is audited. @throws org.saime.kernel.NotFound when the family is not in one's scope */
    public FamilyHead open(UUID family) {
        FamilyHead head = head(family);
        access.permit(FamilyAction.READ, head.subject());
        audit.read("family.open", "family", family, family);
        return head;
    }

    /** Whether people may be added, changed or ended here; asked before what was typed is looked at. */
    @Transactional(readOnly = true)
    public void permitEdit(UUID family) {
        access.permit(FamilyAction.EDIT, head(family).subject());
    }

    /** For the use cases of other features, which check and audit their own action. */
    @Transactional(readOnly = true)
    public FamilyHead head(UUID family) {
        return db.one(FamilyStore.HEAD, "id", family);
    }

    /** Who belongs to the family on the day: caregivers, children by age, others. */
    @Transactional(readOnly = true)
    public List<Member> members(UUID family, LocalDate on) {
        return db.list(FamilyStore.MEMBERS, "family", family, "on", on);
    }

    @Transactional(readOnly = true)
    public List<Home> homes(UUID family, LocalDate on) {
        return db.list(FamilyStore.HOMES, "family", family, "on", on);
    }

    @Transactional(readOnly = true)
    public List<Residence> residences(UUID family, LocalDate on) {
        return db.list(FamilyStore.RESIDENCES, "family", family, "on", on);
    }

    @Transactional(readOnly = true)
    public List<Relation> relations(UUID family, LocalDate on) {
        return db.list(FamilyStore.RELATIONS, "family", family, "on", on);
    }

    /** Who was last met when; empty while no feature tells. */
    @Transactional(readOnly = true)
    public Map<UUID, LastMet> lastMet(UUID family, LocalDate on) {
        var all = new HashMap<UUID, LastMet>();
        meetings.stream().forEach(s -> all.putAll(s.lastMet(family, on)));
        return all;
    }

    /** Whether anybody tells when people were met, so that "not yet" is a fact. */
    public boolean tellsMeetings() {
        return meetings.stream().findAny().isPresent();
    }

    @Transactional(readOnly = true)
    public List<FamilyPart> parts(UUID family, LocalDate on) {
        return parts.stream()
                .flatMap(s -> s.parts(family, on).stream())
                .sorted(java.util.Comparator.comparingInt(FamilyPart::order))
                .toList();
    }

    /** The family's story before the day. */
    @Transactional(readOnly = true)
    public Timeline timeline(UUID family, LocalDate before, int size, Predicate<TimelineEntry> wanted) {
        List<BiFunction<LocalDate, Integer, List<TimelineEntry>>> sources = stories.stream()
                .<BiFunction<LocalDate, Integer, List<TimelineEntry>>>map(
                        s -> (day, limit) -> s.before(family, day, limit))
                .toList();
        return Timeline.of(before, size, wanted, sources);
    }

    /** Before a form is shown that changes people or homes. */
    public void mustEdit(FamilyHead family) {
        access.permit(FamilyAction.EDIT, family.subject());
    }

    /** May the reader change people and homes. */
    public boolean mayEdit(FamilyHead family) {
        return access.may(FamilyAction.EDIT, family.subject());
    }
}
