package org.saime.kernel;

/** There is nothing here for the person who asks, whether it does not exist or is not theirs (HTTP 404). */
public final class NotFound extends RuntimeException {
    public NotFound(String what) {
        super(what);
    }
}
