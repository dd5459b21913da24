package org.saime.home;

import java.util.List;
import org.saime.kernel.access.Action;
import org.saime.kernel.access.Grant;
import org.saime.kernel.access.Relation;
import org.saime.kernel.access.Role;

/** Which first pages there are, and whose they are. */
public enum HomeAction implements Action {
    /** The families one works with, and what they need. */
    OWN_FAMILIES(new Grant(Role.WORKER, Relation.ORGANISATION), new Grant(Role.SPECIALIST, Relation.ORGANISATION)),
    /** The same of the workers one supervises. */
    SUPERVISED_FAMILIES(new Grant(Role.SUPERVISOR, Relation.ORGANISATION)),
    /** Places, decisions and figures of the units one manages, down to the family. */
    UNIT(new Grant(Role.MANAGER, Relation.ORGANISATION)),
    /** The figures of the own organisation by unit; no way to a family. */
    ORGANISATION_FIGURES(new Grant(Role.DIRECTOR, Relation.ORGANISATION)),
    /** Referrals that wait for the intake. */
    INTAKE(new Grant(Role.INTAKE, Relation.ORGANISATION)),
    /** What the represented municipality sent, and what was sent to it. */
    MUNICIPALITY(new Grant(Role.MUNICIPALITY, Relation.ORGANISATION)),
    ADMINISTRATION(new Grant(Role.ADMINISTRATOR, Relation.ORGANISATION)),
    AUDIT(new Grant(Role.AUDITOR, Relation.ORGANISATION));

    private final List<Grant> grants;

    HomeAction(Grant... grants) {
        this.grants = List.of(grants);
    }

    @Override
    public List<Grant> grants() {
        return grants;
    }
}
