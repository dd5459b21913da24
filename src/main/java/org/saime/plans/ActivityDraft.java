package org.saime.plans;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.saime.kernel.web.Input;

/** A step as written in a draft. */
public record ActivityDraft(UUID id, String what, String responsible, Activity.Doer doer, LocalDate dueOn) {

    static ActivityDraft of(Activity activity) {
        return new ActivityDraft(
                activity.id(), activity.what(), activity.responsible(), activity.doer(), activity.dueOn());
    }

    /** Empty when the row was ticked for removal or nothing was written in it. */
    static Optional<ActivityDraft> from(Input in, String at) {
        boolean blank = in.raw(at + "what").isBlank()
                && in.raw(at + "responsible").isBlank()
                && in.raw(at + "dueOn").isBlank();
        if (blank || in.flag(at + "remove")) {
            return Optional.empty();
        }
        String what = in.required(at + "what", 300);
        var doer = in.requiredChoice(at + "doer", Activity.Doer.class);
        String responsible = in.text(at + "responsible", 120);
        if (doer == Activity.Doer.OTHER_PROVIDER && responsible.isEmpty()) {
            in.error(at + "responsible", "plans.activity.who_else");
        }
        return Optional.of(
                new ActivityDraft(GoalDraft.id(in, at + "id"), what, responsible, doer, in.requiredDate(at + "dueOn")));
    }
}
