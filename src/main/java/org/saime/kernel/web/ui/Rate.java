package org.saime.kernel.web.ui;

import org.jspecify.annotations.Nullable;

/**
 * One row of a dot chart: how many of how many, and the same for the period before. A rate never stands without its two
 * counts; with nothing to count the row stays and says why.
 */
public record Rate(
        String name,
        int met,
        int eligible,
        @Nullable Double before,
        @Nullable String metHref,
        @Nullable String missedHref,
        @Nullable String why) {
    /** Below this many eligible the point is hollow and nothing is said about order. */
    public static final int FEW = 12;

    public boolean known() {
        return eligible > 0;
    }

    public double percent() {
        return known() ? 100.0 * met / eligible : 0;
    }

    public boolean few() {
        return eligible < FEW;
    }

    public int missed() {
        return eligible - met;
    }

    /** Where a percentage lies on an axis from {@code low} to 100, in percent of the plot with a margin of 2 on both sides. */
    public static double at(double percent, int low) {
        return 2 + 96 * (Math.max(low, percent) - low) / (100.0 - low);
    }
}
