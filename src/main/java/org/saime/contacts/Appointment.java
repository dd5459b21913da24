package org.saime.contacts;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A planned meeting with a family. Once it took place or was cancelled, a contact says so. */
public record Appointment(
        UUID id,
        UUID familyId,
        String familyLabel,
        UUID episodeId,
        UUID staffId,
        String staffName,
        LocalDate plannedOn,
        @Nullable LocalTime plannedAt,
        @Nullable Integer minutes,
        ContactMode mode,
        String place,
        Status status,
        @Nullable UUID contactId,
        @Nullable ContactStatus outcome,
        int version) {

    public enum Status {
        PLANNED,
        RECORDED,
        CANCELLED
    }

    public boolean open() {
        return status == Status.PLANNED;
    }
}
