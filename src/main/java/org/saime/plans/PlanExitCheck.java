package org.saime.plans;

import java.util.List;
import org.saime.episodes.Episode;
import org.saime.episodes.ExitCheck;
import org.springframework.stereotype.Component;

/** INV-19: "goals achieved" is only said when they are. */
@Component
class PlanExitCheck implements ExitCheck {
    private final Plans plans;

    PlanExitCheck(Plans plans) {
        this.plans = plans;
    }

    @Override
    public List<String> hindrances(Episode episode, String exitReason) {
        return exitReason.equals("GOALS_ACHIEVED")
                ? PlanRules.exitHindrances(plans.inForce(episode.id()).map(plans::document))
                : List.of();
    }
}
