package org.saime.kernel.db;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The PostgreSQL of the tests: one server a test run, kept in target/ between runs, with a migrated template of which every
 * database is a copy. As long as no migration changes, nothing is migrated again.
 */
public final class TestDatabase {

    private static final int SERVERS_AT_ONCE = 9;
    private static final AtomicInteger COPIES = new AtomicInteger();
    private static @Nullable TestDatabase instance;

    private final LocalDatabase server;
    private final String template;
    private @Nullable DatabaseAddress shared;

    private TestDatabase(LocalDatabase server, String template) {
        this.server = server;
        this.template = template;
    }

    /** The database that all tests of this run share: each test makes its own organisation in it. */
    public static DatabaseAddress shared() {
        var database = instance();
        synchronized (database) {
            if (database.shared == null) {
                database.shared = database.copy();
            }
            return database.shared;
        }
    }

    /** A migrated and otherwise empty database, for a test that counts everything there is. */
    public static DatabaseAddress fresh() {
        return instance().copy();
    }

    private static synchronized TestDatabase instance() {
        if (instance == null) {
            instance = start();
        }
        return instance;
    }

    private static TestDatabase start() {
        var server = firstFree(1);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        try {
            var template = "template_" + fingerprint();
            removeLeftOvers(server, template);
            if (databases(server, template).isEmpty()) {
                build(server, template);
            }
            return new TestDatabase(server, template);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Several test runs at once in one checkout get a server each. */
    private static LocalDatabase firstFree(int number) {
        try {
            var folder = Path.of("target", "test-database" + (number == 1 ? "" : "-" + number));
            return LocalDatabase.open(folder, PostgresSettings.THROW_AWAY, false);
        } catch (DatabaseUnavailable.InUse e) {
            if (number == SERVERS_AT_ONCE) {
                throw e;
            }
            return firstFree(number + 1);
        }
    }

    private static void removeLeftOvers(LocalDatabase server, String template) throws SQLException {
        for (var name : databases(server, "t%\\_%")) {
            if (!name.equals(template) && !name.startsWith("template0") && !name.startsWith("template1")) {
                execute(server, "drop database " + name + " with (force)");
            }
        }
    }

    /** Gets its name only when it is complete, so that an interrupted run leaves no half-migrated template. */
    private static void build(LocalDatabase server, String template) throws SQLException {
        var building = "test_building";
        Preparation.createDatabase(server, building);
        var address = server.address(building);
        var flyway = Flyway.configure()
                .dataSource(
                        address.url(), address.owner().role(), address.owner().password());
        Migrations.of(address).configure(flyway);
        flyway.load().migrate();
        execute(server, "alter database " + building + " rename to " + template);
    }

    private DatabaseAddress copy() {
        var name = "test_" + COPIES.incrementAndGet();
        try {
            execute(server, "create database " + name + " template " + template + " owner saime_owner");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return server.address(name);
    }

    private static List<String> databases(LocalDatabase server, String pattern) throws SQLException {
        try (var connection = server.administrator("postgres");
                var query = connection.prepareStatement("select datname from pg_database where datname like ?")) {
            query.setString(1, pattern);
            var names = new ArrayList<String>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            return names;
        }
    }

    private static void execute(LocalDatabase server, String sql) throws SQLException {
        try (var connection = server.administrator("postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var migrations = new PathMatchingResourcePatternResolver().getResources(Migrations.LOCATION + "/**");
            Arrays.sort(migrations, Comparator.comparing(Resource::getDescription));
            for (var migration : migrations) {
                if (migration.isReadable()) {
                    digest.update(String.valueOf(migration.getFilename()).getBytes(UTF_8));
                    digest.update(migration.getContentAsByteArray());
                }
            }
            digest.update(Preparation.EXTENSIONS.toString().getBytes(UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
