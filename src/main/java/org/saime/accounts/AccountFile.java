package org.saime.accounts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.access.Role;

/** One account with its roles, as the administrator sees it. */
public record AccountFile(
        Facts facts, List<HeldRole> roles, @Nullable Link link, int openAssignments) {
    /** The account itself; {@code staffId} and {@code unitId} when it is a member of staff. */
    public record Facts(
            UUID id,
            String login,
            String name,
            String email,
            String language,
            AccountLine.State state,
            Instant createdAt,
            @Nullable Instant closedAt,
            boolean secondFactor,
            int version,
            @Nullable UUID staffId,
            @Nullable UUID unitId,
            @Nullable String unit) {}

    /** A role with its days; {@code waiting} until a second person agreed. {@code toOn} is the last day. */
    public record HeldRole(
            UUID id,
            UUID accountId,
            String account,
            Role role,
            @Nullable UUID unitId,
            @Nullable String place,
            LocalDate fromOn,
            @Nullable LocalDate toOn,
            boolean waiting,
            @Nullable UUID grantedBy,
            @Nullable String granter,
            @Nullable String approver) {}

    /** The last link sent: until when it opens, and whether the mail with it has left. */
    public record Link(
            String purpose,
            Instant expiresAt,
            boolean open,
            @Nullable Instant sentAt,
            int attempts) {}
}
