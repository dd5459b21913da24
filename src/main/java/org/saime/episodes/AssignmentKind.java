package org.saime.episodes;

import org.saime.kernel.access.Role;

/** What somebody is to a family for some time. */
public enum AssignmentKind {
    PRIMARY(Role.WORKER),
    CO_WORKER(Role.WORKER),
    SPECIALIST(Role.SPECIALIST),
    COVER(Role.WORKER);

    private final Role role;

    AssignmentKind(Role role) {
        this.role = role;
    }

    /** The role an account needs to take it: without it the family would not be readable. */
    public Role role() {
        return role;
    }
}
