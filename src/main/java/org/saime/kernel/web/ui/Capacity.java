package org.saime.kernel.web.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The places of a unit: figures above, one bar below. The figures carry the swatches, so the bar needs no key. */
public record Capacity(List<Part> parts) {
    /** What a part of the bar stands for. */
    public enum Kind {
        /** A figure without a swatch and without a part of the bar. */
        TOTAL,
        USED,
        NEEDED,
        FREE,
        OTHER
    }

    /** One figure; {@code bar} is how many places it takes in the bar, which can differ from the figure itself. */
    public record Part(
            Kind kind,
            String name,
            int value,
            int bar,
            String href,
            @Nullable String note,
            boolean bad) {}

    public int whole() {
        return Math.max(1, parts.stream().mapToInt(Part::bar).sum());
    }

    /** All places, for the short form on a phone. */
    public int total() {
        return parts.stream()
                .filter(part -> part.kind() == Kind.TOTAL)
                .mapToInt(Part::value)
                .findFirst()
                .orElse(whole());
    }

    /** The percentage of the bar that lies before the given part. */
    public double start(int index) {
        return 100.0 * parts.stream().limit(index).mapToInt(Part::bar).sum() / whole();
    }

    public double width(int index) {
        return 100.0 * parts.get(index).bar() / whole();
    }
}
