package org.saime.episodes;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An accepted family that waits for its worker and its agreement.
 *
 * @param serviceTypeId null when the organisation has one service only
 * @param responsibleId the municipality that orders the service
 * @param residenceId where the family lives; null or the same means no second link
 */
public record NewEpisode(
        UUID id,
        UUID unitId,
        UUID familyId,
        @Nullable UUID referralId,
        @Nullable UUID serviceTypeId,
        LocalDate acceptedOn,
        UUID responsibleId,
        @Nullable UUID residenceId) {}
