package org.saime.families;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why something may be done with a family's data: a consent, a contract or a duty of the law, for one purpose.
 *
 * @param personId whom it concerns; null for the whole family
 * @param capacity as what the person gave it: for oneself, as parent, as guardian
 * @param childAssent what the child said; null when nobody asked
 */
public record Consent(
        UUID id,
        String purpose,
        String basis,
        String basisRef,
        @Nullable UUID personId,
        String person,
        @Nullable UUID givenById,
        String givenBy,
        String capacity,
        @Nullable Boolean childAssent,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Instant withdrawnAt) {

    public boolean inForce(LocalDate on) {
        return withdrawnAt == null && !on.isBefore(validFrom) && (validTo == null || !on.isAfter(validTo));
    }
}
