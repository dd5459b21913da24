package org.saime.families;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.saime.kernel.web.Ui;

/** A column of the list of families that another feature fills, e.g. the next review. */
public record FamilyColumn(int order, String labelKey, Map<UUID, Function<Ui, String>> values) {

    /** Asked once a page with the families on it. Called inside a transaction with the reader's scope. */
    public interface Source {
        FamilyColumn column(List<UUID> families, LocalDate on);
    }
}
