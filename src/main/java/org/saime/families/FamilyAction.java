package org.saime.families;

import java.util.List;
import org.saime.kernel.access.Action;
import org.saime.kernel.access.Grant;
import org.saime.kernel.access.Relation;
import org.saime.kernel.access.Role;

/** What can be done with a family's record. */
public enum FamilyAction implements Action {
    /** Open the file: who, where, what happened. */
    READ(
            new Grant(Role.WORKER, Relation.ASSIGNED),
            new Grant(Role.WORKER, Relation.RECENTLY_ASSIGNED),
            new Grant(Role.SPECIALIST, Relation.ASSIGNED),
            new Grant(Role.SUPERVISOR, Relation.SUPERVISES),
            new Grant(Role.MANAGER, Relation.UNIT),
            new Grant(Role.SYSTEM, Relation.UNIT)),
    /** Change members, homes, relations. */
    EDIT(new Grant(Role.WORKER, Relation.ASSIGNED), new Grant(Role.MANAGER, Relation.UNIT)),
    /** See where somebody lives who must not be found (AC-5): named assignments only, not even the manager. */
    SEE_PROTECTED_ADDRESS(new Grant(Role.WORKER, Relation.ASSIGNED), new Grant(Role.SPECIALIST, Relation.ASSIGNED)),
    /** Start a new record, from an accepted referral. */
    CREATE(new Grant(Role.MANAGER, Relation.UNIT)),
    /** See the list of families of one's own scope. */
    LIST(
            new Grant(Role.WORKER, Relation.ORGANISATION),
            new Grant(Role.SPECIALIST, Relation.ORGANISATION),
            new Grant(Role.SUPERVISOR, Relation.ORGANISATION),
            new Grant(Role.MANAGER, Relation.ORGANISATION));

    private final List<Grant> grants;

    FamilyAction(Grant... grants) {
        this.grants = List.of(grants);
    }

    @Override
    public List<Grant> grants() {
        return grants;
    }
}
