package org.saime.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.time.Country;

/** One unit with the municipalities it serves and its staff. */
public record UnitFile(Facts facts, List<Agreement> coverage, List<Colleague> staff) {
    /** The unit itself; the prefix begins the codes of its families. */
    public record Facts(
            UUID id,
            UUID orgId,
            String name,
            Country country,
            String zone,
            String region,
            String codePrefix,
            boolean acceptsPublicRequests) {}

    /** A coverage agreement; {@code toOn} is the last day, {@code places} null when none were agreed. */
    public record Agreement(
            UUID id,
            UUID unitId,
            UUID municipalityId,
            String municipality,
            String contractRef,
            @Nullable Integer places,
            String reportProfile,
            LocalDate fromOn,
            @Nullable LocalDate toOn) {}

    /** A member of staff as of a day; {@code absence} is why they are away on it. */
    public record Colleague(
            UUID id,
            UUID accountId,
            String name,
            String profession,
            @Nullable BigDecimal fte,
            @Nullable String absence,
            @Nullable LocalDate absentUntil,
            LocalDate employedFrom,
            @Nullable LocalDate employedTo) {}
}
