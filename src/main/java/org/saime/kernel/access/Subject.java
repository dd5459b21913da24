package org.saime.kernel.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an action is done to, as far as access needs to know it. */
public record Subject(
        @Nullable UUID org,
        @Nullable UUID unit,
        @Nullable UUID family,
        @Nullable UUID municipality) {
    /** Nothing in particular: the own organisation. */
    public static final Subject NONE = new Subject(null, null, null, null);

    public static Subject family(UUID family, UUID unit) {
        return new Subject(null, unit, family, null);
    }

    public static Subject unit(UUID unit) {
        return new Subject(null, unit, null, null);
    }

    public static Subject municipality(UUID municipality) {
        return new Subject(null, null, null, municipality);
    }

    public static Subject organisation(UUID org) {
        return new Subject(org, null, null, null);
    }

    public Subject with(@Nullable UUID municipality) {
        return new Subject(org, unit, family, municipality);
    }
}
