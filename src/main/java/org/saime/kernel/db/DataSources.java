package org.saime.kernel.db;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** The application's connections, and the owner's for migrations. */
@Configuration(proxyBeanMethods = false)
class DataSources {

    private static final int POOL = 10;

    @Bean(destroyMethod = "close")
    DatabaseServer databaseServer(Environment environment) {
        var url = environment.getProperty("saime.database.url", "");
        if (!url.isBlank()) {
            return new DatabaseServer.External(new DatabaseAddress(
                    url,
                    login(environment, "saime.database.user", "saime.database.password"),
                    login(environment, "saime.database.owner", "saime.database.owner.password")));
        }
        var data = Path.of(environment.getProperty("saime.data", "data"));
        var mayJoin = environment.getProperty("saime.database.join", Boolean.class, false);
        return new DatabaseServer.Local(mayJoin ? LocalDatabase.join(data) : LocalDatabase.start(data));
    }

    @Bean
    @Primary
    HikariDataSource dataSource(DatabaseServer server, Environment environment) {
        var address = server.address();
        var pool = new HikariDataSource();
        pool.setPoolName("saime");
        pool.setJdbcUrl(address.url());
        pool.setUsername(address.app().role());
        pool.setPassword(address.app().password());
        pool.setMaximumPoolSize(environment.getProperty("saime.database.pool", Integer.class, POOL));
        pool.addDataSourceProperty("ApplicationName", "saime");
        // An error must not carry what people typed into the log; the name of the constraint is still there.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        // The driver would otherwise bring the time zone of this machine into every session.
        pool.setConnectionInitSql("set time zone 'UTC'");
        return pool;
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerDataSource(DatabaseServer server) {
        var address = server.address();
        return new SimpleDriverDataSource(
                new org.postgresql.Driver(),
                address.url(),
                address.owner().role(),
                address.owner().password());
    }

    /** Migrations grant to ${app_role}, because an administrator may have named the roles otherwise. */
    @Bean
    FlywayConfigurationCustomizer namesTheApplicationRole(DatabaseServer server) {
        return Migrations.of(server.address())::configure;
    }

    private static DatabaseAddress.Login login(Environment environment, String role, String password) {
        return new DatabaseAddress.Login(required(environment, role), required(environment, password));
    }

    private static String required(Environment environment, String property) {
        var value = environment.getProperty(property, "");
        if (value.isBlank()) {
            throw new DatabaseUnavailable("SAIME_DATABASE_URL is set, so "
                    + property.toUpperCase(Locale.ROOT).replace('.', '_')
                    + " is needed too: see docs/operating.md.");
        }
        return value;
    }
}
