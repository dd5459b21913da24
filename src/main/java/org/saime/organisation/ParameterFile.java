package org.saime.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One parameter: what the platform says, what the organisation and its units say instead, and since when. The newest row comes first. */
public record ParameterFile(ParameterCode code, String unit, String basis, List<Row> rows) {
    /** One value from a day on; {@code place} is the unit's name when it is the unit's own. */
    public record Row(
            UUID id,
            String code,
            String value,
            String unit,
            String scope,
            @Nullable UUID scopeId,
            @Nullable String place,
            LocalDate validFrom,
            String basis) {}

    public Row platform(LocalDate on) {
        return rows.stream()
                .filter(r -> r.scope().equals("PLATFORM") && !r.validFrom().isAfter(on))
                .findFirst()
                .orElseThrow();
    }

    public Optional<Row> organisation(LocalDate on) {
        return rows.stream()
                .filter(r -> r.scope().equals("ORGANISATION") && !r.validFrom().isAfter(on))
                .findFirst();
    }

    /** In force for every unit that has no value of its own. */
    public Row inForce(LocalDate on) {
        return organisation(on).orElseGet(() -> platform(on));
    }

    /** The units' own values in force, one a unit. */
    public List<Row> units(LocalDate on) {
        var seen = new java.util.HashSet<UUID>();
        return rows.stream()
                .filter(r -> r.scope().equals("UNIT") && !r.validFrom().isAfter(on) && seen.add(r.scopeId()))
                .toList();
    }

    /** Changes that are still to come. */
    public List<Row> coming(LocalDate on) {
        return rows.stream().filter(r -> r.validFrom().isAfter(on)).toList();
    }
}
