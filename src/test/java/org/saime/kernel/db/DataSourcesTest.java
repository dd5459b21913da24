package org.saime.kernel.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

class DataSourcesTest {

    private final DataSources sources = new DataSources();

    @Test
    void theApplicationSignsInAsTheRoleThatOwnsNothingInUtc() {
        try (var server = sources.databaseServer(environment());
                var pool = sources.dataSource(server, environment())) {
            assertThat(ask(pool, "select current_user")).isEqualTo("saime_app");
            assertThat(ask(pool, "show timezone")).isEqualTo("UTC");
            assertThat(ask(sources.ownerDataSource(server), "select current_user"))
                    .isEqualTo("saime_owner");
        }
    }

    @Test
    void anErrorDoesNotRepeatWhatWasTypedButNamesTheConstraint() throws SQLException {
        try (var server = sources.databaseServer(environment());
                var pool = sources.dataSource(server, environment());
                var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create temporary table person (name text constraint person_name_uniq unique)");
            statement.execute("insert into person values ('Liepa')");

            assertThatThrownBy(() -> statement.execute("insert into person values ('Liepa')"))
                    .isInstanceOfSatisfying(PSQLException.class, e -> {
                        assertThat(e.getMessage()).doesNotContain("Liepa");
                        assertThat(e.getServerErrorMessage().getConstraint()).isEqualTo("person_name_uniq");
                    });
        }
    }

    @Test
    void aMissingPasswordIsAskedForByItsName() {
        var environment = environment();
        environment.setProperty("saime.database.owner.password", "");

        assertThatThrownBy(() -> sources.databaseServer(environment))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("SAIME_DATABASE_OWNER_PASSWORD");
    }

    private static MockEnvironment environment() {
        var address = TestDatabase.shared();
        return new MockEnvironment()
                .withProperty("saime.database.url", address.url())
                .withProperty("saime.database.user", address.app().role())
                .withProperty("saime.database.password", address.app().password())
                .withProperty("saime.database.owner", address.owner().role())
                .withProperty("saime.database.owner.password", address.owner().password())
                .withProperty("saime.database.pool", "2");
    }

    private static String ask(DataSource source, String query) {
        return JdbcClient.create(source).sql(query).query(String.class).single();
    }
}
