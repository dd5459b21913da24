package org.saime.organisation;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member of staff on a day; {@code fte} is 0 on days without one. */
public record StaffLine(
        UUID id,
        UUID accountId,
        String name,
        UUID unitId,
        String profession,
        List<String> languages,
        BigDecimal fte,
        @Nullable UUID supervisorId,
        boolean absent) {}
