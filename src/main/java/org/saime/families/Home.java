package org.saime.families;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the family's homes on a day. Of a hidden (protected) address only that it exists is known here; {@link Homes#protectedAddress} tells the rest.
 *
 * @param municipality empty when there is no address on the day, or a hidden one
 */
public record Home(
        UUID id,
        String label,
        @Nullable UUID addressId,
        @Nullable UUID municipalityId,
        String municipality,
        String parish,
        String street,
        boolean rural,
        boolean hidden,
        @Nullable LocalDate since) {

    /** Parish or, failing that, municipality: where the home is, in one word. */
    public String place() {
        return parish.isEmpty() ? municipality : parish;
    }
}
