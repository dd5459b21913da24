package org.saime.plans;

import java.time.Instant;
import java.util.UUID;

/** What the municipality said about a shared plan. */
public record PlanComment(UUID id, String author, String municipality, String text, Instant recordedAt) {}
