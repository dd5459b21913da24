package org.saime.families;

import java.util.UUID;

/** A consent holds no longer, from this instant. Published in the transaction of the deed. */
public record ConsentWithdrawn(UUID family, UUID consent, String purpose) {}
