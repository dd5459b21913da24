package org.saime.plans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.episodes.Episode;
import org.saime.episodes.Episodes;
import org.saime.families.Families;
import org.saime.families.Member;
import org.saime.families.Relation;
import org.saime.kernel.Conflict;
import org.saime.kernel.Invalid;
import org.saime.kernel.Invalid.FieldError;
import org.saime.kernel.NotFound;
import org.saime.kernel.Refused;
import org.saime.kernel.access.Access;
import org.saime.kernel.access.Scope;
import org.saime.kernel.audit.Deeds;
import org.saime.kernel.db.Db;
import org.saime.kernel.db.Ids;
import org.saime.kernel.mail.Mails;
import org.saime.kernel.time.Today;
import org.saime.organisation.Parameters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** From a draft to a plan in force: share it with the municipality, collect signatures, agree. */
@Service
@Transactional
public class PlanAgreements {
    record Reader(UUID orgId, String email, String language) {}

    private final Db db;
    private final Plans plans;
    private final PlanSuccession succession;
    private final Access access;
    private final Deeds deeds;
    private final Families families;
    private final Episodes episodes;
    private final Parameters parameters;
    private final Mails mails;
    private final Clock clock;
    private final Today today;

    PlanAgreements(
            Db db,
            Plans plans,
            PlanSuccession succession,
            Access access,
            Deeds deeds,
            Families families,
            Episodes episodes,
            Parameters parameters,
            Mails mails,
            Clock clock,
            Today today) {
        this.db = db;
        this.plans = plans;
        this.succession = succession;
        this.access = access;
        this.deeds = deeds;
        this.families = families;
        this.episodes = episodes;
        this.parameters = parameters;
        this.mails = mails;
        this.clock = clock;
        this.today = today;
    }

    /** From now on the responsible municipality reads the draft, comments and signs. */
    public void share(UUID planId) {
        Plan plan = plans.lock(planId);
        access.permit(PlanAction.DRAFT, plan.subject());
        if (plan.sharedAt() != null) {
            return;
        }
        mustBeOpen(plan);
        var town = episodes.responsible(plan.episodeId(), today.date())
                .orElseThrow(() -> new Refused("plans.no_municipality"));
        if (plans.document(plan).goals().isEmpty()) {
            throw new Refused("plans.agree.no_goal");
        }
        db.changeOne(PlanStore.SHARE, "id", planId, "now", clock.instant());
        for (Reader reader : db.list(PlanStore.READERS, "town", town.municipalityId(), "on", today.date())) {
            mails.send(plan.orgId(), reader.email(), "plan_shared", reader.language(), "/plans/" + planId);
        }
        deeds.record(
                plan.subject(),
                "plan",
                planId,
                "plan.shared",
                today.date(),
                Map.of("municipality", town.municipalityId()));
    }

    /** Notes signatures that were given outside the system, the worker's own, and reasons why one is missing. */
    public void sign(UUID planId, List<SignatureNote> notes) {
        Plan plan = plans.lock(planId);
        access.permit(PlanAction.DRAFT, plan.subject());
        mustBeOpen(plan);
        var members = families.members(plan.familyId(), today.date()).stream()
                .map(Member::personId)
                .toList();
        var representatives = families.relations(plan.familyId(), today.date()).stream()
                .filter(Relation::represents)
                .map(Relation::fromPersonId)
                .toList();
        var town = episodes.responsible(plan.episodeId(), today.date()).map(Episodes.Link::municipalityId);
        for (int i = 0; i < notes.size(); i++) {
            SignatureNote note = notes.get(i);
            if (note.person() != null && !members.contains(note.person())) {
                throw new Invalid("signatures[" + i + "].person", "error.not_an_id");
            }
            if (note.role() == PlanSignature.Role.LEGAL_REPRESENTATIVE
                    && note.signedOn() != null
                    && !representatives.contains(note.person())) {
                throw new Invalid("signatures[" + i + "].way", "plans.signature.not_representative");
            }
            if (note.signedOn() != null && note.signedOn().isBefore(Today.of(plan.recordedAt()))) {
                throw new Invalid("signatures[" + i + "].signedOn", "plans.signature.before_draft");
            }
            if (note.role() == PlanSignature.Role.MUNICIPALITY
                    && (town.isEmpty() || note.way().equals("IN_SYSTEM"))) {
                throw new Invalid(
                        "signatures[" + i + "].way",
                        town.isEmpty() ? "plans.no_municipality" : "plans.signature.municipality_itself");
            }
            put(
                    plan,
                    note,
                    note.role() == PlanSignature.Role.WORKER ? Scope.current().account() : null,
                    note.role() == PlanSignature.Role.MUNICIPALITY ? town.orElseThrow() : null,
                    "");
        }
    }

    /** The municipality's representative signs here. Twice is once. */
    public void signForMunicipality(UUID planId, String comment) {
        Plan plan = db.one(PlanStore.ONE, "id", planId);
        access.permit(PlanAction.SIGN, plan.subject());
        mustBeOpen(plan);
        UUID account = Scope.current().account();
        if (plans.document(plan).signatures().stream().anyMatch(s -> s.signed() && account.equals(s.accountId()))) {
            return;
        }
        insert(
                plan,
                new SignatureNote(PlanSignature.Role.MUNICIPALITY, null, "IN_SYSTEM", today.date(), ""),
                account,
                ownMunicipality(plan),
                comment);
        deeds.record(
                plan.subject(),
                "plan",
                planId,
                "plan.municipality_signed",
                today.date(),
                Map.of("number", plan.number()));
    }

    /** The municipality says something about a shared plan without signing it. */
    public void comment(UUID planId, String text) {
        Plan plan = db.one(PlanStore.ONE, "id", planId);
        access.permit(PlanAction.SIGN, plan.subject());
        mustBeOpen(plan);
        db.change(
                PlanStore.INSERT_COMMENT,
                "id",
                Ids.at(clock.instant()),
                "org",
                plan.orgId(),
                "unit",
                plan.unitId(),
                "family",
                plan.familyId(),
                "plan",
                planId,
                "municipality",
                ownMunicipality(plan),
                "text",
                text,
                "now",
                clock.instant(),
                "by",
                Scope.current().account());
        deeds.record(plan.subject(), "plan", planId, "plan.commented", today.date(), Map.of());
    }

    /** What is still missing before the draft can be agreed today, in sentences. */
    public List<FieldError> missing(PlanDocument draft) {
        access.permit(PlanAction.READ, draft.plan().subject());
        return missing(draft, plans.inForce(draft.plan().episodeId()), due(draft.plan(), today.date(), null));
    }

    /** When the review will be due if the draft is agreed today. */
    public LocalDate reviewDue(Plan plan) {
        return due(plan, today.date(), null);
    }

    /** Whether somebody else than the worker puts the plan in force. */
    public boolean approvalWanted(Plan plan) {
        return parameters.flag("PLAN_APPROVAL", plan.unitId(), today.date());
    }

    /**
     * Puts the draft in force. The version before it is superseded and its open goals go on in this one. The review clock runs on; only the first
     * plan of an episode starts it.
     *
     * @param agreedOn the day it was agreed; null for today
     * @param reviewOn an earlier day for the first review than the rule asks, or null
     */
    public void agree(UUID planId, @Nullable LocalDate agreedOn, @Nullable LocalDate reviewOn) {
        Plan plan = plans.lock(planId);
        boolean approval = approvalWanted(plan);
        access.permit(approval ? PlanAction.APPROVE : PlanAction.AGREE, plan.subject());
        if (plan.status().current()) {
            return;
        }
        if (!plan.draft()) {
            throw new Conflict("plans.not_a_draft");
        }
        LocalDate on = agreedOn == null ? today.date() : agreedOn;
        Episode episode = episodes.one(plan.episodeId());
        var before = plans.inForce(episode.id());
        checkDay(on, episode, before);
        if (!approval && !plans.document(plan).signedBy(PlanSignature.Role.WORKER)) {
            // whoever agrees it here signs it by that
            put(
                    plan,
                    new SignatureNote(PlanSignature.Role.WORKER, null, "IN_SYSTEM", on, ""),
                    Scope.current().account(),
                    null,
                    "");
        }
        var running = db.find(ReviewStore.RUNNING, "episode", episode.id());
        if (reviewOn != null
                && (running.isPresent() || !reviewOn.isAfter(on) || reviewOn.isAfter(due(plan, on, null)))) {
            throw new Invalid("reviewOn", running.isPresent() ? "plans.agree.review_runs" : "plans.agree.review_limit");
        }
        LocalDate due = due(plan, on, reviewOn);
        PlanDocument draft = plans.document(plan);
        var missing = missing(draft, before, due);
        if (!missing.isEmpty()) {
            throw new Invalid(missing);
        }
        before.ifPresent(old -> succession.replace(plans.document(old), draft, on));
        db.changeOne(
                PlanStore.AGREE,
                "id",
                planId,
                "on",
                on,
                "due",
                due,
                "now",
                clock.instant(),
                "by",
                Scope.current().account());
        if (running.isEmpty()) {
            db.change(
                    ReviewStore.START,
                    "id",
                    Ids.at(clock.instant()),
                    "org",
                    plan.orgId(),
                    "unit",
                    plan.unitId(),
                    "family",
                    plan.familyId(),
                    "episode",
                    episode.id(),
                    "plan",
                    planId,
                    "on",
                    on,
                    "due",
                    due,
                    "now",
                    clock.instant());
        }
        succession.begin(plans.document(plans.lock(planId)), on);
        deeds.record(
                plan.subject(),
                "plan",
                planId,
                before.isPresent() ? "plan.changed" : "plan.agreed",
                on,
                Map.of("number", plan.number()));
    }

    private void checkDay(LocalDate on, Episode episode, Optional<Plan> before) {
        LocalDate start = episode.startOn();
        if (!episode.status().open() || start == null) {
            throw new Refused("plans.agree.episode_not_active");
        }
        if (on.isAfter(today.date())) {
            throw new Invalid("agreedOn", "error.future_date");
        }
        LocalDate earliest = before.map(Plan::effectiveFrom).orElse(start);
        if (earliest != null && on.isBefore(earliest)) {
            throw new Invalid(
                    "agreedOn", before.isPresent() ? "plans.agree.before_last_version" : "plans.agree.before_start");
        }
    }

    private LocalDate due(Plan plan, LocalDate on, @Nullable LocalDate wanted) {
        return db.find(ReviewStore.RUNNING, "episode", plan.episodeId())
                .map(Review::dueOn)
                .orElseGet(() -> wanted != null
                        ? wanted
                        : PlanRules.reviewDue(on, parameters.number("REVIEW_MONTHS", plan.unitId(), on)));
    }

    private List<FieldError> missing(PlanDocument draft, Optional<Plan> before, LocalDate due) {
        Plan plan = draft.plan();
        LocalDate day = today.date();
        int from = parameters.number("CHILD_PARTICIPATION_AGE", plan.unitId(), day);
        var toHear = families.members(plan.familyId(), day).stream()
                .filter(m -> toHear(m, day, from))
                .toList();
        return PlanRules.beforeAgreement(
                draft,
                before.map(plans::document),
                due,
                toHear,
                episodes.responsible(plan.episodeId(), day).isPresent());
    }

    private static boolean toHear(Member member, LocalDate day, int from) {
        Integer age = member.age(day);
        return member.child() && member.deceasedOn() == null && age != null && age >= from && age < 18;
    }

    private static void mustBeOpen(Plan plan) {
        if (!plan.draft() && !plan.status().current()) {
            throw new Conflict("plans.not_in_force");
        }
    }

    private UUID ownMunicipality(Plan plan) {
        return episodes.responsible(plan.episodeId(), today.date())
                .map(Episodes.Link::municipalityId)
                .filter(Scope.current().municipalities()::contains)
                .orElseThrow(() -> new NotFound("municipality"));
    }

    /** A signature takes the place of the reason why it was missing; the same again changes nothing. */
    private void put(
            Plan plan, SignatureNote note, @Nullable UUID account, @Nullable UUID municipality, String comment) {
        var standing = plans.document(plan).signatures().stream()
                .filter(s -> s.role() == note.role()
                        && java.util.Objects.equals(s.personId(), note.person())
                        && (note.role() != PlanSignature.Role.WORKER
                                || java.util.Objects.equals(s.accountId(), account)))
                .findFirst();
        if (standing.isPresent()) {
            PlanSignature old = standing.get();
            if (old.way().equals(note.way())
                    && java.util.Objects.equals(old.signedOn(), note.signedOn())
                    && old.missingReason().equals(note.missingReason())) {
                return;
            }
            if (old.signed() && note.signedOn() == null) {
                throw new Refused("plans.signature.stands", old.signer().isEmpty() ? old.municipality() : old.signer());
            }
            db.change(PlanStore.VOID_SIGNATURE, "id", old.id(), "now", clock.instant());
        }
        insert(plan, note, account, municipality, comment);
        if (note.signedOn() != null) {
            deeds.record(
                    plan.subject(),
                    "plan",
                    plan.id(),
                    "plan.signed",
                    note.signedOn(),
                    Map.of("role", note.role().name(), "way", note.way()));
        }
    }

    private void insert(
            Plan plan, SignatureNote note, @Nullable UUID account, @Nullable UUID municipality, String comment) {
        db.change(
                PlanStore.INSERT_SIGNATURE,
                "id",
                Ids.at(clock.instant()),
                "org",
                plan.orgId(),
                "unit",
                plan.unitId(),
                "family",
                plan.familyId(),
                "plan",
                plan.id(),
                "role",
                note.role(),
                "person",
                note.person(),
                "account",
                account,
                "municipality",
                municipality,
                "way",
                note.way(),
                "signedOn",
                note.signedOn(),
                "missing",
                note.missingReason(),
                "comment",
                comment,
                "now",
                clock.instant(),
                "by",
                Scope.current().account());
    }
}
