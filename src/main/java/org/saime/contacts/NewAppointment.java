package org.saime.contacts;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.web.Input;

/**
 * A meeting to be planned or moved.
 *
 * @param staff who goes; null is whoever plans
 * @param version the version that was looked at when an existing one is changed
 */
public record NewAppointment(
        UUID id,
        UUID family,
        LocalDate on,
        @Nullable LocalTime at,
        @Nullable Integer minutes,
        ContactMode mode,
        String place,
        @Nullable UUID staff,
        @Nullable Integer version) {

    public static NewAppointment from(Input in, UUID id, UUID family) {
        var command = new NewAppointment(
                id,
                family,
                in.requiredDate("plannedOn"),
                in.time("plannedAt"),
                in.number("minutes", 5, 1440),
                in.requiredChoice("mode", ContactMode.class),
                in.text("place", 200),
                in.id("staffId"),
                in.number("version", 0, Integer.MAX_VALUE));
        in.check();
        return command;
    }
}
