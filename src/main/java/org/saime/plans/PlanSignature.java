package org.saime.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody signed, or did not and why. {@code signer} and {@code municipality} are names to show. */
public record PlanSignature(
        UUID id,
        Role role,
        @Nullable UUID personId,
        @Nullable UUID accountId,
        @Nullable UUID municipalityId,
        String signer,
        String municipality,
        String way,
        @Nullable LocalDate signedOn,
        String missingReason,
        String comment,
        Instant recordedAt) {

    public enum Role {
        LEGAL_REPRESENTATIVE,
        CAREGIVER,
        CHILD,
        WORKER,
        MUNICIPALITY
    }

    public boolean signed() {
        return signedOn != null;
    }
}
