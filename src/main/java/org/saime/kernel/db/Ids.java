package org.saime.kernel.db;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Makes UUIDv7 (RFC 9562): 48 bits of milliseconds, then random bits, so that ids sort by the time they were made. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static UUID at(Instant instant) {
        long high = (instant.toEpochMilli() << 16) | 0x7000L | (RANDOM.nextLong() & 0xFFFL);
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    public static boolean isVersion7(UUID id) {
        return id.version() == 7 && id.variant() == 2;
    }
}
