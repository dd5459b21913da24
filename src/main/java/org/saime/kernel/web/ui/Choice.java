package org.saime.kernel.web.ui;

import org.jspecify.annotations.Nullable;

/** One answer that can be chosen: the value sent, the words shown, and what helps to choose. */
public record Choice(
        String value,
        String text,
        @Nullable String hint,
        @Nullable String icon) {
    public static Choice of(String value, String text) {
        return new Choice(value, text, null, null);
    }

    public Choice withHint(@Nullable String words) {
        return new Choice(value, text, words, icon);
    }

    public Choice withIcon(@Nullable String name) {
        return new Choice(value, text, hint, name);
    }
}
