package org.saime.organisation;

import java.util.UUID;
import org.saime.kernel.time.Country;

/** A service unit of a provider: the place where families are served and figures are counted. */
public record Unit(UUID id, UUID orgId, String name, Country country, String zone, String region, String codePrefix) {}
