package org.saime.kernel.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class LocalDatabaseTest {

    /** One for all tests here, because making one takes a second. Each test leaves it stopped. */
    @TempDir
    static Path data;

    private @Nullable Process program;

    @AfterEach
    void stopTheProgram() throws InterruptedException {
        if (program != null) {
            program.destroy();
            program.waitFor(1, TimeUnit.MINUTES);
        }
    }

    @Test
    void whatWasConfirmedSurvivesAPowerCut() throws SQLException {
        try (var database = LocalDatabase.start(data)) {
            assertThat(setting(database, "fsync")).isEqualTo("on");
            assertThat(setting(database, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(database, "full_page_writes")).isEqualTo("on");
            assertThat(setting(database, "data_checksums")).isEqualTo("on");
        }
    }

    @Test
    void onlyThisMachineAndOnlyWithThePasswordComesIn() throws SQLException {
        try (var database = LocalDatabase.start(data)) {
            assertThat(setting(database, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(setting(database, "unix_socket_directories")).isEmpty();
            assertThat(ask(
                            database,
                            "select count(*)::text from pg_hba_file_rules where auth_method <> 'scram-sha-256'"))
                    .isEqualTo("0");
            var url = database.address(LocalDatabase.NAME).url();
            assertThatThrownBy(() -> DriverManager.getConnection(url, "saime_app", "guessed"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void thePasswordsAreForTheOwnerOnly() throws IOException {
        LocalDatabase.start(data).close();

        assertThat(permissions("database.properties")).isEqualTo("rw-------");
        assertThat(permissions("postgresql.log")).isEqualTo("rw-------");
        assertThat(permissions("postgresql")).isEqualTo("rwx------");
        assertThat(data.resolve("postgresql.password")).doesNotExist();
    }

    @Test
    void everyMachineSortsAndCountsTimeTheSame() throws SQLException {
        try (var database = LocalDatabase.start(data)) {
            assertThat(setting(database, "server_encoding")).isEqualTo("UTF8");
            assertThat(setting(database, "log_timezone")).isEqualTo("UTC");
            assertThat(ask(
                            database,
                            "select datlocprovider::text || datlocale from pg_database where datname = 'saime'"))
                    .isEqualTo("bC.UTF-8");
            assertThat(
                            ask(
                                    database,
                                    "select string_agg(w, '' order by w collate \"lv-x-icu\") from unnest(array['z','š','s']) w"))
                    .isEqualTo("sšz");
            assertThat(ask(database, "select string_agg(extname, ' ' order by extname) from pg_extension"))
                    .isEqualTo("btree_gist pg_trgm pgcrypto plpgsql unaccent");
        }
    }

    @Test
    void dataIsKeptBetweenRuns() throws SQLException {
        try (var database = LocalDatabase.start(data)) {
            execute(database, "create table kept as select 'yesterday' as day");
        }
        try (var database = LocalDatabase.start(data)) {
            assertThat(ask(database, "select day from kept")).isEqualTo("yesterday");
        }
    }

    @Test
    void theNextProgramTakesOverWhatAKilledOneLeftRunning() throws Exception {
        kill(startProgram());
        var left = RunningPostgres.of(data.resolve("postgresql")).orElseThrow();

        try (var database = LocalDatabase.start(data)) {
            assertThat(RunningPostgres.of(data.resolve("postgresql"))).contains(left);
            assertThat(ask(database, "select 'answers'")).isEqualTo("answers");
        }

        assertThat(RunningPostgres.of(data.resolve("postgresql"))).isEmpty();
    }

    @Test
    void aDatabaseKilledTogetherWithItsProgramComesBack() throws Exception {
        kill(startProgram());
        var left = RunningPostgres.of(data.resolve("postgresql")).orElseThrow();
        var postmaster = ProcessHandle.of(left.pid()).orElseThrow();
        postmaster.destroyForcibly();
        postmaster.onExit().get(1, TimeUnit.MINUTES);

        try (var database = LocalDatabase.start(data)) {
            assertThat(RunningPostgres.of(data.resolve("postgresql")))
                    .isPresent()
                    .get()
                    .isNotEqualTo(left);
            assertThat(ask(database, "select 'answers'")).isEqualTo("answers");
        }
    }

    @Test
    void aLeftOverPidFileOfAnotherProcessIsNoObstacle() throws Exception {
        LocalDatabase.start(data).close();
        Files.writeString(
                data.resolve("postgresql/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + data + "\n0\n1\n\n127.0.0.1\n\nready\n");

        try (var database = LocalDatabase.start(data)) {
            assertThat(ask(database, "select 'answers'")).isEqualTo("answers");
        }
    }

    @Test
    void aSecondProgramOnTheSameDataIsToldSo() throws Exception {
        try (var database = LocalDatabase.start(data)) {
            var second = launchProgram();

            assertThat(second.inputReader().readLine()).contains("already running", data.toString(), "--data");
            assertThat(second.waitFor()).isEqualTo(1);
            assertThat(ask(database, "select 'undisturbed'")).isEqualTo("undisturbed");
            assertThatThrownBy(() -> LocalDatabase.start(data)).isInstanceOf(DatabaseUnavailable.InUse.class);
        }
    }

    @Test
    void aVerbUsesTheDatabaseOfARunningProgramAndLeavesItRunning() throws SQLException {
        try (var database = LocalDatabase.start(data)) {
            try (var joined = LocalDatabase.join(data)) {
                assertThat(joined.address("saime")).isEqualTo(database.address("saime"));
            }
            assertThat(ask(database, "select 'undisturbed'")).isEqualTo("undisturbed");
        }
    }

    @Test
    void dataOfAnotherMajorVersionIsLeftAlone() throws IOException {
        LocalDatabase.start(data).close();
        var version = data.resolve("postgresql/PG_VERSION");
        Files.writeString(version, "17\n");
        try {
            assertThatThrownBy(() -> LocalDatabase.start(data))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining("written by PostgreSQL 17");
        } finally {
            Files.writeString(version, PostgresBinaries.MAJOR + "\n");
        }
    }

    @Test
    void rootHandsTheDatabaseToTheOwnerOfItsFolder() throws Exception {
        assumeTrue(new UnixSystem().getUid() == 0, "only root changes owners");
        // Not a folder of JUnit's: the other user must be able to reach it.
        var folder = Files.createTempDirectory("saime-owner");
        try {
            Files.setAttribute(folder, "unix:uid", 65534);
            Files.setAttribute(folder, "unix:gid", 65534);
            for (var run = 0; run < 2; run++) {
                try (var database = LocalDatabase.open(folder, PostgresSettings.THROW_AWAY, false)) {
                    assertThat(ask(database, "select 'answers'")).isEqualTo("answers");
                    var running =
                            RunningPostgres.of(folder.resolve("postgresql")).orElseThrow();
                    assertThat(Files.getAttribute(Path.of("/proc/" + running.pid()), "unix:uid"))
                            .isEqualTo(65534);
                }
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    @Test
    void theVersionIsTheOneTheBuildBrings() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<postgres.binaries.version>" + PostgresBinaries.VERSION + ".0<");
    }

    private Process startProgram() throws IOException {
        var started = launchProgram();
        assertThat(started.inputReader().readLine()).isEqualTo("ready");
        return started;
    }

    private Process launchProgram() throws IOException {
        program = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HoldsDatabase.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return program;
    }

    private static void kill(Process process) throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    private static String setting(LocalDatabase database, String name) throws SQLException {
        return ask(database, "select current_setting('" + name + "')");
    }

    private static String ask(LocalDatabase database, String query) throws SQLException {
        try (var connection = database.administrator(LocalDatabase.NAME);
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void execute(LocalDatabase database, String sql) throws SQLException {
        try (var connection = database.administrator(LocalDatabase.NAME)) {
            connection.createStatement().execute(sql);
        }
    }

    private static String permissions(String file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(file)));
    }
}
