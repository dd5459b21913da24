package org.saime.home;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one family that decides whether it needs its worker today.
 *
 * @param weeks the last six weeks of the service up to this one, oldest first
 * @param met the direct contact that met this week, if any
 * @param planned the next planned meeting of this week
 * @param unrecorded a planned meeting whose day is over, and nobody said what came of it
 * @param noShows days on which nobody was at home since the last meeting, newest first
 */
public record FamilyStanding(
        OwnFamily family,
        List<Week> weeks,
        @Nullable Meeting met,
        @Nullable Visit planned,
        @Nullable Visit unrecorded,
        @Nullable LocalDate lastMet,
        List<LocalDate> noShows,
        @Nullable Unseen unseen,
        @Nullable Question question,
        @Nullable OpenDraft draft) {

    /** How the meeting of the week stands; a family stands in exactly one of these. */
    public enum State {
        MET,
        DRAFT,
        PLANNED,
        NOTHING,
        /** No meeting is expected: suspended, not yet agreed, too few days, or somebody else answers for it. */
        NOT_DUE
    }

    /** One week of the service by its Sunday. */
    public record Week(UUID familyId, UUID episodeId, LocalDate sunday, boolean eligible, boolean met) {}

    /** A contact of this week that was, or failed to be, a meeting. */
    public record Meeting(
            UUID id,
            UUID familyId,
            LocalDate validOn,
            @Nullable LocalTime startedAt,
            String mode,
            String status) {
        public boolean held() {
            return status.equals("HELD");
        }
    }

    /** A planned meeting. */
    public record Visit(
            UUID id,
            UUID familyId,
            LocalDate plannedOn,
            @Nullable LocalTime plannedAt,
            String mode,
            String place) {}

    /** A member who was not met for too long. */
    public record Unseen(
            UUID familyId,
            String name,
            String role,
            @Nullable LocalDate lastOn,
            LocalDate since) {}

    /** A question of the municipality about a report, without an answer. */
    public record Question(
            UUID familyId,
            UUID reportId,
            String municipality,
            String text,
            String byName,
            Instant at,
            int answerDays) {}

    /** A note that was begun and not recorded; {@code on} is the day it is about, as far as that was typed. */
    public record OpenDraft(
            UUID id,
            UUID familyId,
            String family,
            Instant savedAt,
            @Nullable LocalDate on,
            String mode,
            boolean wordless) {}

    public boolean expected(LocalDate sunday) {
        return family.responsible() && weeks.stream().anyMatch(w -> w.sunday().equals(sunday) && w.eligible());
    }

    public State state(LocalDate sunday) {
        if (!expected(sunday)) {
            return State.NOT_DUE;
        }
        if (weeks.stream().anyMatch(w -> w.sunday().equals(sunday) && w.met())) {
            return State.MET;
        }
        if (draft != null
                && draft.on() != null
                && !draft.on().isBefore(sunday.minusDays(6))
                && !draft.on().isAfter(sunday)) {
            return State.DRAFT;
        }
        return planned != null ? State.PLANNED : State.NOTHING;
    }

    /** Weeks without a meeting, one after the other, up to the week before this one; weeks that do not count are passed over. */
    public int unmetRunning(LocalDate sunday) {
        int running = 0;
        for (Week week : weeks.reversed()) {
            if (!week.sunday().isBefore(sunday) || !week.eligible()) {
                continue;
            }
            if (week.met()) {
                break;
            }
            running++;
        }
        return running;
    }
}
