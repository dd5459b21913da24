package org.saime.families;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** When a person was last met in a held contact, beside the name in the list of members; given by the feature that keeps contacts. */
public record LastMet(LocalDate on, boolean late) {

    /** Persons who were never met are not in the map. Called inside a transaction with the reader's scope. */
    public interface Source {
        Map<UUID, LastMet> lastMet(UUID family, LocalDate on);
    }
}
