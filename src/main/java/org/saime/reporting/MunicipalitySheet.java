package org.saime.reporting;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.access.Subject;

/** A sheet of figures for one municipality and month; frozen when it is sent. */
public record MunicipalitySheet(
        UUID id,
        UUID orgId,
        UUID unitId,
        UUID municipalityId,
        YearMonth month,
        int edition,
        SheetContent content,
        byte[] hash,
        Instant asOf,
        @Nullable Instant sentAt,
        @Nullable UUID supersedesId,
        @Nullable UUID supersededById,
        String country) {
    public Subject subject() {
        return new Subject(orgId, unitId, null, municipalityId);
    }

    /** Name of a file: says the month and nothing about anybody. */
    public String fileName() {
        return "S-" + month + "-" + id.toString().substring(24) + "-v" + edition;
    }
}
