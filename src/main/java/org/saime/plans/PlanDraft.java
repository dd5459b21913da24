package org.saime.plans;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.i18n.Codes;
import org.saime.kernel.web.Input;

/** A whole draft as another system sends it. {@code family} is needed to create it, {@code version} to change it. */
public record PlanDraft(
        @Nullable UUID family,
        PlanBasis basis,
        List<GoalDraft> goals,
        @Nullable Integer version) {

    public static PlanDraft from(Input in, Codes codes) {
        return new PlanDraft(
                in.id("family"),
                PlanBasis.from(in),
                in.list("goals", 30, at -> GoalDraft.from(in, at, codes)),
                in.number("version", 0, Integer.MAX_VALUE));
    }

    static PlanDraft of(PlanDocument document) {
        return new PlanDraft(
                null,
                PlanBasis.of(document),
                document.goals().stream()
                        .map(g -> GoalDraft.of(document.plan(), g))
                        .toList(),
                null);
    }

    /** The content alone, to compare with what is stored. */
    PlanDraft plain() {
        return new PlanDraft(
                null,
                basis.plain(),
                goals.stream().map(GoalDraft::withoutVersion).toList(),
                null);
    }
}
