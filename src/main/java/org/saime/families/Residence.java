package org.saime.families;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person in a home on a day; {@code share} is the part of the time in percent, null when it is the only home or nobody said. */
public record Residence(
        UUID id, UUID householdId, UUID personId, @Nullable Integer share, LocalDate since) {}
