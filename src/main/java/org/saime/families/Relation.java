package org.saime.families;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one person is to another on a day, e.g. parent with joint custody. {@code toOn} is the last day, null while it holds. */
public record Relation(
        UUID id,
        UUID fromPersonId,
        String fromName,
        UUID toPersonId,
        String toName,
        String type,
        @Nullable String custody,
        String courtRef,
        LocalDate fromOn,
        @Nullable LocalDate toOn) {

    /** Whether the person may sign for the child (INV-4: legal representatives come from relations, never from membership). */
    public boolean represents() {
        return "SOLE".equals(custody) || "JOINT".equals(custody) || "LIMITED".equals(custody);
    }
}
