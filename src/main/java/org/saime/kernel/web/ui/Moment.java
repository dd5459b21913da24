package org.saime.kernel.web.ui;

/** A point on the line from an agreement to its review: where (0 to 100) and what happened there. */
public record Moment(double at, String text, Kind kind) {
    /** What the point stands for. */
    public enum Kind {
        START,
        CHANGE,
        TODAY,
        DUE
    }
}
