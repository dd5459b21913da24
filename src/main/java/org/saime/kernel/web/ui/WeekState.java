package org.saime.kernel.web.ui;

import org.jspecify.annotations.Nullable;

/** How a planned meeting, or the meeting of a whole week, stands. The name in small letters is the class in the stylesheet. */
public enum WeekState {
    MET("met", "check"),
    MISSED("missed", "x"),
    DRAFT("draft", "pencil-line"),
    PLANNED("planned", null),
    NOT_COUNTED("not-counted", "minus"),
    NOTHING("gap", null);

    private final String style;
    private final @Nullable String icon;

    WeekState(String style, @Nullable String icon) {
        this.style = style;
        this.icon = icon;
    }

    public String style() {
        return style;
    }

    public @Nullable String icon() {
        return icon;
    }
}
