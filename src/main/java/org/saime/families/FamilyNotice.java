package org.saime.families;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.web.Ui;

/**
 * Something that waits for an answer, above the facts of every page of the family.
 *
 * @param kind info, warn, bad or good
 * @param actionKey text of the button, null when there is nothing to press
 */
public record FamilyNotice(
        int order,
        String kind,
        String icon,
        Function<Ui, String> title,
        Function<Ui, String> text,
        @Nullable String actionKey,
        @Nullable String href) {

    /** Called inside a transaction with the reader's scope. */
    public interface Source {
        List<FamilyNotice> notices(FamilyHead family, LocalDate on);
    }
}
