package org.saime.episodes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who could take a family, with what speaks for and against it.
 *
 * @param speaks the family's language; null when that is not known
 * @param nearby families of the same municipality
 * @param knownFrom first and last day of earlier work with this family, null when there was none
 * @param now what they are to the family today, null when nothing
 */
public record Candidate(
        Caseload load,
        @Nullable Boolean speaks,
        int nearby,
        @Nullable LocalDate knownFrom,
        @Nullable LocalDate knownTo,
        @Nullable String now) {

    static final Comparator<Candidate> SUGGESTED = Comparator.comparing((Candidate c) -> !c.hasPlace())
            .thenComparing(c -> c.load().absent())
            .thenComparing(c -> Boolean.FALSE.equals(c.speaks()))
            .thenComparing(c -> c.knownFrom() == null)
            .thenComparing(Comparator.comparingInt(Candidate::nearby).reversed())
            .thenComparing(
                    Comparator.comparingInt((Candidate c) -> c.load().free()).reversed())
            .thenComparing(Candidate::name);

    static Candidate of(Caseload load, Assignments.Tie tie, String language) {
        return new Candidate(
                load,
                language.isEmpty() ? null : load.languages().contains(language),
                tie.nearby(),
                tie.knownFrom(),
                tie.knownTo(),
                tie.now());
    }

    public UUID id() {
        return load.staffId();
    }

    public String name() {
        return load.name();
    }

    public List<String> languages() {
        return load.languages();
    }

    /** The family is already counted for the present primary worker. */
    public boolean primaryNow() {
        return "PRIMARY".equals(now);
    }

    public boolean hasPlace() {
        return load.free() > 0 || primaryNow();
    }
}
