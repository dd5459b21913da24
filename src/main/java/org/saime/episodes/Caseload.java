package org.saime.episodes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a worker carries on a day (M4): distinct families with the worker as primary and an open episode; those covered stand apart.
 *
 * @param absentUntil last day of the absence that covers the day, null when present
 */
public record Caseload(
        UUID staffId,
        UUID accountId,
        String name,
        BigDecimal fte,
        int perFte,
        int families,
        int covering,
        List<String> languages,
        boolean absent,
        @Nullable LocalDate absentUntil) {

    /** Whole places: half a post of 15 has 7. */
    public static int places(int perFte, BigDecimal fte) {
        return fte.multiply(BigDecimal.valueOf(perFte))
                .setScale(0, RoundingMode.FLOOR)
                .intValueExact();
    }

    public int places() {
        return places(perFte, fte);
    }

    public int free() {
        return Math.max(0, places() - families);
    }

    public int over() {
        return Math.max(0, families - places());
    }
}
