package org.saime.plans;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.saime.kernel.Conflict;
import org.saime.kernel.Invalid;
import org.saime.kernel.access.Access;
import org.saime.kernel.audit.Deeds;
import org.saime.kernel.db.Db;
import org.saime.kernel.time.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says how the plan in force goes: steps done or not, goals better, the same or worse. */
@Service
@Transactional
public class PlanProgress {
    private final Db db;
    private final Plans plans;
    private final PlanSuccession history;
    private final Access access;
    private final Deeds deeds;
    private final Today today;

    PlanProgress(Db db, Plans plans, PlanSuccession history, Access access, Deeds deeds, Today today) {
        this.db = db;
        this.plans = plans;
        this.history = history;
        this.access = access;
        this.deeds = deeds;
        this.today = today;
    }

    /** @throws Conflict with the plan as it is stored when somebody changed the same row since it was read */
    public void note(UUID planId, ProgressNote note) {
        Plan plan = plans.lock(planId);
        access.permit(PlanAction.PROGRESS, plan.subject());
        if (!plan.status().current()) {
            throw new Conflict("plans.not_in_force");
        }
        PlanDocument document = plans.document(plan);
        Map<UUID, Activity> activities = document.goals().stream()
                .flatMap(g -> g.activities().stream())
                .collect(Collectors.toMap(Activity::id, a -> a));
        int changed = 0;
        for (ProgressNote.Step step : note.activities()) {
            Activity stored = activities.get(step.id());
            if (stored == null) {
                throw new Invalid(step.at() + "id", "error.not_an_id");
            }
            var doer = step.doer() == null ? stored.doer() : step.doer();
            LocalDate doneOn = step.doneOn();
            if (stored.status() == step.status()
                    && stored.doer() == doer
                    && stored.note().equals(step.note())
                    && Objects.equals(stored.doneOn(), doneOn)) {
                continue;
            }
            if (stored.version() != step.version()) {
                throw new Conflict("error.stale", document);
            }
            db.changeOne(
                    PlanStore.PROGRESS_ACTIVITY,
                    "id",
                    stored.id(),
                    "version",
                    stored.version(),
                    "status",
                    step.status(),
                    "doer",
                    doer,
                    "doneOn",
                    doneOn,
                    "note",
                    step.note());
            history.note(
                    plan,
                    stored.goalId(),
                    stored.id(),
                    step.status().name(),
                    doer,
                    null,
                    doneOn == null ? today.date() : doneOn);
            changed++;
        }
        for (ProgressNote.Word word : note.goals()) {
            Goal stored = document.goal(word.id())
                    .map(PlannedGoal::goal)
                    .orElseThrow(() -> new Invalid(word.at() + "id", "error.not_an_id"));
            if (stored.progress() == word.progress() && stored.progressNote().equals(word.note())) {
                continue;
            }
            if (stored.status() != Goal.Status.ACTIVE) {
                throw new Invalid(word.at() + "progress", "plans.goal_settled");
            }
            if (stored.version() != word.version()) {
                throw new Conflict("error.stale", document);
            }
            db.changeOne(
                    PlanStore.PROGRESS_GOAL,
                    "id",
                    stored.id(),
                    "version",
                    stored.version(),
                    "progress",
                    word.progress(),
                    "note",
                    word.note());
            history.note(plan, stored.id(), null, stored.status().name(), null, word.progress(), today.date());
            changed++;
        }
        if (changed > 0) {
            deeds.record(
                    plan.subject(), "plan", planId, "plan.progress_noted", today.date(), Map.of("changes", changed));
        }
    }
}
