package org.saime.kernel;

import org.jspecify.annotations.Nullable;

/** Somebody else was first, or the same id carries other content (HTTP 409). */
public final class Conflict extends RuntimeException {
    private final String key;
    private final transient @Nullable Object stored;

    public Conflict(String key) {
        this(key, null);
    }

    /** @param stored what the system holds, so that the person can see both */
    public Conflict(String key, @Nullable Object stored) {
        super(key);
        this.key = key;
        this.stored = stored;
    }

    public String key() {
        return key;
    }

    public @Nullable Object stored() {
        return stored;
    }
}
