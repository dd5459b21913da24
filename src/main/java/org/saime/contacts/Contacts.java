package org.saime.contacts;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saime.episodes.Episodes;
import org.saime.families.Families;
import org.saime.families.FamilyHead;
import org.saime.families.Member;
import org.saime.kernel.Conflict;
import org.saime.kernel.Invalid;
import org.saime.kernel.NotFound;
import org.saime.kernel.Refused;
import org.saime.kernel.access.Access;
import org.saime.kernel.access.Role;
import org.saime.kernel.access.Scope;
import org.saime.kernel.access.Subject;
import org.saime.kernel.audit.Audit;
import org.saime.kernel.audit.Deeds;
import org.saime.kernel.db.Db;
import org.saime.kernel.db.Ids;
import org.saime.kernel.mail.Mails;
import org.saime.kernel.time.Today;
import org.saime.kernel.time.WorkingDays;
import org.saime.organisation.Organisations;
import org.saime.organisation.Parameters;
import org.saime.organisation.StaffLine;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records contacts and reads them. Nothing recorded ever changes. */
@Service
@Transactional
public class Contacts {
    /** @param first false when the very same thing had been recorded before */
    public record Recorded(UUID id, boolean first) {}

    /** Narrows a list. {@code kind}: all, met, other (calls, messages), not (did not happen). */
    public record Filter(
            String kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable UUID person) {
        public static final Filter NONE = new Filter("all", null, null, null);
    }

    private final Db db;
    private final Access access;
    private final Audit audit;
    private final Deeds deeds;
    private final Families families;
    private final Episodes episodes;
    private final Organisations organisations;
    private final Parameters parameters;
    private final Mails mails;
    private final ApplicationEventPublisher events;
    private final Today today;
    private final Clock clock;

    Contacts(
            Db db,
            Access access,
            Audit audit,
            Deeds deeds,
            Families families,
            Episodes episodes,
            Organisations organisations,
            Parameters parameters,
            Mails mails,
            ApplicationEventPublisher events,
            Today today,
            Clock clock) {
        this.db = db;
        this.access = access;
        this.audit = audit;
        this.deeds = deeds;
        this.families = families;
        this.episodes = episodes;
        this.organisations = organisations;
        this.parameters = parameters;
        this.mails = mails;
        this.events = events;
        this.today = today;
        this.clock = clock;
    }

    // Recording
    // -----------------------------------------------------------------------------------------------------------------------------

    /**
     * The same thing under the same id is one contact, however often it arrives.
     *
     * @throws Conflict with the stored {@link Contact} when the id carries other content
     */
    public Recorded record(NewContact contact) {
        FamilyHead family = families.head(contact.family());
        access.permit(ContactAction.RECORD, family.subject());
        if (!Ids.isVersion7(contact.id())) {
            throw new Invalid("id", "contacts.id_version");
        }
        if (stored(contact)) {
            return new Recorded(contact.id(), false);
        }
        Contact original = contact.correction() == null ? null : correctable(contact);
        var facts = contact.facts();
        var staff = facts.staff().isEmpty() ? mine() : facts.staff();
        facts = facts.by(staff, facts.discipline().isEmpty() ? discipline(staff, facts.validOn()) : facts.discipline());
        var served = db.find(ContactStore.SERVED, "family", family.id(), "on", facts.validOn(), "staff", staff);
        var errors = ContactRules.objections(
                facts, day(family.id(), served.map(ContactStore.Served::id).orElse(null), facts.validOn()));
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        UUID episode = served.orElseThrow().id();
        boolean late = late(facts.validOn(), clock.instant(), family.unitId());
        if (!insert(contact, family, episode, facts)) {
            return new Recorded(contact.id(), false);
        }
        settle(contact, family, episode, facts);
        audit.write(
                original == null ? "contact.recorded" : "contact.corrected",
                "contact",
                contact.id(),
                family.id(),
                Map.of(
                        "mode",
                        facts.mode().name(),
                        "status",
                        facts.status().name(),
                        "class",
                        contact.words().restricted() ? "RESTR" : "NORMAL"));
        if (facts.status() == ContactStatus.NO_SHOW && original == null) {
            tellOfNoShows(contact.id(), family, facts);
        }
        events.publishEvent(new ContactRecorded(contact.id(), family.id(), episode, facts.validOn(), late));
        return new Recorded(contact.id(), true);
    }

    /** Before anything is read from what was sent: whoever works with no family has nothing to record or plan. */
    public void permitRecording() {
        if (Scope.current().activeFamilies().isEmpty() || !Scope.current().hasAny(Role.WORKER, Role.SPECIALIST)) {
            access.permit(ContactAction.RECORD, Subject.NONE);
        }
    }

    /** Takes back what was recorded with the wrong family; the facts stay, the words are no longer shown. */
    public UUID withdraw(UUID id, UUID original, String reason) {
        Contact wrong = one(original);
        FamilyHead family = families.head(wrong.familyId());
        access.permit(ContactAction.WITHDRAW, family.subject());
        if (!wrong.inForce()) {
            throw new Conflict("contacts.corrected_already");
        }
        var command = new NewContact(
                id,
                family.id(),
                wrong.facts(),
                new ContactWords(wrong.restricted(), List.of(), "", "", "", ""),
                new NewContact.Correction(original, reason, true),
                null,
                null);
        if (!stored(command) && insert(command, family, wrong.episodeId(), wrong.facts())) {
            audit.write("contact.withdrawn", "contact", id, family.id(), Map.of("withdrawn", original.toString()));
            deeds.record(
                    family.subject(),
                    "contact",
                    id,
                    "contact.withdrawn",
                    wrong.facts().validOn(),
                    Map.of());
            events.publishEvent(new ContactRecorded(
                    id,
                    family.id(),
                    wrong.episodeId(),
                    wrong.facts().validOn(),
                    late(wrong.facts().validOn(), clock.instant(), family.unitId())));
        }
        return id;
    }

    /** True when this very content is there already. Another author's contact is not there for whoever asks. */
    private boolean stored(NewContact contact) {
        var known = db.find(ContactStore.SEALED, "id", contact.id());
        if (known.isEmpty()) {
            return false;
        }
        var sealed = known.get();
        if (!sealed.authorId().equals(Scope.current().account())
                || !sealed.familyId().equals(contact.family())) {
            throw new NotFound("contact");
        }
        if (!MessageDigest.isEqual(sealed.digest(), contact.digest())) {
            throw new Conflict("contacts.different", one(contact.id()));
        }
        return true;
    }

    /** False when the same content arrived in the same moment on another way. */
    private boolean insert(NewContact contact, FamilyHead family, UUID episode, ContactFacts facts) {
        var correction = contact.correction();
        var words = contact.words();
        String secrecy = words.restricted() ? "RESTR" : "NORMAL";
        int inserted = db.change(
                ContactStore.INSERT,
                "id",
                contact.id(),
                "org",
                family.orgId(),
                "unit",
                family.unitId(),
                "family",
                family.id(),
                "episode",
                episode,
                "supersedes",
                correction == null ? null : correction.supersedes(),
                "reason",
                correction == null ? "" : correction.reason(),
                "withdrawn",
                correction != null && correction.withdrawn(),
                "validOn",
                facts.validOn(),
                "startedAt",
                facts.startedAt(),
                "minutes",
                facts.minutes(),
                "travelMinutes",
                facts.travelMinutes(),
                "mode",
                facts.mode(),
                "status",
                facts.status(),
                "discipline",
                facts.discipline(),
                "staff",
                facts.staff(),
                "members",
                facts.members(),
                "goals",
                facts.goals(),
                "activities",
                facts.activities(),
                "topics",
                facts.topics(),
                "doer",
                facts.doer(),
                "childSeenAlone",
                facts.childSeenAlone(),
                "interpreter",
                facts.interpreter(),
                "othersPresent",
                facts.othersPresent(),
                "tried",
                facts.tried(),
                "class",
                secrecy,
                "occurredAt",
                null,
                "now",
                clock.instant(),
                "author",
                Scope.current().account(),
                "digest",
                contact.digest());
        if (inserted == 0) {
            if (stored(contact)) {
                return false;
            }
            if (correction != null) {
                throw new Conflict("contacts.corrected_already");
            }
            throw new NotFound("contact");
        }
        if (!words.empty() || words.restricted()) {
            db.change(
                    ContactStore.INSERT_WORDS,
                    "id",
                    contact.id(),
                    "org",
                    family.orgId(),
                    "unit",
                    family.unitId(),
                    "family",
                    family.id(),
                    "class",
                    secrecy,
                    "author",
                    Scope.current().account(),
                    "readers",
                    words.readers(),
                    "happened",
                    words.happened(),
                    "said",
                    words.said(),
                    "analysis",
                    words.analysis(),
                    "nextStep",
                    words.nextStep());
        }
        return true;
    }

    /** What the contact closes and opens: its appointment, the next attempt, the draft it was written in. */
    private void settle(NewContact contact, FamilyHead family, UUID episode, ContactFacts facts) {
        if (contact.appointment() != null
                && db.change(
                                AppointmentStore.RECORD,
                                "id",
                                contact.appointment(),
                                "family",
                                family.id(),
                                "contact",
                                contact.id())
                        == 0) {
            db.find(AppointmentStore.ONE, "id", contact.appointment())
                    .filter(a -> a.contactId() != null && contact.correction() == null)
                    .ifPresent(a -> {
                        throw new Conflict(
                                "contacts.appointment_recorded", one(java.util.Objects.requireNonNull(a.contactId())));
                    });
        }
        var next = contact.next();
        if (next != null) {
            if (next.on().isBefore(today.date())) {
                throw new Invalid("nextOn", "error.past_date");
            }
            db.change(
                    AppointmentStore.INSERT,
                    "id",
                    Ids.at(clock.instant()),
                    "org",
                    family.orgId(),
                    "unit",
                    family.unitId(),
                    "family",
                    family.id(),
                    "episode",
                    episode,
                    "staff",
                    facts.staff().getFirst(),
                    "on",
                    next.on(),
                    "at",
                    next.at(),
                    "minutes",
                    null,
                    "mode",
                    facts.mode(),
                    "place",
                    "",
                    "now",
                    clock.instant(),
                    "by",
                    Scope.current().account());
        }
        db.change(DraftStore.DELETE, "id", contact.id());
    }

    /** Two no-shows in a row: whoever supervises is told, with nothing in the mail but that there is something to read. */
    private void tellOfNoShows(UUID contact, FamilyHead family, ContactFacts facts) {
        if (noShows(family.id(), facts.validOn(), contact) == 0) {
            return;
        }
        deeds.record(family.subject(), "contact", contact, "contact.second_no_show", facts.validOn(), Map.of());
        for (var superior : superiors(family.unitId(), facts.staff())) {
            mails.send(
                    family.orgId(),
                    superior.email(),
                    "contacts.no_show",
                    superior.language(),
                    "/families/" + family.id() + "/contacts");
        }
    }

    private List<ContactStore.Superior> superiors(UUID unit, List<UUID> staff) {
        return db.list(ContactStore.SUPERIORS, "unit", unit, "staff", staff, "on", today.date());
    }

    private Contact correctable(NewContact contact) {
        Contact original =
                one(java.util.Objects.requireNonNull(contact.correction()).supersedes());
        if (!original.familyId().equals(contact.family())) {
            throw new NotFound("contact");
        }
        if (!original.inForce()) {
            throw new Conflict("contacts.corrected_already");
        }
        if (!original.readable()) {
            throw new Refused("contacts.words_not_yours");
        }
        return original;
    }

    private ContactRules.Day day(UUID family, @Nullable UUID episode, LocalDate on) {
        Set<UUID> members =
                families.members(family, on).stream().map(Member::personId).collect(Collectors.toSet());
        Set<UUID> assigned = episode == null
                ? Set.of()
                : episodes.assigned(episode, on).stream()
                        .map(Episodes.Assigned::staffId)
                        .collect(Collectors.toSet());
        return new ContactRules.Day(today.date(), episode != null, members, assigned);
    }

    private static List<UUID> mine() {
        UUID staff = Scope.current().staff();
        return staff == null ? List.of() : List.of(staff);
    }

    private String discipline(List<UUID> staff, LocalDate on) {
        return staff.isEmpty()
                ? "OTHER"
                : organisations
                        .staffMember(staff.getFirst(), on)
                        .map(StaffLine::profession)
                        .map(ContactRules::discipline)
                        .orElse("OTHER");
    }

    private boolean late(LocalDate on, Instant recorded, UUID unit) {
        return Today.of(recorded).isAfter(on)
                && WorkingDays.between(
                                on, Today.of(recorded), organisations.unit(unit).country())
                        > parameters.number("NOTE_WORKING_DAYS", unit, on);
    }

    // Reading
    // ---------------------------------------------------------------------------------------------------------------------------------

    /** Opens a contact with its history, the newest entry first; the reading is audited. */
    public List<Contact> open(UUID id) {
        var chain = contacts(db.list(ContactStore.CHAIN, reader("id", id)));
        if (chain.isEmpty()) {
            throw new NotFound("contact");
        }
        Contact newest = chain.getFirst();
        access.permit(ContactAction.READ, families.head(newest.familyId()).subject());
        audit.read(newest.restricted() ? "contact.restricted.open" : "contact.open", "contact", id, newest.familyId());
        return chain;
    }

    /** Without the rule and the audit entry: for use cases that have their own. */
    @Transactional(readOnly = true)
    public Contact one(UUID id) {
        return contacts(List.of(db.one(ContactStore.ONE, reader("id", id)))).getFirst();
    }

    /** A family's contacts in force, the newest first, one more than asked for when there are more; the reading is audited. */
    public List<Contact> list(UUID family, Filter filter, @Nullable UUID after, int limit) {
        access.permit(ContactAction.READ, families.head(family).subject());
        audit.read("contact.list", "family", family, family);
        return contacts(db.list(
                ContactStore.LIST,
                reader(
                        "family",
                        family,
                        "kind",
                        filter.kind(),
                        "from",
                        filter.from(),
                        "to",
                        filter.to(),
                        "person",
                        filter.person(),
                        "after",
                        after,
                        "limit",
                        limit)));
    }

    @Transactional(readOnly = true)
    public List<Contact> before(UUID family, LocalDate before, int limit) {
        return contacts(db.list(ContactStore.BEFORE, reader("family", family, "before", before, "limit", limit)));
    }

    @Transactional(readOnly = true)
    public Optional<Contact> lastHeld(UUID family) {
        return contacts(db.list(ContactStore.LAST_HELD, reader("family", family))).stream()
                .findFirst();
    }

    @Transactional(readOnly = true)
    public List<Contact> onDay(UUID family, LocalDate on) {
        return contacts(db.list(ContactStore.ON_DAY, reader("family", family, "on", on)));
    }

    /** When each member was last met, by the person's id; who was never met is not in it. */
    @Transactional(readOnly = true)
    public Map<UUID, LocalDate> lastSeen(UUID family) {
        return db.list(ContactStore.LAST_SEEN, "family", family, "on", today.date(), "now", clock.instant()).stream()
                .collect(Collectors.toMap(ContactStore.LastSeen::personId, ContactStore.LastSeen::lastOn));
    }

    /** No-shows since the family was last met. */
    @Transactional(readOnly = true)
    public int noShows(UUID family, LocalDate on) {
        return noShows(family, on, new UUID(0, 0));
    }

    private int noShows(UUID family, LocalDate on, UUID except) {
        return db.one(ContactStore.NO_SHOWS, "family", family, "on", on, "now", clock.instant(), "except", except)
                .count();
    }

    /** Who is told of a second no-show in a row, by name. */
    @Transactional(readOnly = true)
    public List<String> toldOfNoShows(UUID unit) {
        return superiors(unit, mine()).stream().map(ContactStore.Superior::name).toList();
    }

    /** Specialists read their own notes only. */
    private Object[] reader(@Nullable Object... parameters) {
        Scope scope = Scope.current();
        boolean own = scope.has(Role.SPECIALIST) && !scope.hasAny(Role.WORKER, Role.SUPERVISOR, Role.MANAGER);
        var all = new java.util.ArrayList<@Nullable Object>(java.util.Arrays.asList(parameters));
        all.addAll(java.util.Arrays.asList("ownOnly", own, "me", scope.user()));
        return all.toArray();
    }

    private List<Contact> contacts(List<ContactStore.Row> rows) {
        var terms = new HashMap<LocalDate, Integer>();
        return rows.stream()
                .map(row -> {
                    int days = WorkingDays.between(row.validOn(), Today.of(row.recordedAt()), row.country());
                    return row.toContact(row.status() == ContactStatus.HELD
                            && days > 0
                            && days
                                    > terms.computeIfAbsent(
                                            row.validOn(),
                                            on -> parameters.number("NOTE_WORKING_DAYS", row.unitId(), on)));
                })
                .toList();
    }
}
