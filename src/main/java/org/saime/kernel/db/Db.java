package org.saime.kernel.db;

import java.sql.Array;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saime.kernel.Conflict;
import org.saime.kernel.NotFound;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs {@link Query} constants. Parameters are given as name, value, name, value…; dates, instants, uuids, enums, lists (as uuid[] or text[]),
 * and {@link Json} values are bound with their PostgreSQL types.
 */
@Component
public class Db {
    private final NamedParameterJdbcTemplate jdbc;
    private final JsonMapper json;
    private final Map<Class<?>, RecordRows<?>> mappers = new java.util.concurrent.ConcurrentHashMap<>();

    public Db(NamedParameterJdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A value bound as jsonb. */
    public record Json(@Nullable Object value) {}

    public <R> List<R> list(Query<R> query, @Nullable Object... parameters) {
        return jdbc.query(query.sql(), bind(parameters), mapper(query.row()));
    }

    public <R> Optional<R> find(Query<R> query, @Nullable Object... parameters) {
        List<R> rows = list(query, parameters);
        if (rows.size() > 1) {
            throw new IllegalStateException("more than one row");
        }
        return rows.stream().findFirst();
    }

    /** @throws NotFound when there is no row, or none that the scope may see */
    public <R> R one(Query<R> query, @Nullable Object... parameters) {
        return find(query, parameters)
                .orElseThrow(() -> new NotFound(query.row().getSimpleName()));
    }

    public int change(Query<Void> query, @Nullable Object... parameters) {
        return jdbc.update(query.sql(), bind(parameters));
    }

    /** Changes exactly one row. @throws Conflict when somebody was first (stale version) or the row is not there */
    public void changeOne(Query<Void> query, @Nullable Object... parameters) {
        int changed = change(query, parameters);
        if (changed != 1) {
            throw new Conflict("error.stale");
        }
    }

    /** The same statement for many rows in one round trip; each row's parameters as name, value… */
    public void changeAll(Query<Void> query, List<@Nullable Object[]> rows) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(query.sql(), rows.stream().map(this::bind).toArray(MapSqlParameterSource[]::new));
        }
    }

    /** The next number of a series, e.g. family codes of a unit and year; gaps are possible, doubles are not. */
    public int next(UUID org, String series) {
        Integer next = jdbc.queryForObject(
                "insert into series (org_id, name, last) values (:org, :series, 1) on conflict (org_id, name) do update set last = series.last + 1 returning last",
                bind("org", org, "series", series),
                Integer.class);
        return java.util.Objects.requireNonNull(next);
    }

    @SuppressWarnings("unchecked")
    private <R> RecordRows<R> mapper(Class<R> row) {
        return (RecordRows<R>) mappers.computeIfAbsent(row, type -> new RecordRows<>(type, json));
    }

    private MapSqlParameterSource bind(@Nullable Object... pairs) {
        var source = new MapSqlParameterSource();
        for (int i = 0; i < pairs.length; i += 2) {
            String name = (String) java.util.Objects.requireNonNull(pairs[i]);
            bind(source, name, pairs[i + 1]);
        }
        return source;
    }

    private void bind(MapSqlParameterSource source, String name, @Nullable Object value) {
        switch (value) {
            case null -> source.addValue(name, null, Types.NULL);
            case Instant instant ->
                source.addValue(name, instant.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
            case LocalDate date -> source.addValue(name, date, Types.DATE);
            case LocalTime time -> source.addValue(name, time, Types.TIME);
            case YearMonth month -> source.addValue(name, month.atDay(1), Types.DATE);
            case UUID id -> source.addValue(name, id, Types.OTHER);
            case Enum<?> constant -> source.addValue(name, constant.name(), Types.VARCHAR);
            case Json document -> source.addValue(name, json.writeValueAsString(document.value()), Types.OTHER);
            case JsonNode document -> source.addValue(name, json.writeValueAsString(document), Types.OTHER);
            case Collection<?> list -> source.addValue(name, new SqlArray(list));
            default -> source.addValue(name, value);
        }
    }

    /** Binds a collection as uuid[] when it holds uuids, else as text[]. */
    private record SqlArray(Collection<?> values) implements org.springframework.jdbc.core.SqlTypeValue {
        @Override
        public void setTypeValue(
                java.sql.PreparedStatement statement, int index, int sqlType, @Nullable String typeName)
                throws SQLException {
            boolean ids = !values.isEmpty() && values.iterator().next() instanceof UUID;
            Object[] elements = values.stream()
                    .map(v -> v instanceof UUID ? v : v instanceof Enum<?> e ? e.name() : String.valueOf(v))
                    .toArray();
            if (values.isEmpty()) {
                // an empty list fits any array type
                statement.setObject(index, "{}", Types.OTHER);
            } else {
                statement.setArray(index, statement.getConnection().createArrayOf(ids ? "uuid" : "text", elements));
            }
        }
    }

    /** Reads one row into a record: component by component, by name. */
    static final class RecordRows<R> implements org.springframework.jdbc.core.RowMapper<R> {
        private final Class<R> type;
        private final JsonMapper json;
        private final java.lang.reflect.@Nullable RecordComponent[] components;
        private final java.lang.reflect.@Nullable Constructor<R> constructor;

        RecordRows(Class<R> type, JsonMapper json) {
            this.type = type;
            this.json = json;
            if (!type.isRecord()) {
                this.components = new java.lang.reflect.RecordComponent[0];
                this.constructor = null;
                return;
            }
            this.components = type.getRecordComponents();
            try {
                Class<?>[] types = java.util.Arrays.stream(components)
                        .map(c -> c.getType())
                        .toArray(Class<?>[]::new);
                this.constructor = type.getDeclaredConstructor(types);
                this.constructor.setAccessible(true);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public R mapRow(java.sql.ResultSet row, int number) throws SQLException {
            if (constructor == null) {
                return type.cast(value(row, 1, type, type));
            }
            @Nullable Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                var component = components[i];
                values[i] = value(
                        row,
                        row.findColumn(snake(component.getName())),
                        component.getType(),
                        component.getGenericType());
            }
            try {
                return constructor.newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new SQLException("cannot read " + type.getSimpleName(), e);
            }
        }

        static String snake(String camel) {
            return camel.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(java.util.Locale.ROOT);
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        private @Nullable Object value(
                java.sql.ResultSet row, int column, Class<?> type, java.lang.reflect.Type generic) throws SQLException {
            if (type == int.class || type == Integer.class) {
                int value = row.getInt(column);
                return row.wasNull() && type == Integer.class ? null : value;
            }
            if (type == long.class || type == Long.class) {
                long value = row.getLong(column);
                return row.wasNull() && type == Long.class ? null : value;
            }
            if (type == boolean.class || type == Boolean.class) {
                boolean value = row.getBoolean(column);
                return row.wasNull() && type == Boolean.class ? null : value;
            }
            Object raw = row.getObject(column);
            if (raw == null) {
                return type == List.class ? List.of() : null;
            }
            if (type == String.class) {
                return row.getString(column);
            }
            if (type == Instant.class) {
                return row.getObject(column, OffsetDateTime.class).toInstant();
            }
            if (type == LocalDate.class) {
                return raw instanceof Date date ? date.toLocalDate() : row.getObject(column, LocalDate.class);
            }
            if (type == YearMonth.class) {
                return YearMonth.from(row.getObject(column, LocalDate.class));
            }
            if (type == LocalTime.class) {
                return raw instanceof Time || raw instanceof Timestamp
                        ? row.getObject(column, LocalTime.class)
                        : row.getObject(column, LocalTime.class);
            }
            if (type.isEnum()) {
                return Enum.valueOf((Class) type, row.getString(column));
            }
            if (type == List.class && raw instanceof Array array) {
                Object[] elements = (Object[]) array.getArray();
                Class<?> element = generic instanceof java.lang.reflect.ParameterizedType p
                                && p.getActualTypeArguments()[0] instanceof Class<?> c
                        ? c
                        : Object.class;
                return java.util.Arrays.stream(elements)
                        .map(e -> element.isEnum()
                                ? Enum.valueOf((Class) element, (String) e)
                                : e instanceof Date date ? date.toLocalDate() : e)
                        .toList();
            }
            if (raw instanceof org.postgresql.util.PGobject object
                    && ("jsonb".equals(object.getType()) || "json".equals(object.getType()))) {
                return json.readValue(
                        row.getString(column), json.getTypeFactory().constructType(generic));
            }
            if (type == java.math.BigDecimal.class) {
                return row.getBigDecimal(column);
            }
            if (type == byte[].class) {
                return row.getBytes(column);
            }
            return type.isInstance(raw) ? raw : row.getObject(column, type);
        }
    }
}
