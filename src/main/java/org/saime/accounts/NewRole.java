package org.saime.accounts;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.access.Role;
import org.saime.kernel.web.Input;

/** A role to be given, from a day, until a last day or without end. */
public record NewRole(
        Role role,
        @Nullable UUID unit,
        LocalDate from,
        @Nullable LocalDate until) {
    public static NewRole from(Input in, LocalDate today) {
        var role = in.requiredChoice("role", Role.class);
        UUID unit = in.id("unit");
        if (CaseRoles.TWO_PERSONS.contains(role) && in.raw("unit").isBlank()) {
            in.error("unit", "accounts.unit_needed");
        }
        LocalDate from = in.date("from");
        LocalDate until = in.date("until");
        if (from != null && from.isBefore(today)) {
            in.error("from", "error.past_date");
        }
        LocalDate begins = from == null ? today : from;
        if (until != null && until.isBefore(begins)) {
            in.error("until", "error.period_order");
        }
        return new NewRole(role, unit, begins, until);
    }
}
