package org.saime.families;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.saime.kernel.web.Ui;

/** How the family stands with the service, in one sentence after its code: since when it is served, or that it left. */
@FunctionalInterface
public interface FamilyStanding {
    /** Called inside a transaction with the reader's scope. */
    Optional<Function<Ui, String>> standing(FamilyHead family, LocalDate on);
}
