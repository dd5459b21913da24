package org.saime.contacts;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the meeting of a week stands with one family.
 *
 * @param metOn the direct contact of the week, null when there was none yet
 * @param plannedOn the next planned meeting of the week, from the day asked for
 * @param lastDirectOn the last direct contact ever
 * @param noShows no-shows since the family was last met
 * @param marks the six weeks up to this one, the oldest first
 */
public record FamilyWeek(
        UUID familyId,
        @Nullable LocalDate metOn,
        @Nullable ContactMode metMode,
        @Nullable UUID contactId,
        @Nullable UUID appointmentId,
        @Nullable LocalDate plannedOn,
        @Nullable LocalTime plannedAt,
        @Nullable ContactMode plannedMode,
        @Nullable LocalDate lastDirectOn,
        int noShows,
        List<Mark> marks) {

    /** One week of the service; not eligible when the service was suspended or on for too few days. */
    public record Mark(
            LocalDate weekOn,
            boolean eligible,
            boolean met,
            @Nullable String reason) {}

    public boolean met() {
        return metOn != null;
    }

    public boolean planned() {
        return plannedOn != null;
    }

    /** A meeting is expected this week. */
    public boolean expected() {
        return !marks.isEmpty() && marks.getLast().eligible();
    }

    /** Weeks without a meeting, one after the other, up to the week before this one. */
    public int unmetRunning() {
        int running = 0;
        for (int i = marks.size() - 2;
                i >= 0 && !(marks.get(i).eligible() && marks.get(i).met());
                i--) {
            running += marks.get(i).eligible() ? 1 : 0;
        }
        return running;
    }
}
