package org.saime.episodes;

import java.util.List;
import org.saime.kernel.access.Action;
import org.saime.kernel.access.Grant;
import org.saime.kernel.access.Relation;
import org.saime.kernel.access.Role;

/** What can be done with a service episode. */
public enum EpisodeAction implements Action {
    /** See the service page: agreement, consents, who worked when, the exit. */
    READ(
            new Grant(Role.WORKER, Relation.ASSIGNED),
            new Grant(Role.WORKER, Relation.RECENTLY_ASSIGNED),
            new Grant(Role.SPECIALIST, Relation.ASSIGNED),
            new Grant(Role.SUPERVISOR, Relation.SUPERVISES),
            new Grant(Role.MANAGER, Relation.UNIT)),
    /** See what every worker of a unit carries. */
    SEE_CASELOADS(new Grant(Role.MANAGER, Relation.UNIT)),
    /** Give the family a worker, a cover, a co-worker or a specialist, and end it. */
    ASSIGN(new Grant(Role.MANAGER, Relation.UNIT)),
    /** Say when the family was first met. */
    RECORD_FIRST_MEETING(new Grant(Role.WORKER, Relation.ASSIGNED)),
    /** Record a consent or another legal basis, or that it was withdrawn. */
    RECORD_CONSENT(new Grant(Role.WORKER, Relation.ASSIGNED), new Grant(Role.MANAGER, Relation.UNIT)),
    /** Record signatures and begin the service. */
    AGREE(new Grant(Role.WORKER, Relation.ASSIGNED)),
    /** The service does not begin. */
    CANCEL(new Grant(Role.MANAGER, Relation.UNIT)),
    PROPOSE_SUSPENSION(new Grant(Role.WORKER, Relation.ASSIGNED)),
    DECIDE_SUSPENSION(new Grant(Role.MANAGER, Relation.UNIT)),
    /** End a suspension before its day. */
    RESUME(new Grant(Role.MANAGER, Relation.UNIT)),
    /** Another municipality answers for the family, or another case plan holds. */
    MOVE(new Grant(Role.WORKER, Relation.ASSIGNED), new Grant(Role.MANAGER, Relation.UNIT)),
    PROPOSE_EXIT(new Grant(Role.WORKER, Relation.ASSIGNED)),
    DECIDE_EXIT(new Grant(Role.MANAGER, Relation.UNIT)),
    /** Take a closure back as an error. */
    REOPEN(new Grant(Role.MANAGER, Relation.UNIT));

    private final List<Grant> grants;

    EpisodeAction(Grant... grants) {
        this.grants = List.of(grants);
    }

    @Override
    public List<Grant> grants() {
        return grants;
    }
}
