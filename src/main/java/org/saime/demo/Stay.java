package org.saime.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One family's time with the service, decided before any row is written: the dates, the workers, how it ended. */
final class Stay {
    /** A worker has the family from that day until the next turn begins. */
    record Turn(House.Worker worker, LocalDate from) {}

    /** Both days included. */
    record Pause(LocalDate from, LocalDate to, LocalDate until, String reason) {}

    /** @param covered whether a colleague takes the families over */
    record Absence(House.Worker worker, String kind, LocalDate from, LocalDate to, boolean covered) {
        boolean on(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** The municipality became responsible on that day. */
    record Town(String code, LocalDate from) {}

    final House.Place place;
    final List<Turn> turns = new ArrayList<>();
    final List<Town> towns = new ArrayList<>();
    final List<Pause> pauses = new ArrayList<>();
    int family = -1;

    @Nullable
    Stay previous;

    LocalDate received;
    LocalDate accepted;
    /** The day of the first turn; null while nobody is assigned. */
    @Nullable
    LocalDate assigned;

    @Nullable
    LocalDate firstMeeting;

    @Nullable
    LocalDate start;

    @Nullable
    LocalDate exitProposed;

    @Nullable
    LocalDate end;

    @Nullable
    LocalDate cancelled;

    String exitReason = "";
    boolean overCap;

    Stay(House.Place place, LocalDate received, LocalDate accepted) {
        this.place = place;
        this.received = received;
        this.accepted = accepted;
    }

    boolean open() {
        return end == null && cancelled == null;
    }

    /** The last day somebody is assigned and the municipality is responsible; null while open. */
    @Nullable
    LocalDate last() {
        return end != null ? end : cancelled;
    }

    House.@Nullable Worker worker(LocalDate day) {
        House.Worker found = null;
        for (var turn : turns) {
            found = turn.from.isAfter(day) ? found : turn.worker;
        }
        return found;
    }

    String town(LocalDate day) {
        var found = towns.getFirst().code;
        for (var town : towns) {
            found = town.from.isAfter(day) ? found : town.code;
        }
        return found;
    }

    boolean paused(LocalDate day) {
        return pauses.stream().anyMatch(p -> !day.isBefore(p.from) && !day.isAfter(p.to));
    }

    /** ACTIVE or EXIT_PROPOSED on the day: meetings are expected. */
    boolean active(LocalDate day) {
        return start != null && !day.isBefore(start) && (end == null || !day.isAfter(end)) && !paused(day);
    }

    String status(LocalDate today) {
        if (cancelled != null) {
            return "CANCELLED";
        }
        if (end != null) {
            return "CLOSED";
        }
        if (start == null) {
            return "PENDING_AGREEMENT";
        }
        return paused(today) ? "SUSPENDED" : exitProposed != null ? "EXIT_PROPOSED" : "ACTIVE";
    }
}
