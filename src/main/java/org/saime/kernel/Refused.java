package org.saime.kernel;

/** A rule of the trade says no (HTTP 422); the key names the sentence that says why. */
public final class Refused extends RuntimeException {
    private final String key;
    private final transient Object[] arguments;

    public Refused(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments;
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments;
    }
}
