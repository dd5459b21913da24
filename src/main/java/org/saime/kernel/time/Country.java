package org.saime.kernel.time;

import java.time.ZoneId;

/** A country the service works in, with the zone its days are counted in. */
public enum Country {
    LV("Europe/Riga"),
    EE("Europe/Tallinn");

    private final ZoneId zone;

    Country(String zone) {
        this.zone = ZoneId.of(zone);
    }

    public ZoneId zone() {
        return zone;
    }
}
