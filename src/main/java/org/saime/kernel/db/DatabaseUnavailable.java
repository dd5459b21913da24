package org.saime.kernel.db;

import org.jspecify.annotations.Nullable;

/** The database cannot be used; the message tells the operator what to do. */
public class DatabaseUnavailable extends RuntimeException {

    DatabaseUnavailable(String message) {
        super(message);
    }

    DatabaseUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Another program works on the same data directory. */
    static final class InUse extends DatabaseUnavailable {
        InUse(String message) {
            super(message);
        }
    }
}
