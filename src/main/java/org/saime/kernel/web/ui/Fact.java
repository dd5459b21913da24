package org.saime.kernel.web.ui;

import org.jspecify.annotations.Nullable;

/** A short answer to a question everybody asks: its name, the answer, a smaller second line. */
public record Fact(
        String name,
        String value,
        @Nullable String note,
        @Nullable String href) {
    public static Fact of(String name, String value) {
        return new Fact(name, value, null, null);
    }

    public Fact withNote(@Nullable String words) {
        return new Fact(name, value, words, href);
    }

    public Fact withLink(@Nullable String address) {
        return new Fact(name, value, note, address);
    }
}
