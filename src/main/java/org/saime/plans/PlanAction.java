package org.saime.plans;

import java.util.List;
import org.saime.kernel.access.Action;
import org.saime.kernel.access.Grant;
import org.saime.kernel.access.Relation;
import org.saime.kernel.access.Role;

/** What can be done with a plan. */
public enum PlanAction implements Action {
    /** Read a version; the responsible municipality only what is agreed or shared with it. */
    READ(
            new Grant(Role.WORKER, Relation.ASSIGNED),
            new Grant(Role.WORKER, Relation.RECENTLY_ASSIGNED),
            new Grant(Role.SPECIALIST, Relation.ASSIGNED),
            new Grant(Role.SUPERVISOR, Relation.SUPERVISES),
            new Grant(Role.MANAGER, Relation.UNIT),
            new Grant(Role.MUNICIPALITY, Relation.SHARED),
            new Grant(Role.SYSTEM, Relation.UNIT)),
    /** Write a draft, share it, note signatures of others. */
    DRAFT(new Grant(Role.WORKER, Relation.ASSIGNED)),
    /** Put the plan in force. */
    AGREE(new Grant(Role.WORKER, Relation.ASSIGNED)),
    /** Put the plan in force where the organisation wants a second pair of eyes. */
    APPROVE(new Grant(Role.SUPERVISOR, Relation.SUPERVISES), new Grant(Role.MANAGER, Relation.UNIT)),
    /** Say how activities and goals stand. */
    PROGRESS(new Grant(Role.WORKER, Relation.ASSIGNED)),
    /** Complete a review. */
    REVIEW(new Grant(Role.WORKER, Relation.ASSIGNED)),
    /** Sign or comment for the municipality. */
    SIGN(new Grant(Role.MUNICIPALITY, Relation.SHARED)),
    /** See the plans shared with one's municipality. */
    LIST_SHARED(new Grant(Role.MUNICIPALITY, Relation.ORGANISATION));

    private final List<Grant> grants;

    PlanAction(Grant... grants) {
        this.grants = List.of(grants);
    }

    @Override
    public List<Grant> grants() {
        return grants;
    }
}
