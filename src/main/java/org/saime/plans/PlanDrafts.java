package org.saime.plans;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.saime.episodes.Episode;
import org.saime.episodes.Episodes;
import org.saime.families.Families;
import org.saime.kernel.Conflict;
import org.saime.kernel.Invalid;
import org.saime.kernel.NotFound;
import org.saime.kernel.Refused;
import org.saime.kernel.access.Access;
import org.saime.kernel.audit.Audit;
import org.saime.kernel.audit.Deeds;
import org.saime.kernel.db.Db;
import org.saime.kernel.db.Ids;
import org.saime.kernel.time.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes drafts: the first version, or the next one while the agreed one stays in force. */
@Service
@Transactional
public class PlanDrafts {
    private final Db db;
    private final Plans plans;
    private final PlanDraftWriter writer;
    private final Access access;
    private final Audit audit;
    private final Deeds deeds;
    private final Families families;
    private final Episodes episodes;
    private final Clock clock;
    private final Today today;

    PlanDrafts(
            Db db,
            Plans plans,
            PlanDraftWriter writer,
            Access access,
            Audit audit,
            Deeds deeds,
            Families families,
            Episodes episodes,
            Clock clock,
            Today today) {
        this.db = db;
        this.plans = plans;
        this.writer = writer;
        this.access = access;
        this.audit = audit;
        this.deeds = deeds;
        this.families = families;
        this.episodes = episodes;
        this.clock = clock;
        this.today = today;
    }

    /** Starts the first version, or the next one with the open goals and steps of the one in force. The draft that already exists is given back. */
    public UUID start(UUID family) {
        return start(family, Ids.at(clock.instant()));
    }

    private UUID start(UUID family, UUID id) {
        access.permit(PlanAction.DRAFT, families.head(family).subject());
        Episode episode = episodes.current(family)
                .filter(e -> e.status().open())
                .orElseThrow(() -> new Refused("plans.no_episode"));
        var versions = plans.ofEpisode(episode.id());
        var draft = versions.stream().filter(Plan::draft).findFirst();
        if (draft.isPresent()) {
            return draft.get().id();
        }
        var inForce = versions.stream().filter(p -> p.status().current()).findFirst();
        var link = episodes.responsible(episode.id(), today.date());
        int number = versions.isEmpty() ? 1 : versions.getFirst().number() + 1;
        int inserted = db.change(
                PlanStore.INSERT,
                "id",
                id,
                "org",
                episode.orgId(),
                "unit",
                episode.unitId(),
                "family",
                family,
                "episode",
                episode.id(),
                "number",
                number,
                "ref",
                inForce.map(Plan::municipalPlanRef)
                        .or(() -> link.map(Episodes.Link::casePlanRef))
                        .orElse(""),
                "refOn",
                inForce.isPresent()
                        ? inForce.get().municipalPlanOn()
                        : link.map(Episodes.Link::casePlanOn).orElse(null),
                "municipalGoals",
                new Db.Json(inForce.map(Plan::municipalGoals).orElse(List.of())),
                "now",
                clock.instant());
        if (inserted != 1) {
            throw new Conflict("plans.id_taken");
        }
        Plan plan = plans.lock(id);
        inForce.ifPresent(p -> carryOver(plans.document(p), plan));
        deeds.record(plan.subject(), "plan", id, "plan.started", today.date(), Map.of("number", number));
        return id;
    }

    /** Open goals go on with their original due date; only steps that are still open go along. */
    private void carryOver(PlanDocument from, Plan to) {
        int position = 1;
        for (PlannedGoal planned : from.goals()) {
            Goal goal = planned.goal();
            if (goal.status() != Goal.Status.ACTIVE) {
                continue;
            }
            UUID id = Ids.at(clock.instant());
            db.change(
                    PlanStore.INSERT_GOAL,
                    PlanDraftWriter.goalRow(
                            to,
                            id,
                            goal.rootGoalId(),
                            position++,
                            GoalDraft.of(to, planned),
                            goal.municipalGoal(),
                            goal.carried() + 1,
                            goal));
            for (Activity activity : planned.activities()) {
                if (activity.status().open()) {
                    db.change(
                            PlanStore.INSERT_ACTIVITY,
                            PlanDraftWriter.activityRow(
                                    to,
                                    id,
                                    Ids.at(clock.instant()),
                                    activity.rootActivityId(),
                                    activity.position(),
                                    ActivityDraft.of(activity),
                                    activity.status().name(),
                                    activity.note()));
                }
            }
        }
    }

    /** Writes a whole draft, for other systems. True when it was created by this. The same content again changes nothing. */
    public boolean write(UUID id, PlanDraft draft) {
        var found = db.find(PlanStore.LOCK, "id", id);
        if (found.isEmpty()) {
            UUID family = draft.family();
            if (family == null) {
                throw new NotFound("plan");
            }
            if (!Ids.isVersion7(id)) {
                throw new Invalid("id", "plans.id_not_v7");
            }
            Episode episode = episodes.current(family).orElseThrow(() -> new NotFound("family"));
            if (plans.ofEpisode(episode.id()).stream()
                    .anyMatch(p -> p.draft() || p.status().current())) {
                access.permit(PlanAction.DRAFT, families.head(family).subject());
                throw new Conflict("plans.start_from_current");
            }
            start(family, id);
            replace(plans.lock(id), draft, PlanDraft.of(plans.document(plans.lock(id))));
            return true;
        }
        Plan plan = found.get();
        access.permit(PlanAction.DRAFT, plan.subject());
        PlanDocument document = plans.document(plan);
        PlanDraft stored = PlanDraft.of(document);
        if (stored.equals(draft.plain())) {
            return false;
        }
        mustBeDraft(plan);
        if (draft.version() == null || draft.version() != plan.version()) {
            throw new Conflict("error.stale", document);
        }
        replace(plan, draft, stored);
        return false;
    }

    private void replace(Plan plan, PlanDraft draft, PlanDraft stored) {
        writer.basis(plan, draft.basis(), stored.basis());
        Plan now = plans.lock(plan.id());
        var kept = draft.goals().stream().map(GoalDraft::id).collect(Collectors.toSet());
        for (PlannedGoal old : plans.document(now).goals()) {
            if (!kept.contains(old.goal().id())) {
                writer.remove(now, old);
            }
        }
        for (int i = 0; i < draft.goals().size(); i++) {
            writer.goal(now, draft.goals().get(i), i + 1, "goals[" + i + "].");
        }
        changed(now, "plan.draft_written");
    }

    /** Writes one goal with its steps. @throws Conflict with what is stored when somebody changed it since it was read */
    public void goal(UUID planId, GoalDraft draft) {
        Plan plan = plans.lock(planId);
        access.permit(PlanAction.DRAFT, plan.subject());
        mustBeDraft(plan);
        PlanDocument document = plans.document(plan);
        var stored = document.goal(draft.id());
        if (stored.isPresent()) {
            if (GoalDraft.of(plan, stored.get()).equals(draft.withoutVersion())) {
                return;
            }
            if (draft.version() == null
                    || draft.version() != stored.get().goal().version()) {
                throw new Conflict("error.stale", stored.get());
            }
        } else if (draft.version() != null) {
            throw new Conflict("plans.goal_was_removed");
        }
        int last = document.goals().stream()
                .mapToInt(g -> g.goal().position())
                .max()
                .orElse(0);
        writer.goal(plan, draft, stored.map(g -> g.goal().position()).orElse(last + 1), "");
        changed(plan, "plan.goal_written");
    }

    public void removeGoal(UUID planId, UUID goal) {
        Plan plan = plans.lock(planId);
        access.permit(PlanAction.DRAFT, plan.subject());
        mustBeDraft(plan);
        var stored = plans.document(plan).goal(goal);
        if (stored.isPresent()) {
            writer.remove(plan, stored.get());
            changed(plan, "plan.goal_removed");
        }
    }

    /** @param was digest of the basis as it was read */
    public void basis(UUID planId, PlanBasis basis, String was) {
        Plan plan = plans.lock(planId);
        access.permit(PlanAction.DRAFT, plan.subject());
        mustBeDraft(plan);
        PlanBasis stored = PlanBasis.of(plans.document(plan));
        if (stored.digest().equals(basis.plain().digest())) {
            return;
        }
        if (!stored.digest().equals(was)) {
            throw new Conflict("error.stale", stored);
        }
        writer.basis(plan, basis, stored);
        changed(plan, "plan.basis_written");
    }

    /** Throws the draft away; the version in force stays as it is. */
    public void withdraw(UUID planId) {
        Plan plan = plans.lock(planId);
        access.permit(PlanAction.DRAFT, plan.subject());
        mustBeDraft(plan);
        db.changeOne(PlanStore.STATUS, "id", planId, "status", Plan.Status.TERMINATED);
        plans.inForce(plan.episodeId())
                .filter(p -> p.status() == Plan.Status.UNDER_REVIEW)
                .ifPresent(p -> db.changeOne(PlanStore.STATUS, "id", p.id(), "status", Plan.Status.AGREED));
        deeds.record(plan.subject(), "plan", planId, "plan.withdrawn", today.date(), Map.of("number", plan.number()));
    }

    /** Another text than the one that was signed is signed anew. */
    private void changed(Plan plan, String what) {
        db.changeOne(PlanStore.TOUCH, "id", plan.id());
        int voided = db.change(PlanStore.VOID_SIGNATURES, "plan", plan.id(), "now", clock.instant());
        audit.write(
                what, "plan", plan.id(), plan.familyId(), voided == 0 ? Map.of() : Map.of("signaturesVoided", voided));
    }

    private static void mustBeDraft(Plan plan) {
        if (!plan.draft()) {
            throw new Conflict("plans.not_a_draft");
        }
    }
}
