package org.saime.episodes;

import java.time.LocalDate;
import java.util.UUID;

/** An episode ended; {@code on} is its last served day. Published in the transaction of the deed. */
public record EpisodeClosed(UUID episode, UUID family, LocalDate on, String exitReason) {}
