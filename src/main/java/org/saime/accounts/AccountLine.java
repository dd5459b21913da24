package org.saime.accounts;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.access.Role;

/** One account in the list; {@code waiting} counts roles that a second person has not agreed to yet. */
public record AccountLine(
        UUID id, String name, String login, String email, State state, List<Held> roles, int waiting) {
    /** INVITED has no password yet, CLOSED cannot sign in any more. */
    public enum State {
        INVITED,
        ACTIVE,
        CLOSED
    }

    /** A role held today, and where. */
    public record Held(Role role, @Nullable String place) {}
}
