package org.saime.contacts;

import java.util.List;
import org.saime.kernel.access.Action;
import org.saime.kernel.access.Grant;
import org.saime.kernel.access.Relation;
import org.saime.kernel.access.Role;

/** What can be done with contacts, appointments and drafts. */
public enum ContactAction implements Action {
    /** Read contacts and appointments of a family. */
    READ(
            new Grant(Role.WORKER, Relation.ASSIGNED),
            new Grant(Role.WORKER, Relation.RECENTLY_ASSIGNED),
            new Grant(Role.SPECIALIST, Relation.ASSIGNED),
            new Grant(Role.SUPERVISOR, Relation.SUPERVISES),
            new Grant(Role.MANAGER, Relation.UNIT),
            new Grant(Role.SYSTEM, Relation.UNIT)),
    /** Record what happened, and correct it. */
    RECORD(new Grant(Role.WORKER, Relation.ASSIGNED), new Grant(Role.SPECIALIST, Relation.ASSIGNED)),
    /** Take back what was recorded with the wrong family. */
    WITHDRAW(
            new Grant(Role.WORKER, Relation.ASSIGNED),
            new Grant(Role.SPECIALIST, Relation.ASSIGNED),
            new Grant(Role.MANAGER, Relation.UNIT)),
    /** Plan, move and cancel appointments. */
    PLAN(new Grant(Role.WORKER, Relation.ASSIGNED), new Grant(Role.SPECIALIST, Relation.ASSIGNED)),
    /** Say why a week had no meeting. */
    GIVE_REASON(
            new Grant(Role.WORKER, Relation.ASSIGNED),
            new Grant(Role.SUPERVISOR, Relation.SUPERVISES),
            new Grant(Role.MANAGER, Relation.UNIT)),
    /** One's own calendar and drafts. */
    OWN(new Grant(Role.WORKER, Relation.ORGANISATION), new Grant(Role.SPECIALIST, Relation.ORGANISATION));

    private final List<Grant> grants;

    ContactAction(Grant... grants) {
        this.grants = List.of(grants);
    }

    @Override
    public List<Grant> grants() {
        return grants;
    }
}
