package org.saime.home;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a figure counted.
 *
 * @param on the day it is counted by; {@code until} the last day of a week or the day something was done
 * @param state how it stands, a word of the list's own texts
 * @param code what more there is to say as a code of the list {@code codes}: reason of an exit or of a week without a meeting; else empty
 */
public record FigureRow(
        UUID familyId,
        String code,
        String label,
        String worker,
        @Nullable LocalDate onDay,
        @Nullable LocalDate until,
        String state,
        String codes,
        String coded) {}
