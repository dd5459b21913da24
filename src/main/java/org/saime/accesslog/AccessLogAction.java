package org.saime.accesslog;

import java.util.List;
import org.saime.kernel.access.Action;
import org.saime.kernel.access.Grant;
import org.saime.kernel.access.Relation;
import org.saime.kernel.access.Role;

/** What can be done with the access log. */
public enum AccessLogAction implements Action {
    /** Who looked at this family. */
    FAMILY(new Grant(Role.MANAGER, Relation.UNIT), new Grant(Role.AUDITOR, Relation.ORGANISATION)),
    /** Who looked at what, in the whole organisation. */
    ALL(new Grant(Role.AUDITOR, Relation.ORGANISATION));

    private final List<Grant> grants;

    AccessLogAction(Grant... grants) {
        this.grants = List.of(grants);
    }

    @Override
    public List<Grant> grants() {
        return grants;
    }
}
