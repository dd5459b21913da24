package org.saime.home;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.time.Country;

/**
 * A family that somebody works with, with the clocks that run for it and the days they may take.
 *
 * @param responsible main worker, cover or co-worker: answers for the weekly meeting; a specialist does not
 * @param firstMetOn the first direct contact of the episode
 * @param planAgreed an agreed plan is in force
 * @param ages completed years of the children, youngest first
 * @param unknownAges children whose birth date is not known or who are not born yet
 * @param firstDays working days from acceptance to the first meeting
 */
public record OwnFamily(
        UUID id,
        String code,
        String label,
        Country country,
        UUID episodeId,
        boolean responsible,
        String worker,
        String status,
        LocalDate acceptedOn,
        @Nullable LocalDate firstMetOn,
        @Nullable LocalDate startOn,
        @Nullable LocalDate suspendedUntil,
        @Nullable LocalDate reviewDue,
        boolean planAgreed,
        List<Integer> ages,
        int unknownAges,
        int firstDays,
        @Nullable Integer agreeDays,
        @Nullable Integer planDays,
        int reviewSoonDays,
        int amberPercent,
        int redWeeks) {

    public boolean pending() {
        return status.equals("PENDING_AGREEMENT");
    }

    public boolean suspended() {
        return status.equals("SUSPENDED");
    }

    public int children() {
        return ages.size() + unknownAges;
    }
}
