package org.saime.kernel.web.ui;

import org.jspecify.annotations.Nullable;

/** One signature, or one that is still awaited; an own icon is for a child's way of taking part. */
public record Signature(
        String name, String note, boolean signed, @Nullable String icon) {}
