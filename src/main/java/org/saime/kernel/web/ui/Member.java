package org.saime.kernel.web.ui;

import org.jspecify.annotations.Nullable;

/** A person of a family in a list: name, age, what to know, and when they were last met. */
public record Member(
        String name,
        @Nullable String age,
        @Nullable String note,
        @Nullable String met,
        boolean warn,
        @Nullable String href) {}
