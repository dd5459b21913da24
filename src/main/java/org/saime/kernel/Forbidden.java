package org.saime.kernel;

/** The person may not do this (HTTP 403); the key names the reason, e.g. {@code access.not_assigned}. */
public final class Forbidden extends RuntimeException {
    private final String key;

    public Forbidden(String key) {
        super(key);
        this.key = key;
    }

    public String key() {
        return key;
    }
}
