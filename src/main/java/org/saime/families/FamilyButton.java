package org.saime.families;

import java.time.LocalDate;
import java.util.List;

/** Something to do with the family, drawn in its head by the feature that does it; at most one in the whole head is {@code main}. */
public record FamilyButton(int order, String textKey, String href, String icon, boolean main) {

    /** Gives only what the reader may do. Called inside a transaction with the reader's scope. */
    public interface Source {
        List<FamilyButton> buttons(FamilyHead family, LocalDate on);
    }
}
