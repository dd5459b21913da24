package org.saime.kernel.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What a PostgreSQL needs before migrations: two roles, a database, the extensions; the same SQL as in docs/operating.md. */
final class Preparation {

    static final List<String> EXTENSIONS = List.of("pg_trgm", "unaccent", "btree_gist", "pgcrypto");

    private Preparation() {}

    /** Says only what is missing, so that it also completes a first start that was cut short. */
    static void prepare(LocalDatabase server, Passwords passwords) throws SQLException {
        try (var connection = server.administrator("postgres")) {
            createRole(connection, "saime_owner", passwords.owner());
            createRole(connection, "saime_app", passwords.app());
        }
        createDatabase(server, LocalDatabase.NAME);
    }

    static void createDatabase(LocalDatabase server, String name) throws SQLException {
        try (var connection = server.administrator("postgres")) {
            if (!exists(connection, "select 1 from pg_database where datname = '" + name + "'")) {
                execute(connection, "create database " + name + " owner saime_owner template template0");
            }
            execute(connection, "revoke connect, temporary on database " + name + " from public");
            execute(connection, "grant connect on database " + name + " to saime_app");
        }
        try (var connection = server.administrator(name)) {
            for (var extension : EXTENSIONS) {
                execute(connection, "create extension if not exists " + extension);
            }
        }
    }

    private static void createRole(Connection connection, String role, String password) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = '" + role + "'")) {
            execute(
                    connection,
                    "create role " + role + " login nosuperuser nobypassrls nocreatedb nocreaterole password '"
                            + password + "'");
        }
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
