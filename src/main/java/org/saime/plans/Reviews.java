package org.saime.plans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.saime.episodes.Episodes;
import org.saime.families.Families;
import org.saime.families.Member;
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

/** Completes reviews. Goals are settled here and nowhere else, and nothing else resets the clock. */
@Service
@Transactional
public class Reviews {
    private final Db db;
    private final Plans plans;
    private final PlanDrafts drafts;
    private final PlanSuccession history;
    private final Access access;
    private final Deeds deeds;
    private final Families families;
    private final Episodes episodes;
    private final Parameters parameters;
    private final Clock clock;
    private final Today today;

    Reviews(
            Db db,
            Plans plans,
            PlanDrafts drafts,
            PlanSuccession history,
            Access access,
            Deeds deeds,
            Families families,
            Episodes episodes,
            Parameters parameters,
            Clock clock,
            Today today) {
        this.db = db;
        this.plans = plans;
        this.drafts = drafts;
        this.history = history;
        this.access = access;
        this.deeds = deeds;
        this.families = families;
        this.episodes = episodes;
        this.parameters = parameters;
        this.clock = clock;
        this.today = today;
    }

    /** Completes the running clock and starts the next one; a decision to change the plan starts its next version. */
    public void complete(UUID planId, ReviewNote note) {
        Plan plan = plans.lock(planId);
        access.permit(PlanAction.REVIEW, plan.subject());
        if (!plan.status().current()) {
            throw new Conflict("plans.not_in_force");
        }
        Review running = db.find(ReviewStore.RUNNING, "episode", plan.episodeId())
                .orElseThrow(() -> new Conflict("plans.review.no_clock"));
        if (note.clock() != null && !note.clock().equals(running.id())) {
            if (plans.reviews(plan.episodeId()).stream()
                    .anyMatch(r -> r.id().equals(note.clock())
                            && note.on().equals(r.doneOn())
                            && note.decision() == r.decision())) {
                return; // the same review sent twice
            }
            throw new Conflict("plans.review.done_already");
        }
        PlanDocument document = plans.document(plan);
        check(note, plan, document, running);
        for (ReviewNote.Outcome outcome : note.goals()) {
            settle(document, outcome, note.on());
        }
        db.changeOne(
                ReviewStore.COMPLETE,
                "id",
                running.id(),
                "plan",
                planId,
                "on",
                note.on(),
                "decision",
                note.decision(),
                "attendees",
                note.attendees(),
                "family",
                note.familyOpinion(),
                "child",
                note.childOpinion(),
                "municipality",
                note.municipalityOpinion(),
                "summary",
                note.summary(),
                "now",
                clock.instant(),
                "by",
                Scope.current().account());
        LocalDate limit = PlanRules.reviewDue(note.on(), parameters.number("REVIEW_MONTHS", plan.unitId(), note.on()));
        LocalDate due = note.nextOn() == null ? limit : note.nextOn();
        if (!due.isAfter(note.on()) || due.isAfter(limit)) {
            throw new Invalid("nextOn", "plans.agree.review_limit");
        }
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
                plan.episodeId(),
                "plan",
                planId,
                "on",
                note.on(),
                "due",
                due,
                "now",
                clock.instant());
        boolean revise = note.decision() == Review.Decision.REVISE;
        db.changeOne(
                PlanStore.NEXT_REVIEW,
                "id",
                planId,
                "due",
                due,
                "status",
                revise ? Plan.Status.UNDER_REVIEW : plan.status());
        deeds.record(
                plan.subject(),
                "plan",
                planId,
                "plan.reviewed",
                note.on(),
                Map.of("decision", note.decision().name(), "review", running.id()));
        dropSettledFromDraft(plan, note);
        if (revise) {
            drafts.start(plan.familyId());
        }
    }

    private void check(ReviewNote note, Plan plan, PlanDocument document, Review running) {
        if (!episodes.one(plan.episodeId()).status().open()) {
            throw new Refused("plans.no_episode");
        }
        if (!note.on().isAfter(running.startedOn())) {
            throw new Invalid("on", "plans.review.before_clock");
        }
        var members = families.members(plan.familyId(), note.on()).stream()
                .map(Member::personId)
                .collect(Collectors.toSet());
        if (!members.containsAll(note.attendees())) {
            throw new Invalid("attendees", "error.not_an_id");
        }
        var said = note.goals().stream().map(ReviewNote.Outcome::goal).collect(Collectors.toSet());
        var open = document.goals().stream()
                .map(PlannedGoal::goal)
                .filter(g -> g.status() == Goal.Status.ACTIVE)
                .toList();
        for (ReviewNote.Outcome outcome : note.goals()) {
            if (open.stream().noneMatch(g -> g.id().equals(outcome.goal()))) {
                throw new Invalid(
                        outcome.at() + "id",
                        document.goal(outcome.goal()).isPresent() ? "plans.goal_settled" : "error.not_an_id");
            }
        }
        for (Goal goal : open) {
            if (!said.contains(goal.id())) {
                throw new Invalid("goals", "plans.review.every_goal", goal.title());
            }
        }
        if (note.decision() == Review.Decision.CONTINUE
                && note.goals().stream().noneMatch(o -> o.status() == Goal.Status.ACTIVE)) {
            throw new Invalid("decision", "plans.review.nothing_left");
        }
    }

    private void settle(PlanDocument document, ReviewNote.Outcome outcome, LocalDate on) {
        if (outcome.status() == Goal.Status.ACTIVE) {
            return;
        }
        PlannedGoal planned = document.goal(outcome.goal()).orElseThrow();
        db.changeOne(
                PlanStore.SETTLE_GOAL,
                "id",
                outcome.goal(),
                "status",
                outcome.status(),
                "reason",
                outcome.reason(),
                "on",
                on);
        history.note(
                document.plan(),
                outcome.goal(),
                null,
                outcome.status().name(),
                null,
                planned.goal().progress(),
                on);
    }

    /** A next version that is being written does not go on with a goal that ended meanwhile. */
    private void dropSettledFromDraft(Plan plan, ReviewNote note) {
        var settled = note.goals().stream()
                .filter(o -> o.status() != Goal.Status.ACTIVE)
                .map(ReviewNote.Outcome::goal)
                .toList();
        var roots = plans.document(plan).goals().stream()
                .map(PlannedGoal::goal)
                .filter(g -> settled.contains(g.id()))
                .map(Goal::rootGoalId)
                .collect(Collectors.toSet());
        plans.ofEpisode(plan.episodeId()).stream()
                .filter(Plan::draft)
                .map(plans::document)
                .forEach(draft -> draft.goals().stream()
                        .map(PlannedGoal::goal)
                        .filter(g -> roots.contains(g.rootGoalId()))
                        .forEach(g -> {
                            db.change(PlanStore.REMOVE_ACTIVITIES, "goal", g.id(), "keep", List.of());
                            db.change(
                                    PlanStore.REMOVE_GOAL,
                                    "id",
                                    g.id(),
                                    "plan",
                                    draft.plan().id());
                            db.change(PlanStore.TOUCH, "id", draft.plan().id());
                            db.change(
                                    PlanStore.VOID_SIGNATURES,
                                    "plan",
                                    draft.plan().id(),
                                    "now",
                                    clock.instant());
                        }));
    }
}
