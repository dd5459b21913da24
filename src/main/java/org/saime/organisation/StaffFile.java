package org.saime.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One member of staff: employment, share of full time by days, absences. */
public record StaffFile(Facts facts, List<Fte> fte, List<Absence> absences) {
    public record Facts(
            UUID id,
            UUID orgId,
            UUID unitId,
            String unit,
            UUID accountId,
            String name,
            String profession,
            List<String> languages,
            @Nullable UUID supervisorId,
            @Nullable String supervisor,
            LocalDate employedFrom,
            @Nullable LocalDate employedTo) {}

    /** One value a day: from a day to a last day. */
    public record Fte(LocalDate fromOn, @Nullable LocalDate toOn, BigDecimal fte) {}

    public record Absence(
            UUID id,
            String kind,
            LocalDate fromOn,
            @Nullable LocalDate toOn) {}
}
