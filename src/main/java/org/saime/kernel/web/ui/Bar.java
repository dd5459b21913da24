package org.saime.kernel.web.ui;

import org.jspecify.annotations.Nullable;

/** One bar of a short list of counts; the notable one is drawn in amber and named below the chart. */
public record Bar(
        String name, int value, boolean notable, @Nullable String href) {}
