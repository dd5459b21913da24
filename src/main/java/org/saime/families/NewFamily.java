package org.saime.families;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.families.Member.MemberRole;

/**
 * A family that gets its record: its people and its first home, known only by its municipality.
 *
 * @param id made by the caller
 * @param protectedHome the address may be shown to named people only
 */
public record NewFamily(
        UUID id,
        UUID unitId,
        String label,
        String language,
        boolean interpreter,
        UUID municipalityId,
        boolean protectedHome,
        LocalDate from,
        List<Person> persons) {

    /** Somebody of the family, as far as known; {@code birthOn} is null exactly when the precision is UNKNOWN. */
    public record Person(
            MemberRole role,
            String givenName,
            String familyName,
            @Nullable LocalDate birthOn,
            String birthPrecision,
            @Nullable LocalDate expectedOn,
            String sex,
            @Nullable String personalCode,
            @Nullable String codeCountry) {}
}
