package org.saime.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.db.Ids;
import org.saime.kernel.i18n.Codes;
import org.saime.kernel.web.Input;

/**
 * A goal as written in a draft, with its steps. {@code municipalGoal} is the number of the municipality's goal that it follows, 0 for none;
 * {@code version} the one that was read, null for a new goal.
 */
public record GoalDraft(
        UUID id,
        String objective,
        String domain,
        String title,
        String baseline,
        String target,
        String measure,
        LocalDate dueOn,
        String lateDueReason,
        Goal.Alignment alignment,
        int municipalGoal,
        List<UUID> members,
        List<ActivityDraft> activities,
        @Nullable Integer version) {

    static GoalDraft of(Plan plan, PlannedGoal planned) {
        Goal goal = planned.goal();
        return new GoalDraft(
                goal.id(),
                goal.objective(),
                goal.domain(),
                goal.title(),
                goal.baseline(),
                goal.target(),
                goal.measure(),
                goal.dueOn(),
                goal.lateDueReason(),
                goal.alignment(),
                goal.alignment() == Goal.Alignment.MUNICIPAL ? plan.municipalNumber(goal.municipalGoal()) : 0,
                goal.members(),
                planned.activities().stream().map(ActivityDraft::of).toList(),
                null);
    }

    /** @param at prefix of its fields, e.g. {@code goals[0].} */
    public static GoalDraft from(Input in, String at, Codes codes) {
        var members = in.ids(at + "members");
        if (members.isEmpty()) {
            in.error(at + "members", "plans.goal.for_whom");
        }
        var alignment = in.requiredChoice(at + "alignment", Goal.Alignment.class);
        Integer number = in.number(at + "municipalGoal", 1, 50);
        if (alignment == Goal.Alignment.MUNICIPAL
                && number == null
                && !in.raw(at + "alignment").isBlank()) {
            in.error(at + "municipalGoal", "plans.goal.municipal_which");
        }
        return new GoalDraft(
                id(in, at + "id"),
                in.requiredCode(at + "objective", codes, "objective"),
                in.requiredCode(at + "domain", codes, "goal_domain"),
                in.required(at + "title", 200),
                in.required(at + "baseline", 1000),
                in.required(at + "target", 1000),
                in.required(at + "measure", 1000),
                in.requiredDate(at + "dueOn"),
                in.text(at + "lateDueReason", 1000),
                alignment,
                alignment == Goal.Alignment.MUNICIPAL && number != null ? number : 0,
                members,
                in.list(at + "activities", 40, a -> ActivityDraft.from(in, a)).stream()
                        .flatMap(Optional::stream)
                        .toList(),
                in.number(at + "version", 0, Integer.MAX_VALUE));
    }

    /** An id made by the client; a stand-in keeps the reader going when it is missing or of another kind. */
    static UUID id(Input in, String name) {
        UUID id = in.id(name);
        if (id == null) {
            in.error(name, "error.required");
        } else if (!Ids.isVersion7(id)) {
            in.error(name, "plans.id_not_v7");
        }
        return id == null ? new UUID(0, 0) : id;
    }

    GoalDraft withoutVersion() {
        return new GoalDraft(
                id,
                objective,
                domain,
                title,
                baseline,
                target,
                measure,
                dueOn,
                lateDueReason,
                alignment,
                municipalGoal,
                members,
                activities,
                null);
    }
}
