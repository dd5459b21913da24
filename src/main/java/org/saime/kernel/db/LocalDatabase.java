package org.saime.kernel.db;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** A real PostgreSQL on a data directory of its own, started and stopped with the program and kept between runs. */
public final class LocalDatabase implements AutoCloseable {

    /** The database that the program works on. */
    public static final String NAME = "saime";

    private static final Logger log = LoggerFactory.getLogger(LocalDatabase.class);
    private static final FileAttribute<Set<PosixFilePermission>> ONLY_ITS_OWNER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final int TRIES_FOR_A_FREE_PORT = 3;

    private final Path data;
    private final Path cluster;
    private final PostgresUser user;
    private final PostgresBinaries binaries;
    private final Passwords passwords;
    private final PostgresSettings settings;
    private final @Nullable FileChannel lock;
    private int port;

    private LocalDatabase(Path data, PostgresSettings settings, @Nullable FileChannel lock) throws IOException {
        this.data = data;
        this.cluster = data.resolve("postgresql");
        this.settings = settings;
        this.lock = lock;
        this.binaries = PostgresBinaries.unpackInto(data);
        this.user = PostgresUser.choose(Files.exists(cluster) ? cluster : data);
        this.passwords = Passwords.keptIn(data, Files.exists(cluster));
    }

    /** Starts PostgreSQL on the directory; refuses when another program already does. */
    public static LocalDatabase start(Path directory) {
        return open(directory, PostgresSettings.DURABLE, false);
    }

    /** Like start, but a running program is no obstacle: its PostgreSQL is used, and left running. */
    public static LocalDatabase join(Path directory) {
        return open(directory, PostgresSettings.DURABLE, true);
    }

    static LocalDatabase open(Path directory, PostgresSettings settings, boolean mayJoin) {
        FileChannel lock = null;
        try {
            var data = Files.createDirectories(directory.toAbsolutePath().normalize(), ONLY_ITS_OWNER)
                    .toRealPath();
            lock = lock(data, mayJoin);
            var database = new LocalDatabase(data, settings, lock);
            database.run();
            return database;
        } catch (AccessDeniedException e) {
            release(lock);
            throw new DatabaseUnavailable(
                    "This user may not write " + e.getFile()
                            + ": start Saime as the owner of its data directory, or choose another with --data.",
                    e);
        } catch (IOException | SQLException e) {
            release(lock);
            throw new DatabaseUnavailable("PostgreSQL did not start on " + directory + ": " + e.getMessage(), e);
        } catch (RuntimeException e) {
            release(lock);
            throw e;
        }
    }

    /** Where one database of this server is. */
    public DatabaseAddress address(String database) {
        return new DatabaseAddress(
                url(database),
                new DatabaseAddress.Login("saime_app", passwords.app()),
                new DatabaseAddress.Login("saime_owner", passwords.owner()));
    }

    /** A connection that may do anything: for preparing and for tests, never for the program's work. */
    Connection administrator(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", passwords.administrator());
    }

    @Override
    public void close() {
        if (lock == null) {
            return;
        }
        try {
            stop();
        } catch (IOException e) {
            log.warn("PostgreSQL on {} could not be stopped: {}", data, e.getMessage());
        } finally {
            release(lock);
        }
    }

    private void run() throws IOException, SQLException {
        var running = RunningPostgres.of(cluster);
        if (lock == null) {
            port = running.map(RunningPostgres::port).orElseThrow(() -> inUse(data));
            return;
        }
        if (running.isPresent()) {
            port = running.get().port();
            if (answers()) {
                log.info("Took over the PostgreSQL that an earlier run left on {}", data);
                Preparation.prepare(this, passwords);
                return;
            }
            log.info("Stopping the PostgreSQL that an earlier run left on {}", data);
            stop();
        }
        if (!Files.exists(cluster)) {
            create();
        }
        refuseOtherMajorVersion();
        launch();
        Preparation.prepare(this, passwords);
    }

    private void create() throws IOException {
        var half = data.resolve("postgresql.half");
        FileSystemUtils.deleteRecursively(half);
        Files.createDirectory(half, ONLY_ITS_OWNER);
        var password = Passwords.secretFile(data.resolve("postgresql.password"), passwords.administrator());
        user.give(half);
        user.give(password);
        user.give(binaries.folder());
        try {
            execute(
                    "initdb",
                    "--pgdata=" + half,
                    "--username=postgres",
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C",
                    "--data-checksums",
                    settings.durable() ? "--sync-method=fsync" : "--no-sync");
        } finally {
            Files.deleteIfExists(password);
        }
        Files.move(half, cluster);
    }

    private void refuseOtherMajorVersion() throws IOException {
        var major = Files.readString(cluster.resolve("PG_VERSION")).strip();
        if (!major.equals(PostgresBinaries.MAJOR)) {
            throw new DatabaseUnavailable("The data in " + cluster + " was written by PostgreSQL " + major
                    + ", this version of Saime carries " + PostgresBinaries.VERSION
                    + ". Move it as docs/operating.md, Upgrade, says.");
        }
    }

    private void launch() throws IOException {
        for (var tries = 1; ; tries++) {
            port = freePort();
            var configuration = cluster.resolve("postgresql.conf");
            Files.writeString(configuration, settings.text(port));
            user.give(configuration);
            try {
                execute("pg_ctl", "start", "--pgdata=" + cluster, "--log=" + logFile(), "--wait", "--timeout=300");
                return;
            } catch (IOException e) {
                // Between choosing a port and listening on it somebody else may have taken it.
                if (tries == TRIES_FOR_A_FREE_PORT) {
                    throw e;
                }
            }
        }
    }

    private boolean answers() {
        try (var connection = administrator("postgres");
                var rows = connection
                        .createStatement()
                        .executeQuery("select current_setting('data_directory'), current_setting('server_version')")) {
            return rows.next()
                    && Path.of(rows.getString(1)).equals(cluster)
                    && PostgresBinaries.VERSION.equals(rows.getString(2));
        } catch (SQLException e) {
            return false;
        }
    }

    private void stop() throws IOException {
        try {
            execute("pg_ctl", "stop", "--pgdata=" + cluster, "--mode=fast", "--wait", "--timeout=60");
        } catch (IOException e) {
            execute("pg_ctl", "stop", "--pgdata=" + cluster, "--mode=immediate", "--wait", "--timeout=60");
        }
    }

    private void execute(String program, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(binaries.program(program).toString()));
        Collections.addAll(command, arguments);
        var process = new ProcessBuilder(user.command(command)).redirectErrorStream(true);
        process.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        process.environment().putAll(Map.of("LC_ALL", "C", "TZ", "UTC"));
        process.directory(binaries.folder().toFile());
        process.redirectOutput(ProcessBuilder.Redirect.appendTo(logFile().toFile()));
        user.give(logFile());
        try {
            if (process.start().waitFor() != 0) {
                throw new IOException(program + " failed, see " + logFile());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(program + " was interrupted", e);
        }
    }

    private Path logFile() throws IOException {
        var file = data.resolve("postgresql.log");
        if (!Files.exists(file)) {
            Passwords.secretFile(file, "");
        }
        return file;
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    private static @Nullable FileChannel lock(Path data, boolean mayJoin) throws IOException {
        var channel = FileChannel.open(data.resolve("lock"), CREATE, READ, WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // Held by this very program, which counts the same.
        }
        channel.close();
        if (mayJoin) {
            return null;
        }
        throw inUse(data);
    }

    private static DatabaseUnavailable inUse(Path data) {
        return new DatabaseUnavailable.InUse("Saime is already running on the data directory " + data
                + ". Stop it first, or give this one a directory of its own with --data.");
    }

    private static void release(@Nullable FileChannel lock) {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            log.warn("The lock could not be released: {}", e.getMessage());
        }
    }
}
