package org.saime.kernel.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.saime.TestHouse;

/** Conventions of the schema, and the row policies tried as the application role itself. */
class SchemaTest {
    /** Reference data and the tables of the libraries: no rows of a tenant in them. */
    private static final Set<String> OPEN = Set.of(
            "municipality",
            "code",
            "parameter",
            "series",
            "sign_in_failure",
            "help_attempt",
            "spring_session",
            "spring_session_attributes",
            "scheduled_tasks",
            "flyway_schema_history");

    @Test
    void everyTableOfATenantHasRowSecurityAndAPolicy() throws SQLException {
        assertThat(list("""
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'public' and c.relkind in ('r', 'p')
              and (not c.relrowsecurity or not exists (select 1 from pg_policy p where p.polrelid = c.oid))""")).containsExactlyInAnyOrderElementsOf(OPEN);
    }

    @Test
    void everyTableOfATenantNamesItsOrganisation() throws SQLException {
        assertThat(list("""
            select t.table_name from information_schema.tables t
            where t.table_schema = 'public' and t.table_type = 'BASE TABLE'
              and not exists (select 1 from information_schema.columns c where c.table_schema = 'public' and c.table_name = t.table_name and c.column_name = 'org_id')""")).allMatch(table -> OPEN.contains(table) || table.equals("organisation"));
    }

    @Test
    void timesHaveAZone() throws SQLException {
        assertThat(list(
                        "select table_name || '.' || column_name from information_schema.columns where table_schema = 'public' and data_type = 'timestamp without time zone'"
                                + " and table_name <> 'flyway_schema_history'"))
                .isEmpty();
    }

    @Test
    void everyForeignKeyButTheTenantHasAnIndex() throws SQLException {
        assertThat(list("""
            select con.conrelid::regclass || '.' || a.attname
            from pg_constraint con join pg_attribute a on a.attrelid = con.conrelid and a.attnum = con.conkey[1]
            where con.contype = 'f' and con.connamespace = 'public'::regnamespace and a.attname <> 'org_id'
              and not exists (select 1 from pg_index i where i.indrelid = con.conrelid and i.indkey[0] = con.conkey[1])""")).isEmpty();
    }

    @Test
    void theApplicationRoleReadsNothingWithoutAScope() throws SQLException {
        assertThat(visible("")).isEmpty();
    }

    @Test
    void theApplicationRoleReadsNothingWithAForeignScope() throws SQLException {
        String stranger = "{00000000-0000-7000-8000-000000000001}";
        String one = stranger.substring(1, stranger.length() - 1);
        assertThat(visible("select set_config('app.user', '" + one + "', true), set_config('app.org', '" + one
                        + "', true), set_config('app.units', '" + stranger
                        + "', true), set_config('app.intake_units', '" + stranger
                        + "', true), set_config('app.families', '" + stranger
                        + "', true), set_config('app.municipalities', '"
                        + stranger + "', true), set_config('app.shared_families', '" + stranger
                        + "', true), set_config('app.audit', 'on', true)"))
                // the names of providers are known to whoever is signed in, and towns see units to refer to
                .isSubsetOf("organisation", "unit", "service_type");
    }

    @Test
    void whatIsAppendedCannotBeChangedByTheApplication() throws SQLException {
        assertThat(list("""
            select table_name || ' ' || privilege_type from information_schema.role_table_grants
            where grantee = 'saime_app' and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')
              and table_name in ('audit_entry', 'audit_seal', 'contact', 'contact_note', 'deed', 'emergency_call')""")).isEmpty();
    }

    /** Tables of which the application role sees at least one row, on a database filled by the other tests' houses and one house of its own. */
    private static List<String> visible(String scope) throws SQLException {
        fill();
        var address = TestDatabase.shared();
        var seen = new ArrayList<String>();
        var empty = new ArrayList<String>();
        List<String> tables = list(
                "select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind = 'r'");
        try (Connection connection = DriverManager.getConnection(
                address.url(), address.app().role(), address.app().password())) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                if (!scope.isEmpty()) {
                    statement.execute(scope);
                }
                for (String table : tables) {
                    if (OPEN.contains(table)) {
                        continue;
                    }
                    try (var rows = statement.executeQuery("select exists (select 1 from " + table + ")")) {
                        rows.next();
                        (rows.getBoolean(1) ? seen : empty).add(table);
                    }
                }
            }
            connection.rollback();
        }
        assertThat(empty).isNotEmpty();
        return seen;
    }

    /** At least one family with everything the shared house puts in, so that "nothing seen" says something. */
    private static void fill() throws SQLException {
        if (list("select 'x' from contact limit 1").isEmpty()) {
            var org = TestHouse.id();
            TestHouse.sql(
                    "insert into organisation (id, kind, name, country) values (:id, 'PROVIDER', 'Filled', 'EE')",
                    "id",
                    org);
            var unit = TestHouse.id();
            TestHouse.sql(
                    "insert into unit (id, org_id, name, country, zone, region, code_prefix) values (:id, :org, 'U', 'EE', 'Europe/Tallinn', 'R', :prefix)",
                    "id",
                    unit,
                    "org",
                    org,
                    "prefix",
                    unit.toString().substring(30));
            var family = TestHouse.id();
            TestHouse.sql(
                    "insert into family (id, org_id, unit_id, code, label, recorded_at) values (:id, :org, :unit, 'X-1', 'Filled', now())",
                    "id",
                    family,
                    "org",
                    org,
                    "unit",
                    unit);
            TestHouse.sql(
                    "insert into person (id, org_id, unit_id, given_name, birth_precision, recorded_at) values (:id, :org, :unit, 'P', 'UNKNOWN', now())",
                    "id",
                    TestHouse.id(),
                    "org",
                    org,
                    "unit",
                    unit);
        }
        assertThat(list("select 'x' from family limit 1")).isNotEmpty();
    }

    private static List<String> list(String query) throws SQLException {
        var address = TestDatabase.shared();
        var rows = new ArrayList<String>();
        try (Connection connection = DriverManager.getConnection(
                        address.url(), address.owner().role(), address.owner().password());
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}
