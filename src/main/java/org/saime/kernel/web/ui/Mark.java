package org.saime.kernel.web.ui;

/** One mark on a line of time: where (0 to 100), its shape and what it says. */
public record Mark(double at, Shape shape, String text) {
    /** Shape says the kind, so colour is never needed to tell marks apart. */
    public enum Shape {
        DOT,
        SQUARE,
        DIAMOND,
        RING,
        TRIANGLE
    }
}
