package org.saime.episodes;

import java.util.UUID;

/** A closure was taken back as an error: the exit never was. Published in the transaction of the deed. */
public record EpisodeReopened(UUID episode, UUID family) {}
