package org.saime.accounts;

import java.util.List;
import org.saime.kernel.access.Action;
import org.saime.kernel.access.Grant;
import org.saime.kernel.access.Relation;
import org.saime.kernel.access.Role;

/** What can be done with other people's accounts. */
public enum AccountAction implements Action {
    /** Accounts of the organisation: invite, grant and end roles, send links, close. */
    ADMINISTER(new Grant(Role.ADMINISTRATOR, Relation.ORGANISATION)),
    /** See which roles wait for a second person. */
    WAITING(new Grant(Role.ADMINISTRATOR, Relation.ORGANISATION), new Grant(Role.MANAGER, Relation.ORGANISATION)),
    /** Be that second person. */
    APPROVE(new Grant(Role.ADMINISTRATOR, Relation.ORGANISATION), new Grant(Role.MANAGER, Relation.UNIT)),
    /** Invite those who represent a municipality that the provider serves. */
    INVITE_REPRESENTATIVE(new Grant(Role.ADMINISTRATOR, Relation.ORGANISATION));

    private final List<Grant> grants;

    AccountAction(Grant... grants) {
        this.grants = List.of(grants);
    }

    @Override
    public List<Grant> grants() {
        return grants;
    }
}
