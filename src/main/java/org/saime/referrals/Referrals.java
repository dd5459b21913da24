package org.saime.referrals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.Conflict;
import org.saime.kernel.Invalid;
import org.saime.kernel.NotFound;
import org.saime.kernel.access.Access;
import org.saime.kernel.access.Role;
import org.saime.kernel.access.Scope;
import org.saime.kernel.access.Subject;
import org.saime.kernel.audit.Audit;
import org.saime.kernel.audit.Deeds;
import org.saime.kernel.db.Db;
import org.saime.kernel.db.Ids;
import org.saime.kernel.time.Country;
import org.saime.kernel.time.Today;
import org.saime.organisation.Municipality;
import org.saime.organisation.Organisations;
import org.saime.organisation.Parameters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Families are referred, and the service reads what was told; what is decided then stands in {@link ReferralDecisions}. */
@Service
@Transactional
public class Referrals {
    /** How many wait for what; {@code decided} as far as one may still read. */
    public record Counts(int open, int waiting, int decided) {}

    /** Which part of the list: open, waiting for a place, decided, or everything. */
    public enum Part {
        OPEN,
        WAITING,
        DECIDED,
        ALL
    }

    /** A unit that can be asked. */
    public record Target(UUID id, String name, String organisation, Country country) {}

    /** @param added false when the same referral had been sent before */
    public record Sent(Referral referral, boolean added) {}

    private final Db db;
    private final Access access;
    private final Audit audit;
    private final Deeds deeds;
    private final Organisations organisations;
    private final Parameters parameters;
    private final Clock clock;

    Referrals(
            Db db,
            Access access,
            Audit audit,
            Deeds deeds,
            Organisations organisations,
            Parameters parameters,
            Clock clock) {
        this.db = db;
        this.access = access;
        this.audit = audit;
        this.deeds = deeds;
        this.organisations = organisations;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** Whether the person reads referrals as the service does; else, if at all, as the municipality that sent them. */
    public static boolean asService() {
        return Scope.current().hasAny(Role.INTAKE, Role.MANAGER);
    }

    // Sending
    // ---------------------------------------------------------------------------------------------------------------------------------

    /** Refers a family. The same content under the same id again is the same referral. @throws Conflict when the id carries other content */
    public Sent send(NewReferral wish) {
        return asService() ? take(wish) : refer(wish);
    }

    private Sent refer(NewReferral wish) {
        Set<UUID> own = Scope.current().municipalities();
        UUID sender = wish.senderId() != null
                ? wish.senderId()
                : own.size() == 1 ? own.iterator().next() : null;
        if (sender == null && !own.isEmpty()) {
            throw new Invalid("senderId", "error.required");
        }
        access.permit(ReferralAction.SEND, Subject.municipality(sender == null ? new UUID(0, 0) : sender));
        var covering = db.list(ReferralStore.COVERING, "municipality", sender, "on", Today.of(clock.instant()));
        return add(
                wish,
                choose(covering, wish.unitId()),
                sender,
                Scope.current().account(),
                Scope.current().name());
    }

    private Sent take(NewReferral wish) {
        Scope scope = Scope.current();
        var units = new HashSet<>(scope.intakeUnits());
        units.addAll(scope.units());
        if (wish.unitId() != null && !units.contains(wish.unitId())) {
            access.permit(ReferralAction.SEND, Subject.unit(wish.unitId()));
        }
        var unit = choose(db.list(ReferralStore.TARGETS, "units", List.copyOf(units)), wish.unitId());
        access.permit(ReferralAction.SEND, Subject.unit(unit.id()));
        boolean municipal = wish.channel().equals("MUNICIPALITY") && !wish.anonymous();
        return add(wish, unit, municipal ? wish.senderId() : null, null, wish.referrerName());
    }

    /** Somebody without an account asks for help; the caller has bound a visitor's scope for the unit. */
    Sent receive(NewReferral wish) {
        if (Scope.current().user() != null
                || wish.unitId() == null
                || !Scope.current().intakeUnits().contains(wish.unitId())) {
            throw new org.saime.kernel.Forbidden("access.no_role");
        }
        return add(
                wish,
                choose(db.list(ReferralStore.TARGETS, "units", List.of(wish.unitId())), wish.unitId()),
                null,
                null,
                wish.referrerName());
    }

    private static ReferralStore.Target choose(List<ReferralStore.Target> possible, @Nullable UUID wanted) {
        if (wanted == null && possible.size() != 1) {
            throw new Invalid("unitId", possible.isEmpty() ? "referrals.no_unit" : "error.required");
        }
        return possible.stream()
                .filter(u -> wanted == null || u.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Invalid("unitId", "referrals.unit_not_serving"));
    }

    private Sent add(
            NewReferral wish,
            ReferralStore.Target unit,
            @Nullable UUID sender,
            @Nullable UUID account,
            String referrerName) {
        Instant now = clock.instant();
        LocalDate today = Today.of(now);
        if (!Ids.isVersion7(wish.id())) {
            throw new Invalid("id", "referrals.id_version");
        }
        known(wish.municipalityId(), "municipalityId", today);
        known(sender, "senderId", today);
        var before = repeated(wish);
        if (before.isPresent()) {
            return before.get();
        }
        int added = db.change(
                ReferralStore.ADD,
                "id",
                wish.id(),
                "org",
                unit.orgId(),
                "unit",
                unit.id(),
                "number",
                number(unit.orgId(), today),
                "now",
                now,
                "on",
                today,
                "channel",
                wish.channel(),
                "anonymous",
                wish.anonymous(),
                "firstSignOn",
                wish.firstSignOn(),
                "account",
                wish.anonymous() ? null : account,
                "sender",
                sender,
                "referrerName",
                wish.anonymous() ? "" : referrerName,
                "referrerContact",
                wish.anonymous() ? "" : wish.referrerContact(),
                "municipality",
                wish.municipalityId(),
                "urgency",
                wish.urgency(),
                "consent",
                wish.familyConsent(),
                "caseRef",
                wish.externalCaseRef(),
                "language",
                wish.language(),
                "interpreter",
                wish.interpreter(),
                "reasons",
                wish.reasons(),
                "summary",
                wish.summary(),
                "wishContact",
                wish.wishContact(),
                "digest",
                wish.digest());
        if (added == 0) {
            return repeated(wish).orElseThrow(() -> new Conflict("referrals.id_taken"));
        }
        addPersons(wish, unit, now);
        for (String number : wish.calls()) {
            if (!number.equals(NewReferral.NOBODY_YET)) {
                addCall(
                        Ids.at(now),
                        unit.orgId(),
                        unit.id(),
                        wish.id(),
                        number,
                        wish.calledAt(now),
                        Scope.current().name(),
                        wish.callNote(),
                        now);
            }
        }
        deeds.record(
                new Subject(unit.orgId(), unit.id(), null, sender),
                "referral",
                wish.id(),
                "referral.received",
                today,
                Map.of("channel", wish.channel(), "urgency", wish.urgency().name()));
        return new Sent(db.one(ReferralStore.ONE, "id", wish.id()), true);
    }

    private Optional<Sent> repeated(NewReferral wish) {
        var stored = db.find(ReferralStore.DIGEST, "id", wish.id());
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        Referral referral = db.one(ReferralStore.ONE, "id", wish.id());
        if (!Arrays.equals(stored.get().digest(), wish.digest())) {
            throw new Conflict(
                    "referrals.other_content",
                    Map.of("id", referral.id(), "number", referral.number(), "receivedOn", referral.receivedOn()));
        }
        return Optional.of(new Sent(referral, false));
    }

    private void addPersons(NewReferral wish, ReferralStore.Target unit, Instant now) {
        int position = 0;
        for (ReferredPerson p : wish.persons()) {
            position++;
            db.change(
                    ReferralStore.ADD_PERSON,
                    "id",
                    Ids.at(now),
                    "org",
                    unit.orgId(),
                    "unit",
                    unit.id(),
                    "referral",
                    wish.id(),
                    "position",
                    position,
                    "role",
                    p.role(),
                    "givenName",
                    p.givenName(),
                    "familyName",
                    p.familyName(),
                    "birthOn",
                    p.birthOn(),
                    "ageYears",
                    p.ageYears(),
                    "ageBand",
                    p.ageBand(),
                    "sex",
                    p.sex(),
                    "personalCode",
                    p.personalCode(),
                    "codeCountry",
                    p.codeCountry());
        }
    }

    private void known(@Nullable UUID municipality, String field, LocalDate today) {
        if (municipality != null
                && db.find(ReferralStore.MUNICIPALITY, "id", municipality, "on", today)
                        .isEmpty()) {
            throw new Invalid(field, "error.unknown_choice");
        }
    }

    private String number(UUID org, LocalDate today) {
        return "R-%d-%04d".formatted(today.getYear(), db.next(org, "referral " + today.getYear()));
    }

    /** Somebody called an emergency number, before or after the referral came. Calls are never changed, only added. */
    public void recordCall(UUID id, UUID call, String number, Instant calledAt, String caller, String note) {
        Referral referral = db.one(ReferralStore.ONE, "id", id);
        access.permit(ReferralAction.RECORD_CALL, referral.subject());
        Instant now = clock.instant();
        if (calledAt.isAfter(now.plus(Duration.ofMinutes(1)))) {
            throw new Invalid("calledAt", "error.future_date");
        }
        if (addCall(
                        call,
                        referral.orgId(),
                        referral.unitId(),
                        id,
                        number,
                        calledAt,
                        caller.isEmpty() ? Scope.current().name() : caller,
                        note,
                        now)
                > 0) {
            deeds.record(
                    referral.subject(),
                    "referral",
                    id,
                    "referral.emergency_call",
                    Today.of(calledAt),
                    Map.of("number", number));
        }
    }

    private int addCall(
            UUID call,
            UUID org,
            UUID unit,
            UUID referral,
            String number,
            Instant calledAt,
            String caller,
            String note,
            Instant now) {
        return db.change(
                ReferralStore.ADD_CALL,
                "id",
                call,
                "org",
                org,
                "unit",
                unit,
                "referral",
                referral,
                "number",
                number,
                "calledAt",
                calledAt,
                "caller",
                caller,
                "now",
                now,
                "by",
                Scope.current().user(),
                "note",
                note);
    }

    // Choices for the form
    // --------------------------------------------------------------------------------------------------------------------

    /** The units this person can refer to: those that serve the own municipality today, for the service its own. */
    public List<Target> targets() {
        Scope scope = Scope.current();
        List<ReferralStore.Target> found;
        if (asService()) {
            var units = new HashSet<>(scope.intakeUnits());
            units.addAll(scope.units());
            found = db.list(ReferralStore.TARGETS, "units", List.copyOf(units));
        } else {
            found = scope.municipalities().stream()
                    .flatMap(m ->
                            db
                                    .list(ReferralStore.COVERING, "municipality", m, "on", Today.of(clock.instant()))
                                    .stream())
                    .distinct()
                    .toList();
        }
        return found.stream()
                .map(t -> new Target(t.id(), t.name(), t.organisation(), t.country()))
                .toList();
    }

    /** The municipalities somebody represents. */
    public List<Municipality> represented() {
        return Scope.current().municipalities().stream()
                .map(organisations::municipality)
                .toList();
    }

    // The service reads
    // -----------------------------------------------------------------------------------------------------------------------

    /** Opens a referral with everything in it, which is audited. */
    public ReferralFile open(UUID id) {
        Referral referral = db.one(ReferralStore.ONE, "id", id);
        access.permit(ReferralAction.READ, referral.subject());
        if (referral.status() == Referral.Status.ACCEPTED
                && referral.decidedAt() != null
                && referral.decidedAt().isBefore(acceptedSince())) {
            throw new NotFound("Referral");
        }
        audit.read("referral.open", "referral", id, referral.familyId());
        var content = db.one(ReferralStore.CONTENT, "id", id);
        return new ReferralFile(
                referral,
                content,
                db.list(ReferralStore.PERSONS, "referral", id),
                db.list(ReferralStore.CALLS, "referral", id),
                db.find(ReferralStore.SCREENING, "referral", id).orElse(null),
                deadlines(
                        referral.unitId(),
                        content.country(),
                        referral.receivedAt(),
                        referral.receivedOn(),
                        referral.urgency(),
                        referral.acknowledgedAt(),
                        referral.decidedAt()));
    }

    /** The list of one's units: open ones first, most urgent and oldest on top, then the waiting list in its order, then what is decided. */
    public List<ReferralLine> list(Part part, @Nullable UUID after, int limit) {
        access.permit(ReferralAction.LIST);
        return db
                .list(
                        ReferralStore.LINES,
                        "units",
                        units(),
                        "part",
                        part == Part.ALL ? null : part.name(),
                        "after",
                        after,
                        "limit",
                        limit,
                        "acceptedSince",
                        acceptedSince())
                .stream()
                .map(l -> l.with(deadlines(
                        l.unitId(),
                        l.country(),
                        l.receivedAt(),
                        l.receivedOn(),
                        l.urgency(),
                        l.acknowledgedAt(),
                        l.decidedAt())))
                .toList();
    }

    public Counts counts() {
        access.permit(ReferralAction.LIST);
        return db.one(ReferralStore.COUNTS, "units", units(), "acceptedSince", acceptedSince());
    }

    private static List<UUID> units() {
        return List.copyOf(Scope.current().intakeUnits());
    }

    /** Intake reads an accepted referral for some days more; then only the manager does. */
    private Instant acceptedSince() {
        if (Scope.current().has(Role.MANAGER)) {
            return Instant.EPOCH;
        }
        Instant now = clock.instant();
        return now.minus(Duration.ofDays(parameters.number("INTAKE_READ_DAYS", null, Today.of(now))));
    }

    private List<Deadline> deadlines(
            UUID unit,
            Country country,
            Instant receivedAt,
            LocalDate receivedOn,
            Urgency urgency,
            @Nullable Instant acknowledgedAt,
            @Nullable Instant decidedAt) {
        if (decidedAt != null) {
            return List.of();
        }
        Instant now = clock.instant();
        LocalDate today = Today.of(now);
        int amber = parameters.number("AMBER_PERCENT", unit, receivedOn);
        var running = new ArrayList<Deadline>();
        if (acknowledgedAt == null) {
            running.add(Deadline.acknowledge(
                    receivedOn, today, parameters.number("ACK_WORKING_DAYS", unit, receivedOn), country, amber));
        }
        running.add(
                urgency == Urgency.DANGER
                        ? Deadline.decideNow(
                                receivedAt, now, parameters.number("DECIDE_DANGER_HOURS", unit, receivedOn))
                        : Deadline.decide(
                                receivedOn, today, parameters.number("DECIDE_DAYS", unit, receivedOn), amber));
        return running;
    }

    // The municipality reads
    // ------------------------------------------------------------------------------------------------------------------

    /** What the own municipality has sent, newest first: status and outcome only. */
    public List<SentReferral> sent(boolean undecidedOnly, @Nullable UUID after, int limit) {
        access.permit(ReferralAction.LIST_SENT);
        return db.list(
                ReferralStore.SENT,
                "municipalities",
                List.copyOf(Scope.current().municipalities()),
                "undecided",
                undecidedOnly,
                "after",
                after,
                "limit",
                limit);
    }

    public SentReferral sentOne(UUID id) {
        Referral referral = db.one(ReferralStore.ONE, "id", id);
        access.permit(ReferralAction.READ_SENT, referral.subject());
        audit.read("referral.status", "referral", id, null);
        return db.one(
                ReferralStore.SENT_ONE,
                "id",
                id,
                "municipalities",
                List.copyOf(Scope.current().municipalities()));
    }
}
