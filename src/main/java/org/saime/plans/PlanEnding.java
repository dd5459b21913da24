package org.saime.plans;

import java.util.Map;
import org.saime.episodes.EpisodeClosed;
import org.saime.episodes.EpisodeReopened;
import org.saime.kernel.audit.Deeds;
import org.saime.kernel.db.Db;
import org.saime.kernel.time.Today;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The plan ends with its episode, in the same transaction; a closure taken back brings it back. */
@Component
class PlanEnding {
    private final Db db;
    private final Plans plans;
    private final Deeds deeds;
    private final Today today;

    PlanEnding(Db db, Plans plans, Deeds deeds, Today today) {
        this.db = db;
        this.plans = plans;
        this.deeds = deeds;
        this.today = today;
    }

    @EventListener
    void end(EpisodeClosed closed) {
        for (Plan plan : plans.ofEpisode(closed.episode())) {
            if (plan.status().current()) {
                boolean achieved = closed.exitReason().equals("GOALS_ACHIEVED");
                db.changeOne(
                        PlanStore.STATUS,
                        "id",
                        plan.id(),
                        "status",
                        achieved ? Plan.Status.COMPLETED : Plan.Status.TERMINATED);
                deeds.record(
                        plan.subject(), "plan", plan.id(), "plan.ended", closed.on(), Map.of("number", plan.number()));
            } else if (plan.draft()) {
                db.changeOne(PlanStore.STATUS, "id", plan.id(), "status", Plan.Status.TERMINATED);
            }
        }
    }

    /** The last version in force holds again; a draft thrown away with the closure is written anew. */
    @EventListener
    void resume(EpisodeReopened reopened) {
        plans.ofEpisode(reopened.episode()).stream()
                .filter(p -> p.effectiveFrom() != null
                        && (p.status() == Plan.Status.COMPLETED || p.status() == Plan.Status.TERMINATED))
                .findFirst()
                .ifPresent(p -> {
                    db.changeOne(PlanStore.STATUS, "id", p.id(), "status", Plan.Status.AGREED);
                    deeds.record(
                            p.subject(), "plan", p.id(), "plan.resumed", today.date(), Map.of("number", p.number()));
                });
    }
}
