package org.saime.kernel.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;

/** Every {@link Query} of the program, described by PostgreSQL on the migrated schema: wrong tables, columns, types or components fail here. */
class SqlTest {
    private static final Map<Class<?>, Set<String>> TYPES = Map.ofEntries(
            Map.entry(String.class, Set.of("text", "bpchar", "varchar", "name", "jsonb")),
            Map.entry(UUID.class, Set.of("uuid")),
            Map.entry(int.class, Set.of("int4", "int2", "int8")),
            Map.entry(Integer.class, Set.of("int4", "int2", "int8")),
            Map.entry(long.class, Set.of("int8", "int4")),
            Map.entry(Long.class, Set.of("int8", "int4")),
            Map.entry(boolean.class, Set.of("bool")),
            Map.entry(Boolean.class, Set.of("bool")),
            Map.entry(LocalDate.class, Set.of("date")),
            Map.entry(LocalTime.class, Set.of("time")),
            Map.entry(Instant.class, Set.of("timestamptz")),
            Map.entry(java.time.YearMonth.class, Set.of("date")),
            Map.entry(java.math.BigDecimal.class, Set.of("numeric")),
            Map.entry(byte[].class, Set.of("bytea")));

    record Found(String name, Query<?> query) {}

    @Test
    void everyStatementFitsTheSchema() throws Exception {
        var problems = new ArrayList<String>();
        List<Found> all = queries();
        assertThat(all).hasSizeGreaterThan(10);
        var address = TestDatabase.shared();
        try (Connection connection = DriverManager.getConnection(
                address.url(), address.owner().role(), address.owner().password())) {
            for (Found found : all) {
                describe(connection, found, problems);
            }
        }
        assertThat(problems).isEmpty();
    }

    private static void describe(Connection connection, Found found, List<String> problems) {
        String sql =
                NamedParameterUtils.parseSqlStatementIntoString(found.query().sql());
        try (var statement = connection.prepareStatement(sql)) {
            statement.getParameterMetaData().getParameterCount();
            ResultSetMetaData columns = statement.getMetaData();
            if (columns == null) {
                if (found.query().row() != Void.class) {
                    problems.add(found.name() + ": returns no rows");
                }
                return;
            }
            compare(found, columns, problems);
        } catch (SQLException e) {
            problems.add(found.name() + ": " + e.getMessage());
        }
    }

    private static void compare(Found found, ResultSetMetaData columns, List<String> problems) throws SQLException {
        Class<?> row = found.query().row();
        if (!row.isRecord()) {
            return;
        }
        var given = new java.util.HashMap<String, String>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            given.put(columns.getColumnLabel(i), columns.getColumnTypeName(i));
        }
        for (var component : row.getRecordComponents()) {
            String column = Db.RecordRows.snake(component.getName());
            String type = given.remove(column);
            var fitting = TYPES.get(component.getType());
            if (type == null) {
                problems.add(found.name() + ": no column " + column);
            } else if (component.getType() == List.class
                    ? !(type.startsWith("_") || type.equals("jsonb") || type.equals("json"))
                    : fitting != null && !fitting.contains(type)) {
                problems.add(found.name() + ": " + column + " is " + type + ", component is "
                        + component.getType().getSimpleName());
            }
        }
        if (!given.isEmpty()) {
            problems.add(found.name() + ": columns nobody reads " + given.keySet());
        }
    }

    static List<Found> queries() throws Exception {
        var found = new ArrayList<Found>();
        var loader = SqlTest.class.getClassLoader();
        for (var resource :
                new PathMatchingResourcePatternResolver(loader).getResources("classpath*:org/saime/**/*.class")) {
            String url = resource.getURL().toString();
            if (url.contains("/test-classes/") || url.contains("jte")) {
                continue;
            }
            String name = url.substring(url.indexOf("org/saime/"), url.length() - ".class".length())
                    .replace('/', '.');
            for (Field field : Class.forName(name, false, loader).getDeclaredFields()) {
                if (field.getType() == Query.class && Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    found.add(new Found(name.substring(name.lastIndexOf('.') + 1) + "." + field.getName(), (Query<?>)
                            field.get(null)));
                }
            }
        }
        return found;
    }
}
