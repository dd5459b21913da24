package org.saime.families;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.families.Member.MemberRole;
import org.saime.kernel.Conflict;
import org.saime.kernel.Invalid;
import org.saime.kernel.NotFound;
import org.saime.kernel.Refused;
import org.saime.kernel.access.Access;
import org.saime.kernel.audit.Deeds;
import org.saime.kernel.db.Db;
import org.saime.kernel.db.Ids;
import org.saime.kernel.i18n.Codes;
import org.saime.kernel.time.Today;
import org.saime.kernel.web.Input;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of a family: who joins, what they are to it from a day on, who leaves. A person stays the same in every family. */
@Service
@Transactional
public class Members {
    /** Days on which a person has one role in the family; {@code toOn} is the last day, null while open. */
    record Membership(
            UUID id,
            UUID personId,
            MemberRole role,
            String title,
            boolean countsForService,
            LocalDate fromOn,
            @Nullable LocalDate toOn) {
        boolean covers(LocalDate day) {
            return !day.isBefore(fromOn) && (toOn == null || !day.isAfter(toOn));
        }
    }

    /** Somebody of one's scope who may be the person one means. */
    public record Known(
            UUID id,
            String givenName,
            String familyName,
            @Nullable LocalDate birthOn,
            String family) {}

    /** What the family itself is called and speaks. */
    public record Details(String label, String language, boolean interpreter, int version) {
        public static Details from(Input in, Codes codes) {
            Integer version = in.number("version", 0, Integer.MAX_VALUE);
            if (version == null && in.raw("version").isBlank()) {
                in.error("version", "error.required");
            }
            var read = new Details(
                    in.required("label", 120),
                    in.code("language", codes, "language"),
                    in.flag("interpreter"),
                    version == null ? 0 : version);
            in.check();
            return read;
        }
    }

    private final Db db;
    private final Access access;
    private final Deeds deeds;
    private final Families families;
    private final Clock clock;
    private final Today today;

    Members(Db db, Access access, Deeds deeds, Families families, Clock clock, Today today) {
        this.db = db;
        this.access = access;
        this.deeds = deeds;
        this.families = families;
        this.clock = clock;
        this.today = today;
    }

    /** The person facts of everybody in the family on the day. */
    @Transactional(readOnly = true)
    public List<Person> persons(UUID family, LocalDate on) {
        return db.list(MemberStore.OF_FAMILY, "family", family, "on", on);
    }

    /** Who in one's scope may be meant, so that a child of two families is one person; people with a protected identity are not told. */
    @Transactional(readOnly = true)
    public List<Known> known(UUID familyId, String words) {
        var family = edited(familyId);
        return words.strip().length() < 2
                ? List.of()
                : db.list(
                        MemberStore.KNOWN,
                        "family",
                        familyId,
                        "unit",
                        family.unitId(),
                        "words",
                        words.strip(),
                        "on",
                        today.date());
    }

    private FamilyHead edited(UUID familyId) {
        var family = families.head(familyId);
        access.permit(FamilyAction.EDIT, family.subject());
        return family;
    }

    public void rename(UUID familyId, Details given) {
        var family = edited(familyId);
        db.changeOne(
                MemberStore.RENAME,
                "id",
                familyId,
                "label",
                given.label(),
                "language",
                given.language(),
                "interpreter",
                given.interpreter(),
                "version",
                given.version());
        deeds.record(family.subject(), "family", familyId, "family.changed", today.date(), Map.of());
    }

    /**
     * Puts a person into the family, or changes what is known: an unknown id makes a person, a known one must come with the version that was read.
     *
     * @return whether somebody new joined the family
     */
    public boolean put(UUID familyId, UUID personId, PersonFacts facts) {
        var family = edited(familyId);
        var stored = db.find(MemberStore.ONE, "id", personId);
        try {
            if (stored.isEmpty()) {
                if (!Ids.isVersion7(personId)) {
                    throw new Invalid("id", "families.id_version");
                }
                write(MemberStore.ADD, family, personId, facts);
            } else if (!facts.same(stored.get())) {
                if (facts.version() == null || facts.version() != stored.get().version()) {
                    throw new Conflict("error.stale");
                }
                write(MemberStore.CHANGE, family, personId, facts);
                deeds.record(
                        family.subject(),
                        "person",
                        personId,
                        "member.changed",
                        today.date(),
                        Map.of("person", personId));
            }
        } catch (DataIntegrityViolationException e) {
            if (String.valueOf(e.getMessage()).contains("person_code_uniq")) {
                throw new Invalid("personalCode", "error.constraint.person_code");
            }
            if (String.valueOf(e.getMessage()).contains("person_pkey")) {
                throw new NotFound("person"); // somebody of another unit
            }
            throw e;
        }
        return belong(family, personId, facts);
    }

    private void write(org.saime.kernel.db.Query<Void> statement, FamilyHead family, UUID id, PersonFacts facts) {
        db.changeOne(
                statement,
                "id",
                id,
                "org",
                family.orgId(),
                "unit",
                family.unitId(),
                "givenName",
                facts.givenName(),
                "familyName",
                facts.familyName(),
                "birthOn",
                facts.birthOn(),
                "precision",
                facts.birthPrecision(),
                "expectedOn",
                facts.expectedOn(),
                "sex",
                facts.sex(),
                "code",
                facts.personalCode(),
                "country",
                facts.codeCountry(),
                "languages",
                facts.languages(),
                "interpreter",
                facts.interpreter(),
                "disability",
                facts.disability(),
                "safetyNote",
                facts.safetyNote(),
                "protected",
                facts.protectedIdentity(),
                "deceasedOn",
                facts.deceasedOn(),
                "now",
                clock.instant(),
                "version",
                facts.version());
    }

    private boolean belong(FamilyHead family, UUID person, PersonFacts facts) {
        var all = db.list(MemberStore.MEMBERSHIPS, "family", family.id(), "person", person);
        LocalDate day = today.date();
        var present = all.stream().filter(m -> m.covers(day)).findFirst();
        Instant now = clock.instant();
        if (present.isEmpty()) {
            if (all.stream().anyMatch(m -> m.toOn() == null || !m.toOn().isBefore(facts.from()))) {
                throw new Invalid("from", "families.member_then");
            }
            join(family, person, facts.role(), facts.title(), facts.countsForService(), facts.from(), null, now);
            deeds.record(
                    family.subject(),
                    "person",
                    person,
                    "member.added",
                    facts.from(),
                    Map.of("person", person, "role", facts.role()));
            return true;
        }
        var current = present.get();
        boolean sameRole = current.role() == facts.role()
                && current.title().equals(facts.title())
                && current.countsForService() == facts.countsForService();
        if (!sameRole) {
            // from the day on; on or before the first day it is a correction of the whole time
            db.changeOne(MemberStore.SUPERSEDE, "id", current.id(), "now", now);
            LocalDate start = facts.from().isAfter(current.fromOn()) ? facts.from() : current.fromOn();
            if (start.isAfter(current.fromOn())) {
                join(
                        family,
                        person,
                        current.role(),
                        current.title(),
                        current.countsForService(),
                        current.fromOn(),
                        start.minusDays(1),
                        now);
            }
            join(family, person, facts.role(), facts.title(), facts.countsForService(), start, current.toOn(), now);
            deeds.record(
                    family.subject(),
                    "person",
                    person,
                    "member.role_changed",
                    start,
                    Map.of("person", person, "role", facts.role()));
        }
        return false;
    }

    private void join(
            FamilyHead family,
            UUID person,
            MemberRole role,
            String title,
            boolean counts,
            LocalDate from,
            @Nullable LocalDate lastDay,
            Instant now) {
        db.change(
                MemberStore.JOIN,
                "id",
                Ids.at(clock.instant()),
                "org",
                family.orgId(),
                "unit",
                family.unitId(),
                "family",
                family.id(),
                "person",
                person,
                "role",
                role,
                "title",
                title,
                "counts",
                counts,
                "from",
                from,
                "to",
                lastDay,
                "now",
                now);
    }

    /** Somebody who is known already joins this family too, e.g. a child with two families. */
    public void addKnown(UUID familyId, UUID person, MemberRole role, String title, LocalDate from) {
        var family = edited(familyId);
        if (db.find(MemberStore.ONE, "id", person).isEmpty()) {
            throw new NotFound("person");
        }
        if (from.isAfter(today.date())) {
            throw new Invalid("from", "error.future_date");
        }
        if (db.list(MemberStore.MEMBERSHIPS, "family", familyId, "person", person).stream()
                .anyMatch(m -> m.toOn() == null || !m.toOn().isBefore(from))) {
            throw new Refused("families.member_then");
        }
        join(family, person, role, title, role != MemberRole.OTHER_ADULT, from, null, clock.instant());
        deeds.record(family.subject(), "person", person, "member.added", from, Map.of("person", person, "role", role));
    }

    /** The person no longer belongs to the family after the day; at least one stays (INV-3). */
    public void end(UUID familyId, UUID person, LocalDate lastDay) {
        var family = edited(familyId);
        if (lastDay.isAfter(today.date())) {
            throw new Invalid("lastDay", "error.future_date");
        }
        var current = db.list(MemberStore.MEMBERSHIPS, "family", familyId, "person", person).stream()
                .filter(m -> m.toOn() == null || m.toOn().isAfter(lastDay))
                .findFirst()
                .orElseThrow(() -> new NotFound("member"));
        if (lastDay.isBefore(current.fromOn())) {
            throw new Invalid("lastDay", "error.period_order");
        }
        if (families.members(familyId, today.date()).size() < 2) {
            throw new Refused("families.last_member");
        }
        Instant now = clock.instant();
        db.changeOne(MemberStore.SUPERSEDE, "id", current.id(), "now", now);
        join(
                family,
                person,
                current.role(),
                current.title(),
                current.countsForService(),
                current.fromOn(),
                lastDay,
                now);
        db.change(MemberStore.FORGET_HOMES, "family", familyId, "person", person, "last", lastDay);
        db.change(MemberStore.LEAVE_HOMES, "family", familyId, "person", person, "last", lastDay);
        deeds.record(family.subject(), "person", person, "member.ended", lastDay, Map.of("person", person));
    }
}
