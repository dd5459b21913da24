package org.saime.organisation;

import java.util.UUID;
import org.saime.kernel.time.Country;

/** A municipality of Latvia or Estonia as it stands on the day asked for. */
public record Municipality(UUID id, Country country, String code, String name, String region) {}
