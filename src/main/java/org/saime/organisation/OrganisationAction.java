package org.saime.organisation;

import java.util.List;
import org.saime.kernel.access.Action;
import org.saime.kernel.access.Grant;
import org.saime.kernel.access.Relation;
import org.saime.kernel.access.Role;

/** What can be done with the house: units, coverage, staff, parameters. */
public enum OrganisationAction implements Action {
    /** The list of units. */
    UNITS(new Grant(Role.ADMINISTRATOR, Relation.ORGANISATION), new Grant(Role.MANAGER, Relation.ORGANISATION)),
    /** One unit with coverage and staff. */
    READ_UNIT(new Grant(Role.ADMINISTRATOR, Relation.ORGANISATION), new Grant(Role.MANAGER, Relation.UNIT)),
    EDIT_UNIT(new Grant(Role.ADMINISTRATOR, Relation.ORGANISATION)),
    EMPLOY(new Grant(Role.ADMINISTRATOR, Relation.ORGANISATION)),
    ENTER_ABSENCE(new Grant(Role.ADMINISTRATOR, Relation.ORGANISATION), new Grant(Role.MANAGER, Relation.UNIT)),
    PARAMETERS(new Grant(Role.ADMINISTRATOR, Relation.ORGANISATION));

    private final List<Grant> grants;

    OrganisationAction(Grant... grants) {
        this.grants = List.of(grants);
    }

    @Override
    public List<Grant> grants() {
        return grants;
    }
}
