package org.saime.families;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A human known to an organisation, once, whatever families they belong to. */
public record Person(
        UUID id,
        String givenName,
        String familyName,
        @Nullable LocalDate birthOn,
        String birthPrecision,
        @Nullable LocalDate expectedOn,
        String sex,
        @Nullable String personalCode,
        @Nullable String codeCountry,
        List<String> languages,
        boolean interpreter,
        @Nullable Boolean disability,
        String safetyNote,
        boolean protectedIdentity,
        @Nullable LocalDate deceasedOn,
        int version) {}
