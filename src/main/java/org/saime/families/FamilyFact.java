package org.saime.families;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.saime.kernel.web.Ui;

/** One of the answers in the header of a family: label, what, and a second line. Each feature gives its own. */
public record FamilyFact(int order, String labelKey, Function<Ui, String> value, Function<Ui, String> note) {

    /** A feature that has something to say in the header. Called inside a transaction with the reader's scope. */
    public interface Source {
        List<FamilyFact> facts(FamilyHead family, LocalDate on);
    }
}
