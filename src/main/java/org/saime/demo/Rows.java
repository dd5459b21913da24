package org.saime.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows on their way into the database: collected as text for COPY, written table by table in the order of their references. */
final class Rows {
    private static final List<String> ORDER = List.of(
            "organisation",
            "unit",
            "service_type",
            "coverage",
            "account",
            "account_role",
            "parameter",
            "staff",
            "staff_fte",
            "absence",
            "family",
            "person",
            "relationship",
            "household",
            "address",
            "protected_address",
            "membership",
            "residence",
            "referral",
            "referral_person",
            "screening",
            "emergency_call",
            "episode",
            "episode_period",
            "municipality_link",
            "assignment",
            "agreement_signature",
            "consent",
            "suspension",
            "episode_exit",
            "plan",
            "goal",
            "activity",
            "participation",
            "plan_signature",
            "review",
            "contact",
            "contact_note",
            "appointment",
            "unmet_week",
            "draft",
            "monthly_report",
            "report_message",
            "municipality_sheet",
            "deed",
            "audit_entry",
            "series");

    /** Half-open, as the tables have it. */
    record During(LocalDate from, @Nullable LocalDate until) {
        static During throughTo(LocalDate from, @Nullable LocalDate last) {
            return new During(from, last == null ? null : last.plusDays(1));
        }

        @Override
        public String toString() {
            return "[" + from + "," + (until == null ? "" : until) + ")";
        }
    }

    private record Table(List<String> columns, StringBuilder text) {}

    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    Rows() {
        ORDER.forEach(table -> counts.put(table, 0));
    }

    /** @param pairs column, value, column, value…; the same columns in every row of a table */
    void add(String table, @Nullable Object... pairs) {
        var target = tables.computeIfAbsent(table, name -> new Table(columns(pairs), new StringBuilder(8192)));
        if (target.columns.size() != pairs.length / 2) {
            throw new IllegalArgumentException("other columns in " + table + ": " + columns(pairs));
        }
        for (int i = 0; i < pairs.length; i += 2) {
            if (!target.columns.get(i / 2).equals(pairs[i])) {
                throw new IllegalArgumentException("other columns in " + table + ": " + columns(pairs));
            }
            target.text.append(i == 0 ? "" : "\t");
            write(pairs[i + 1], target.text);
        }
        target.text.append('\n');
        if (counts.merge(table, 1, Integer::sum) == null || !ORDER.contains(table)) {
            throw new IllegalArgumentException("no order for " + table);
        }
    }

    Map<String, Integer> counts() {
        return counts;
    }

    void flush(Connection connection) throws SQLException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        for (var name : ORDER) {
            var table = tables.remove(name);
            if (table != null) {
                try {
                    copy.copyIn(
                            "copy " + name + " (" + String.join(", ", table.columns) + ") from stdin",
                            new java.io.ByteArrayInputStream(
                                    table.text.toString().getBytes(StandardCharsets.UTF_8)));
                } catch (IOException e) {
                    throw new SQLException(e);
                }
            }
        }
    }

    private static List<String> columns(@Nullable Object... pairs) {
        var names = new ArrayList<String>();
        for (int i = 0; i < pairs.length; i += 2) {
            names.add(String.valueOf(pairs[i]));
        }
        return List.copyOf(names);
    }

    private static void write(@Nullable Object value, StringBuilder text) {
        switch (value) {
            case null -> text.append("\\N");
            case String words -> escape(words, text);
            case byte[] bytes -> text.append("\\\\x").append(HexFormat.of().formatHex(bytes));
            case List<?> list -> array(list, text);
            default -> text.append(value);
        }
    }

    private static void array(List<?> list, StringBuilder text) {
        var literal = new StringBuilder("{");
        for (var element : list) {
            literal.append(literal.length() == 1 ? "\"" : ",\"")
                    .append(String.valueOf(element).replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        escape(literal.append('}').toString(), text);
    }

    private static void escape(String words, StringBuilder text) {
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            switch (letter) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(letter);
            }
        }
    }
}
