package org.saime.kernel.db;

import static org.springframework.core.env.StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives every Spring context of the tests the shared test database, unless the test names one itself (an empty
 * saime.database.url asks for a local server on saime.data).
 */
class TestDatabaseInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (environment.containsProperty("saime.database.url")) {
            return;
        }
        var address = TestDatabase.shared();
        environment
                .getPropertySources()
                .addAfter(
                        SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new MapPropertySource(
                                "test database",
                                Map.of(
                                        "saime.data", "target/test-data",
                                        "saime.database.url", address.url(),
                                        "saime.database.user", address.app().role(),
                                        "saime.database.password", address.app().password(),
                                        "saime.database.owner", address.owner().role(),
                                        "saime.database.owner.password",
                                                address.owner().password())));
    }
}
