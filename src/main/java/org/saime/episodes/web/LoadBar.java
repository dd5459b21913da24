package org.saime.episodes.web;

/** A worker's families and places as small boxes with the cap as a line; {@code plus} draws the place that one more family would take. */
public record LoadBar(int families, int places, boolean plus) {
    private static final double STEP = 9.2;
    private static final double GAP = 4;

    public int boxes() {
        return Math.max(places, families + (plus ? 1 : 0));
    }

    public double x(int box) {
        return Math.round(10 * (0.5 + box * STEP + (box >= places ? GAP : 0))) / 10.0;
    }

    public double cap() {
        return Math.round(10 * (places * STEP + 1)) / 10.0;
    }

    public double width() {
        return Math.round(10 * (boxes() * STEP + GAP + 2)) / 10.0;
    }

    /** taken, over, plus or free */
    public String kind(int box) {
        return box < families ? box < places ? "taken" : "over" : plus && box == families ? "plus" : "free";
    }
}
