package org.saime.plans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.access.Scope;
import org.saime.kernel.db.Db;
import org.saime.kernel.db.Ids;
import org.springframework.stereotype.Component;

/** One version takes the place of another; every change of a goal or step leaves a row, so that it can be asked as known at a time. */
@Component
class PlanSuccession {
    private final Db db;
    private final Clock clock;

    PlanSuccession(Db db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * Ends the version in force. While the draft was written work went on: what was said about a goal or a step since then goes along,
     * steps finished meanwhile stay where they were finished, steps left out of the draft are dropped.
     */
    void replace(PlanDocument old, PlanDocument draft, LocalDate on) {
        var next = draft.goals().stream().collect(Collectors.toMap(g -> g.goal().rootGoalId(), Function.identity()));
        for (PlannedGoal before : old.goals()) {
            PlannedGoal after = next.get(before.goal().rootGoalId());
            if (after == null) {
                continue;
            }
            var steps = after.activities().stream()
                    .collect(Collectors.toMap(Activity::rootActivityId, Function.identity()));
            for (Activity activity : before.activities()) {
                Activity copy = steps.get(activity.rootActivityId());
                if (copy != null && !activity.status().open()) {
                    db.change(PlanStore.REMOVE_ACTIVITY, "id", copy.id());
                } else if (copy != null) {
                    db.change(
                            PlanStore.SYNC_ACTIVITY,
                            "id",
                            copy.id(),
                            "status",
                            activity.status(),
                            "doer",
                            copy.doer(),
                            "doneOn",
                            null,
                            "note",
                            activity.note());
                } else if (activity.status().open()) {
                    db.changeOne(
                            PlanStore.PROGRESS_ACTIVITY,
                            "id",
                            activity.id(),
                            "version",
                            activity.version(),
                            "status",
                            Activity.Status.CANCELLED,
                            "doer",
                            activity.doer(),
                            "doneOn",
                            null,
                            "note",
                            activity.note());
                    note(
                            old.plan(),
                            before.goal().id(),
                            activity.id(),
                            Activity.Status.CANCELLED.name(),
                            activity.doer(),
                            null,
                            on);
                }
            }
            db.change(
                    PlanStore.SYNC_GOAL,
                    "id",
                    after.goal().id(),
                    "progress",
                    before.goal().progress(),
                    "note",
                    before.goal().progressNote());
            if (before.goal().status() == Goal.Status.ACTIVE) {
                db.changeOne(
                        PlanStore.SETTLE_GOAL,
                        "id",
                        before.goal().id(),
                        "status",
                        Goal.Status.CARRIED_OVER,
                        "reason",
                        "",
                        "on",
                        on);
                note(
                        old.plan(),
                        before.goal().id(),
                        null,
                        Goal.Status.CARRIED_OVER.name(),
                        null,
                        before.goal().progress(),
                        on);
            }
        }
        db.changeOne(PlanStore.STATUS, "id", old.plan().id(), "status", Plan.Status.SUPERSEDED);
    }

    /** The first rows of the history of a version that takes effect. */
    void begin(PlanDocument plan, LocalDate on) {
        for (PlannedGoal planned : plan.goals()) {
            note(
                    plan.plan(),
                    planned.goal().id(),
                    null,
                    planned.goal().status().name(),
                    null,
                    planned.goal().progress(),
                    on);
            planned.activities()
                    .forEach(a -> note(
                            plan.plan(), planned.goal().id(), a.id(), a.status().name(), a.doer(), null, on));
        }
    }

    void note(
            Plan plan,
            UUID goal,
            @Nullable UUID activity,
            String status,
            Activity.@Nullable Doer doer,
            Goal.@Nullable Progress progress,
            LocalDate on) {
        db.change(
                PlanStore.INSERT_CHANGE,
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
                "goal",
                goal,
                "activity",
                activity,
                "status",
                status,
                "doer",
                doer,
                "progress",
                progress,
                "on",
                on,
                "now",
                clock.instant(),
                "by",
                Scope.current().user());
    }
}
