package org.saime.contacts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact as it was recorded. It never changes: a correction is another contact that supersedes it.
 *
 * @param readable whether its words may be read by whoever asks; else they are empty
 * @param reason why it supersedes another one
 * @param withdrawn it only takes another one back: nothing happened with this family
 * @param late recorded more working days after the contact than agreed
 */
public record Contact(
        UUID id,
        UUID familyId,
        UUID episodeId,
        @JsonUnwrapped ContactFacts facts,
        @JsonUnwrapped ContactWords words,
        boolean readable,
        List<String> staffNames,
        List<String> memberNames,
        @Nullable UUID supersedesId,
        String reason,
        boolean withdrawn,
        @Nullable UUID supersededById,
        Instant recordedAt,
        boolean late,
        UUID authorId,
        String authorName,
        @JsonIgnore UUID unitId) {

    public boolean restricted() {
        return words.restricted();
    }

    /** Still what is held to be true: neither corrected nor withdrawn. */
    public boolean inForce() {
        return supersededById == null && !withdrawn;
    }
}
