package org.saime.reporting;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A report in a list. {@code name} is empty where only the code was agreed. */
public record ReportLine(
        UUID id,
        String number,
        int edition,
        YearMonth month,
        ReportStatus status,
        UUID unitId,
        UUID familyId,
        UUID municipalityId,
        String code,
        String name,
        String municipality,
        String worker,
        String unit,
        int met,
        int eligible,
        boolean returned,
        boolean asks,
        @Nullable Instant confirmedAt,
        @Nullable Instant sentAt,
        @Nullable Instant acknowledgedAt,
        boolean corrected,
        String country) {

    public String title() {
        return name.isEmpty() ? code : name + ", " + code;
    }
}
