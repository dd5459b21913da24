package org.saime.referrals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.saime.episodes.Episodes;
import org.saime.episodes.NewEpisode;
import org.saime.families.Families;
import org.saime.families.NewFamily;
import org.saime.kernel.Conflict;
import org.saime.kernel.Invalid;
import org.saime.kernel.Refused;
import org.saime.kernel.access.Access;
import org.saime.kernel.access.Scope;
import org.saime.kernel.audit.Deeds;
import org.saime.kernel.db.Db;
import org.saime.kernel.db.Ids;
import org.saime.kernel.time.Today;
import org.saime.organisation.Parameters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the service does with a referral: takes it in hand, screens, and a named person decides. */
@Service
@Transactional
public class ReferralDecisions {
    /** @param episode waits for its worker and its agreement */
    public record Accepted(Referral referral, UUID family, UUID episode) {}

    private final Db db;
    private final Access access;
    private final Deeds deeds;
    private final Families families;
    private final Episodes episodes;
    private final Parameters parameters;
    private final Clock clock;

    ReferralDecisions(
            Db db,
            Access access,
            Deeds deeds,
            Families families,
            Episodes episodes,
            Parameters parameters,
            Clock clock) {
        this.db = db;
        this.access = access;
        this.deeds = deeds;
        this.families = families;
        this.episodes = episodes;
        this.parameters = parameters;
        this.clock = clock;
    }

    public Referral acknowledge(UUID id) {
        Referral referral = db.one(ReferralStore.ONE, "id", id);
        access.permit(ReferralAction.ACKNOWLEDGE, referral.subject());
        Referral next = referral.acknowledge(clock.instant());
        return next.equals(referral) ? referral : save(next, "referral.acknowledged", Map.of());
    }

    /** Writes the screening down; its version guards against two people writing at once. */
    public Referral screen(UUID id, Screening screening) {
        Referral referral = db.one(ReferralStore.ONE, "id", id);
        access.permit(ReferralAction.SCREEN, referral.subject());
        Instant now = clock.instant();
        Referral next = referral.screen(now);
        var domains = new Db.Json(screening.domains());
        UUID by = Scope.current().account();
        int added = db.find(ReferralStore.SCREENING, "referral", id).isPresent()
                ? 0
                : db.change(
                        ReferralStore.ADD_SCREENING,
                        "id",
                        Ids.at(now),
                        "org",
                        referral.orgId(),
                        "unit",
                        referral.unitId(),
                        "referral",
                        id,
                        "domains",
                        domains,
                        "note",
                        screening.note(),
                        "conflict",
                        screening.conflictOfInterest(),
                        "protected",
                        screening.protectedAddress(),
                        "court",
                        screening.courtOrder(),
                        "now",
                        now,
                        "by",
                        by);
        if (added == 0) {
            db.changeOne(
                    ReferralStore.CHANGE_SCREENING,
                    "referral",
                    id,
                    "domains",
                    domains,
                    "note",
                    screening.note(),
                    "conflict",
                    screening.conflictOfInterest(),
                    "protected",
                    screening.protectedAddress(),
                    "court",
                    screening.courtOrder(),
                    "now",
                    now,
                    "by",
                    by,
                    "version",
                    screening.version());
        }
        if (next.equals(referral)) {
            deeds.record(referral.subject(), "referral", id, "referral.screened", Today.of(now), Map.of());
            return referral;
        }
        return save(next, "referral.screened", Map.of());
    }

    /** Accepts: the family gets its record, or is found again, and an episode that waits for worker and agreement. */
    public Accepted accept(UUID id, Acceptance wish) {
        Referral referral = decide(id);
        Instant now = clock.instant();
        LocalDate today = Today.of(now);
        var known = db.list(ReferralStore.PERSONS, "referral", id).stream()
                .map(ReferralFile.Person::described)
                .toList();
        List<ReferredPerson> persons = wish.persons().isEmpty() ? known : wish.persons();
        boolean identified = wish.familyId() != null
                || persons.stream()
                        .anyMatch(
                                p -> !p.givenName().isEmpty() && !p.familyName().isEmpty());
        // asked before anything is written: the rule must not cost a family record
        UUID family = wish.familyId() == null ? Ids.at(now) : wish.familyId();
        Referral next = referral.accept(Scope.current().account(), now, today, family, identified, wish.familyAgrees());
        UUID responsible = first(wish.responsibleId(), referral.referrerMunicipalityId(), referral.municipalityId());
        if (responsible == null) {
            throw new Invalid("responsibleId", "error.required");
        }
        UUID residence = first(wish.residenceId(), referral.municipalityId(), responsible);
        known(responsible, "responsibleId", today);
        known(residence, "residenceId", today);
        if (wish.familyId() != null) {
            if (!families.head(family).unitId().equals(referral.unitId())) {
                throw new Refused("referrals.family_of_other_unit");
            }
        } else if (persons.isEmpty()) {
            throw new Invalid("persons", "referrals.person_needed");
        } else {
            families.create(newFamily(family, referral, wish, persons, residence, today));
        }
        UUID episode = Ids.at(now);
        episodes.start(new NewEpisode(
                episode, referral.unitId(), family, id, wish.serviceTypeId(), today, responsible, residence));
        Referral saved = save(next, "referral.accepted", Map.of("episode", episode));
        return new Accepted(saved, family, episode);
    }

    private NewFamily newFamily(
            UUID family,
            Referral referral,
            Acceptance wish,
            List<ReferredPerson> persons,
            @Nullable UUID residence,
            LocalDate today) {
        var content = db.one(ReferralStore.CONTENT, "id", referral.id());
        boolean hidden = db.find(ReferralStore.SCREENING, "referral", referral.id())
                .map(Screening::protectedAddress)
                .orElse(false);
        return new NewFamily(
                family,
                referral.unitId(),
                wish.label().isEmpty() ? label(persons, referral.number()) : wish.label(),
                content.language(),
                content.interpreter(),
                java.util.Objects.requireNonNull(residence),
                hidden,
                today,
                persons.stream().map(p -> member(p, referral.receivedOn())).toList());
    }

    /** What the family is called until somebody says otherwise: the family name, else a first name, else the number of the referral. */
    private static String label(List<ReferredPerson> persons, String number) {
        return persons.stream()
                .map(ReferredPerson::familyName)
                .filter(n -> !n.isEmpty())
                .findFirst()
                .or(() -> persons.stream()
                        .map(ReferredPerson::givenName)
                        .filter(n -> !n.isEmpty())
                        .findFirst())
                .orElse(number);
    }

    private static NewFamily.Person member(ReferredPerson p, LocalDate told) {
        LocalDate born = p.birthOn();
        String precision = "EXACT";
        LocalDate expected = null;
        if (p.unborn()) {
            expected = born;
            born = null;
        } else if (born == null && p.ageYears() != null) {
            born = told.minusYears(p.ageYears());
            precision = "ESTIMATED";
        } else if (born == null && p.ageBand() != null) {
            born = switch (p.ageBand()) {
                case "AGE_0_3" -> told.minusYears(1);
                case "AGE_4_6" -> told.minusYears(5);
                case "AGE_7_12" -> told.minusYears(9);
                case "AGE_13_17" -> told.minusYears(15);
                default -> null;
            };
            precision = "ESTIMATED";
        }
        return new NewFamily.Person(
                p.role(),
                p.givenName(),
                p.familyName(),
                born,
                born == null ? "UNKNOWN" : precision,
                expected,
                p.sex(),
                p.personalCode(),
                p.codeCountry());
    }

    private void known(@Nullable UUID municipality, String field, LocalDate today) {
        if (municipality != null
                && db.find(ReferralStore.MUNICIPALITY, "id", municipality, "on", today)
                        .isEmpty()) {
            throw new Invalid(field, "error.unknown_choice");
        }
    }

    private static @Nullable UUID first(@Nullable UUID... ids) {
        for (UUID id : ids) {
            if (id != null) {
                return id;
            }
        }
        return null;
    }

    public Referral putOnWaitingList(UUID id, int priority) {
        return settle(
                id,
                "referral.waitlisted",
                Map.of("priority", priority),
                (r, now) -> r.putOnWaitingList(Scope.current().account(), now, priority));
    }

    /** A place is offered; without an answer the offer ends after OFFER_DAYS. */
    public Referral offer(UUID id) {
        return settle(
                id,
                "referral.offered",
                Map.of(),
                (r, now) -> r.offer(Scope.current().account(), now));
    }

    /** The family did not answer the offer. */
    public Referral lapse(UUID id) {
        return settle(id, "referral.lapsed", Map.of(), (r, now) -> r.lapse());
    }

    public Referral decline(UUID id, String reason, String signpost) {
        return settle(
                id,
                "referral.declined",
                Map.of("reason", reason, "signpost", signpost),
                (r, now) -> r.decline(Scope.current().account(), now, reason, signpost));
    }

    public Referral redirect(UUID id, String to) {
        return settle(
                id,
                "referral.redirected",
                Map.of("to", to),
                (r, now) -> r.redirect(Scope.current().account(), now, to));
    }

    public Referral withdraw(UUID id) {
        return settle(
                id,
                "referral.withdrawn",
                Map.of(),
                (r, now) -> r.withdraw(Scope.current().account(), now));
    }

    /** @param number of the referral it repeats, in the same unit */
    public Referral duplicate(UUID id, String number) {
        Referral referral = decide(id);
        Referral of = db.find(ReferralStore.BY_NUMBER, "number", number, "unit", referral.unitId())
                .orElseThrow(() -> new Invalid("of", "referrals.number_unknown"));
        return save(
                referral.duplicate(Scope.current().account(), clock.instant(), of),
                "referral.duplicate",
                Map.of("of", of.id()));
    }

    /** Ends the offers of a unit that were not answered in time; run by the program itself. */
    int lapseOffers(UUID unit) {
        access.permit(ReferralAction.LAPSE, org.saime.kernel.access.Subject.unit(unit));
        Instant now = clock.instant();
        Instant before = now.minus(Duration.ofDays(parameters.number("OFFER_DAYS", unit, Today.of(now))));
        var due = db.list(ReferralStore.OFFERED_BEFORE, "unit", unit, "before", before);
        due.forEach(r -> save(r.lapse(), "referral.lapsed", Map.of()));
        return due.size();
    }

    private Referral settle(
            UUID id, String what, Map<String, ?> details, BiFunction<Referral, Instant, Referral> move) {
        return save(move.apply(decide(id), clock.instant()), what, details);
    }

    private Referral decide(UUID id) {
        Referral referral = db.one(ReferralStore.ONE, "id", id);
        access.permit(ReferralAction.DECIDE, referral.subject());
        return referral;
    }

    private Referral save(Referral r, String what, Map<String, ?> details) {
        int changed = db.change(
                ReferralStore.SAVE,
                "id",
                r.id(),
                "version",
                r.version(),
                "status",
                r.status(),
                "acknowledgedAt",
                r.acknowledgedAt(),
                "decidedAt",
                r.decidedAt(),
                "decidedBy",
                r.decidedBy(),
                "declineReason",
                r.declineReason(),
                "signpost",
                r.signpost(),
                "redirectTo",
                r.redirectTo(),
                "duplicateOf",
                r.duplicateOf(),
                "family",
                r.familyId(),
                "acceptedOn",
                r.acceptedOn(),
                "priority",
                r.priority(),
                "waitingSince",
                r.waitingSince(),
                "offeredAt",
                r.offeredAt());
        if (changed != 1) {
            throw new Conflict("referrals.somebody_decided");
        }
        deeds.record(r.subject(), "referral", r.id(), what, Today.of(clock.instant()), details);
        return db.one(ReferralStore.ONE, "id", r.id());
    }
}
