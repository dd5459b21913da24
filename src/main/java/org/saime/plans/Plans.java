package org.saime.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saime.episodes.Episodes;
import org.saime.families.Families;
import org.saime.kernel.access.Access;
import org.saime.kernel.access.Role;
import org.saime.kernel.access.Scope;
import org.saime.kernel.audit.Audit;
import org.saime.kernel.db.Db;
import org.saime.kernel.time.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads plans; what is done with them is in the use cases beside this one. */
@Service
@Transactional
public class Plans {
    /** A version that was in force once; {@code newGoals} are the numbers of the goals that came with it. */
    public record Version(UUID id, int number, Plan.Status status, LocalDate effectiveFrom, List<Integer> newGoals) {}

    /** A plan that a municipality sees: signed by it or not yet. */
    public record SharedLine(
            UUID id,
            String code,
            String label,
            int number,
            Plan.Status status,
            @Nullable Instant sharedAt,
            @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate nextReviewDue,
            boolean signed) {}

    /** What a contact can be about: a goal of the plan in force and the steps still open. */
    public record ContactGoal(UUID id, int position, String title, LocalDate dueOn, List<ContactActivity> activities) {}

    public record ContactActivity(UUID id, String title, LocalDate dueOn, Activity.Doer doer) {}

    /** One goal on a day as known at a time. {@code done} counts since the goal was set, {@code doneInPeriod} in the period asked for. */
    public record GoalStanding(
            UUID goalId,
            UUID rootGoalId,
            int position,
            String title,
            Goal.Status status,
            Goal.@Nullable Progress progress,
            int done,
            int doneInPeriod,
            int overdue,
            int open,
            int byFamily,
            int together,
            int byWorker,
            int byOthers) {}

    /** A review clock as known at a time. */
    record Clock(
            LocalDate startedOn, LocalDate dueOn, @Nullable LocalDate doneOn) {}

    record NextReview(UUID familyId, LocalDate dueOn) {}

    /** The plan at the end of a period as known at a time: fields F9 and F14 of the monthly report. */
    public record Standing(
            List<GoalStanding> goals,
            List<LocalDate> reviewsDone,
            @Nullable LocalDate nextReviewDue) {}

    private final Db db;
    private final Access access;
    private final Audit audit;
    private final Families families;
    private final Episodes episodes;
    private final Today today;

    Plans(Db db, Access access, Audit audit, Families families, Episodes episodes, Today today) {
        this.db = db;
        this.access = access;
        this.audit = audit;
        this.families = families;
        this.episodes = episodes;
        this.today = today;
    }

    /** Opens a version, which is audited. @throws NotFound when it is not there for the reader */
    public PlanDocument open(UUID id) {
        Plan plan = db.one(PlanStore.ONE, "id", id);
        access.permit(PlanAction.READ, plan.subject());
        audit.read("plan.open", "plan", id, plan.familyId());
        return document(plan);
    }

    /** The plan in force of the family's current episode; of a closed episode the last one. */
    public Optional<PlanDocument> current(UUID family) {
        permitFamily(family);
        return versionsOfCurrent(family).stream()
                .filter(p -> p.effectiveFrom() != null)
                .findFirst()
                .map(p -> {
                    audit.read("plan.open", "plan", p.id(), family);
                    return document(p);
                });
    }

    /** The draft of the next version, for those who write it. */
    public Optional<PlanDocument> draft(UUID family) {
        permitFamily(family);
        return versionsOfCurrent(family).stream()
                .filter(Plan::draft)
                .findFirst()
                .map(p -> {
                    audit.read("plan.open", "plan", p.id(), family);
                    return document(p);
                });
    }

    /** The plan in force or the last one, for the overview of a family, whose opening is audited already. */
    @Transactional(readOnly = true)
    public Optional<PlanDocument> glance(UUID family) {
        permitFamily(family);
        return versionsOfCurrent(family).stream()
                .filter(p -> p.effectiveFrom() != null)
                .findFirst()
                .map(this::document);
    }

    /** Whether a next version is being written. */
    @Transactional(readOnly = true)
    public boolean draftWaits(UUID episode) {
        return ofEpisode(episode).stream().anyMatch(Plan::draft);
    }

    /** Every version of every episode, the newest first. */
    public List<Plan> all(UUID family) {
        permitFamily(family);
        audit.read("plan.list", "family", family, family);
        return db.list(PlanStore.OF_FAMILY, "family", family);
    }

    @Transactional(readOnly = true)
    public List<Version> versions(UUID episode) {
        return db.list(PlanStore.VERSIONS, "episode", episode);
    }

    /** What the municipality sees: plans to sign first. */
    public List<SharedLine> shared() {
        access.permit(PlanAction.LIST_SHARED);
        audit.read("plan.list", "account", Scope.current().account(), null);
        return db.list(PlanStore.SHARED, "on", today.date());
    }

    /** How many shared plans wait for the signature of the reader's municipality. */
    @Transactional(readOnly = true)
    public int toSign() {
        return Scope.current().has(Role.MUNICIPALITY)
                ? (int) db.list(PlanStore.SHARED, "on", today.date()).stream()
                        .filter(p -> !p.signed())
                        .count()
                : 0;
    }

    /** The running clock of the family's open episode: when the next review is due. */
    @Transactional(readOnly = true)
    public Optional<Review> clock(UUID family) {
        return episodes.current(family)
                .filter(e -> e.status().open())
                .flatMap(e -> db.find(ReviewStore.RUNNING, "episode", e.id()));
    }

    /** Due dates of the running clocks of these families, for lists. */
    @Transactional(readOnly = true)
    public Map<UUID, LocalDate> nextReviews(List<UUID> families) {
        return db.list(ReviewStore.NEXT, "families", families).stream()
                .collect(Collectors.toMap(NextReview::familyId, NextReview::dueOn, (a, b) -> a.isBefore(b) ? a : b));
    }

    /** The version in force of the family's open episode, for links. */
    @Transactional(readOnly = true)
    public Optional<UUID> inForceOf(UUID family) {
        return versionsOfCurrent(family).stream()
                .filter(p -> p.status().current())
                .map(Plan::id)
                .findFirst();
    }

    @Transactional(readOnly = true)
    public List<Review> reviews(UUID episode) {
        return db.list(ReviewStore.DONE, "episode", episode);
    }

    /** Goals of the plan in force with their open steps, for the contact screen, which checks and audits its own reading. */
    @Transactional(readOnly = true)
    public List<ContactGoal> goalsForContact(UUID family) {
        return versionsOfCurrent(family).stream()
                .filter(p -> p.status().current())
                .findFirst()
                .map(p -> document(p).goals().stream()
                        .filter(g -> g.goal().status() == Goal.Status.ACTIVE)
                        .map(g -> new ContactGoal(
                                g.goal().id(),
                                g.goal().position(),
                                g.goal().title(),
                                g.goal().dueOn(),
                                g.activities().stream()
                                        .filter(a -> a.status().open())
                                        .map(a -> new ContactActivity(a.id(), a.what(), a.dueOn(), a.doer()))
                                        .toList()))
                        .toList())
                .orElse(List.of());
    }

    /** How the plan stood at the end of a period, as known at a time; empty lists when no plan was in force. */
    @Transactional(readOnly = true)
    public Standing statusOn(UUID episode, LocalDate from, LocalDate to, Instant knownAt) {
        var goals = db.list(ReviewStore.STANDING, "episode", episode, "from", from, "to", to, "known", knownAt);
        var clocks = db.list(ReviewStore.CLOCKS, "episode", episode, "to", to, "known", knownAt);
        var done = clocks.stream()
                .map(Clock::doneOn)
                .filter(d -> d != null && !d.isBefore(from) && !d.isAfter(to))
                .toList();
        LocalDate next = clocks.stream()
                .filter(c -> c.doneOn() == null || c.doneOn().isAfter(to))
                .map(Clock::dueOn)
                .findFirst()
                .orElse(null);
        return new Standing(goals, done, next);
    }

    // For the use cases of this package
    // ---------------------------------------------------------------------------------------------------

    PlanDocument document(Plan plan) {
        var activities = db.list(PlanStore.ACTIVITIES, "plan", plan.id()).stream()
                .collect(Collectors.groupingBy(Activity::goalId));
        var earlier = plan.number() == 1
                ? Map.<UUID, List<Activity>>of()
                : db.list(PlanStore.DONE_EARLIER, "plan", plan.id()).stream()
                        .collect(Collectors.groupingBy(Activity::goalId));
        var goals = db.list(PlanStore.GOALS, "plan", plan.id()).stream()
                .map(g -> new PlannedGoal(
                        g, activities.getOrDefault(g.id(), List.of()), earlier.getOrDefault(g.id(), List.of())))
                .toList();
        return new PlanDocument(
                plan,
                goals,
                db.list(PlanStore.PARTICIPATION, "plan", plan.id()),
                db.list(PlanStore.SIGNATURES, "plan", plan.id()),
                db.list(PlanStore.COMMENTS, "plan", plan.id()),
                db.find(ReviewStore.RUNNING, "episode", plan.episodeId()).orElse(null));
    }

    /** Locks the version until the end of the transaction, so that two deeds come one after the other. */
    Plan lock(UUID id) {
        return db.one(PlanStore.LOCK, "id", id);
    }

    Optional<Plan> inForce(UUID episode) {
        return db.list(PlanStore.OF_EPISODE, "episode", episode).stream()
                .filter(p -> p.status().current())
                .findFirst();
    }

    List<Plan> ofEpisode(UUID episode) {
        return db.list(PlanStore.OF_EPISODE, "episode", episode);
    }

    private List<Plan> versionsOfCurrent(UUID family) {
        return episodes.current(family).map(e -> ofEpisode(e.id())).orElse(List.of());
    }

    private void permitFamily(UUID family) {
        access.permit(PlanAction.READ, families.head(family).subject());
    }
}
