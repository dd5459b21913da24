package org.saime.episodes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the list of families, with its open episode or the last one.
 *
 * @param ages completed years of the children on the day, youngest first
 * @param unknownAges children whose birth date is not known, or who are not yet born
 * @param found the person that matched a search, else empty
 */
public record FamilyLine(
        UUID id,
        String code,
        String label,
        @Nullable UUID episodeId,
        Episode.@Nullable Status status,
        @Nullable LocalDate since,
        @Nullable LocalDate endOn,
        String worker,
        String municipality,
        List<Integer> ages,
        int unknownAges,
        String found) {}
