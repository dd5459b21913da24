package org.saime.kernel.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class RolesTest {

    private final DatabaseAddress address = TestDatabase.shared();

    @Test
    void theApplicationCannotOverruleRights() throws SQLException {
        try (var connection = application()) {
            assertThat(ask(
                            connection,
                            "select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb"
                                    + " from pg_roles where rolname = current_user"))
                    .isEqualTo("f");
            assertThat(ask(connection, "select count(*) from pg_auth_members where member = current_user::regrole"))
                    .isEqualTo("0");
        }
    }

    @Test
    void theApplicationOwnsNothing() throws SQLException {
        try (var connection = application()) {
            assertThat(ask(connection, "select count(*) from pg_class where relowner = current_user::regrole"))
                    .isEqualTo("0");
            assertThat(
                            ask(
                                    connection,
                                    "select count(*) from pg_shdepend where refobjid = current_user::regrole and deptype = 'o'"))
                    .isEqualTo("0");
            assertThatThrownBy(() -> connection.createStatement().execute("create table mine (id int)"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void theOwnerHasTheTablesButIsNoSuperuser() throws SQLException {
        try (var connection = DriverManager.getConnection(
                address.url(), address.owner().role(), address.owner().password())) {
            assertThat(ask(connection, "select tableowner from pg_tables where tablename = 'flyway_schema_history'"))
                    .isEqualTo("saime_owner");
            assertThat(ask(connection, "select rolsuper from pg_roles where rolname = current_user"))
                    .isEqualTo("f");
        }
    }

    private Connection application() throws SQLException {
        return DriverManager.getConnection(
                address.url(), address.app().role(), address.app().password());
    }

    private static String ask(Connection connection, String query) throws SQLException {
        try (var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
