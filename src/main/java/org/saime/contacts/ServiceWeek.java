package org.saime.contacts;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One week of an episode, Monday to Sunday: whether a meeting was due, whether there was one, and why not. */
public record ServiceWeek(
        UUID episodeId,
        UUID familyId,
        LocalDate weekOn,
        LocalDate sunday,
        boolean eligible,
        boolean met,
        int directContacts,
        @Nullable String reason) {}
