package org.saime.reporting;

import java.time.Instant;
import java.util.UUID;

/** A question of the municipality about a report, an answer of the service, or the municipality's answer to a request. */
public record ReportMessage(UUID id, boolean fromMunicipality, String kind, String text, Instant at, String name) {}
