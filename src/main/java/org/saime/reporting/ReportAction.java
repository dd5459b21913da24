package org.saime.reporting;

import java.util.List;
import org.saime.kernel.access.Action;
import org.saime.kernel.access.Grant;
import org.saime.kernel.access.Relation;
import org.saime.kernel.access.Role;

/** What can be done with monthly reports, sheets and measures. */
public enum ReportAction implements Action {
    /** The list or inbox of one's own scope. */
    LIST(
            new Grant(Role.WORKER, Relation.ORGANISATION),
            new Grant(Role.SUPERVISOR, Relation.ORGANISATION),
            new Grant(Role.MANAGER, Relation.ORGANISATION),
            new Grant(Role.MUNICIPALITY, Relation.ORGANISATION)),
    READ(
            new Grant(Role.WORKER, Relation.ASSIGNED),
            new Grant(Role.WORKER, Relation.RECENTLY_ASSIGNED),
            new Grant(Role.SUPERVISOR, Relation.SUPERVISES),
            new Grant(Role.MANAGER, Relation.UNIT),
            new Grant(Role.MUNICIPALITY, Relation.MUNICIPALITY),
            new Grant(Role.SYSTEM, Relation.UNIT)),
    /** Read and confirm a report one is asked for although the assignment ended with the service. */
    FINISH(new Grant(Role.WORKER, Relation.ORGANISATION)),
    GENERATE(new Grant(Role.MANAGER, Relation.UNIT), new Grant(Role.SYSTEM, Relation.UNIT)),
    /** Write the words and confirm. */
    CONFIRM(new Grant(Role.WORKER, Relation.ASSIGNED), new Grant(Role.SUPERVISOR, Relation.SUPERVISES)),
    /** Approve or return. */
    APPROVE(new Grant(Role.MANAGER, Relation.UNIT)),
    SEND(new Grant(Role.MANAGER, Relation.UNIT), new Grant(Role.SYSTEM, Relation.UNIT)),
    /** Make a corrected version of what was sent. */
    CORRECT(new Grant(Role.MANAGER, Relation.UNIT)),
    RECALL(new Grant(Role.MANAGER, Relation.UNIT)),
    /** Say that it was read, ask, answer a request. */
    RECEIVE(new Grant(Role.MUNICIPALITY, Relation.MUNICIPALITY)),
    /** Answer the municipality's question. */
    ANSWER(
            new Grant(Role.WORKER, Relation.ASSIGNED),
            new Grant(Role.SUPERVISOR, Relation.SUPERVISES),
            new Grant(Role.MANAGER, Relation.UNIT)),
    READ_SHEET(
            new Grant(Role.MANAGER, Relation.UNIT),
            new Grant(Role.MUNICIPALITY, Relation.MUNICIPALITY),
            new Grant(Role.SYSTEM, Relation.UNIT)),
    SEND_SHEET(new Grant(Role.MANAGER, Relation.UNIT), new Grant(Role.SYSTEM, Relation.UNIT)),
    /** Ask a measure; row policies narrow it to one's own scope. */
    MEASURE(
            new Grant(Role.WORKER, Relation.ORGANISATION),
            new Grant(Role.SUPERVISOR, Relation.ORGANISATION),
            new Grant(Role.MANAGER, Relation.ORGANISATION),
            new Grant(Role.SYSTEM, Relation.ORGANISATION));

    private final List<Grant> grants;

    ReportAction(Grant... grants) {
        this.grants = List.of(grants);
    }

    @Override
    public List<Grant> grants() {
        return grants;
    }
}
