package org.saime.referrals;

import java.util.List;
import org.saime.kernel.access.Action;
import org.saime.kernel.access.Grant;
import org.saime.kernel.access.Relation;
import org.saime.kernel.access.Role;

/** What can be done with a referral. */
public enum ReferralAction implements Action {
    /** Refer a family: a municipality for itself, intake for anybody who calls or writes. */
    SEND(
            new Grant(Role.MUNICIPALITY, Relation.MUNICIPALITY),
            new Grant(Role.INTAKE, Relation.INTAKE),
            new Grant(Role.MANAGER, Relation.UNIT)),
    /** See the referrals of one's units. */
    LIST(new Grant(Role.INTAKE, Relation.ORGANISATION), new Grant(Role.MANAGER, Relation.ORGANISATION)),
    /** Open a referral with everything in it. */
    READ(new Grant(Role.INTAKE, Relation.INTAKE), new Grant(Role.MANAGER, Relation.UNIT)),
    /** See what one's own municipality has sent: status and outcome. */
    LIST_SENT(new Grant(Role.MUNICIPALITY, Relation.ORGANISATION)),
    READ_SENT(new Grant(Role.MUNICIPALITY, Relation.MUNICIPALITY)),
    /** Say that somebody has it in hand. */
    ACKNOWLEDGE(new Grant(Role.INTAKE, Relation.INTAKE), new Grant(Role.MANAGER, Relation.UNIT)),
    SCREEN(new Grant(Role.INTAKE, Relation.INTAKE), new Grant(Role.MANAGER, Relation.UNIT)),
    /** Record that an emergency number was called. */
    RECORD_CALL(
            new Grant(Role.INTAKE, Relation.INTAKE),
            new Grant(Role.MANAGER, Relation.UNIT),
            new Grant(Role.MUNICIPALITY, Relation.MUNICIPALITY)),
    /** Look whether the family may be known already. */
    SEARCH(new Grant(Role.INTAKE, Relation.ORGANISATION), new Grant(Role.MANAGER, Relation.ORGANISATION)),
    /** Accept, put on the waiting list, offer, decline, pass on, mark as duplicate or withdrawn. */
    DECIDE(new Grant(Role.MANAGER, Relation.UNIT)),
    /** An offer without an answer ends by itself. */
    LAPSE(new Grant(Role.SYSTEM, Relation.UNIT), new Grant(Role.MANAGER, Relation.UNIT));

    private final List<Grant> grants;

    ReferralAction(Grant... grants) {
        this.grants = List.of(grants);
    }

    @Override
    public List<Grant> grants() {
        return grants;
    }
}
