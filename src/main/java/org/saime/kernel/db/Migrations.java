package org.saime.kernel.db;

import java.util.Map;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** How Flyway is set, in the program and in the tests alike. */
record Migrations(String appRole) {

    static final String LOCATION = "classpath:db/migration";

    static Migrations of(DatabaseAddress address) {
        return new Migrations(address.app().role());
    }

    void configure(FluentConfiguration flyway) {
        flyway.locations(LOCATION)
                .placeholders(Map.of("app_role", appRole))
                .initSql("set time zone 'UTC'")
                .validateMigrationNaming(true);
    }
}
