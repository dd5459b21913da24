package org.saime.kernel.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A PostgreSQL that runs on a cluster right now, as its own pid file tells. */
record RunningPostgres(long pid, int port) {

    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;
    private static final int TRIES = 600;
    private static final int PAUSE_MILLIS = 100;

    /** Waits while one is still starting, for example replaying its log after a power cut. */
    static Optional<RunningPostgres> of(Path cluster) throws IOException {
        for (var tries = 0; tries < TRIES; tries++) {
            var file = cluster.resolve("postmaster.pid");
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            var lines = Files.readAllLines(file);
            if (lines.isEmpty() || !isPostgres(Long.parseLong(lines.getFirst().strip()))) {
                return Optional.empty();
            }
            if (lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready")) {
                return Optional.of(new RunningPostgres(
                        Long.parseLong(lines.getFirst().strip()),
                        Integer.parseInt(lines.get(PORT_LINE).strip())));
            }
            pause();
        }
        throw new DatabaseUnavailable(
                "PostgreSQL on " + cluster + " is still starting or stopping. Look at postgresql.log beside it.");
    }

    /** After a restart of the machine the number in a left-over file may belong to any other process. */
    private static boolean isPostgres(long pid) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .map(process -> process.info()
                        .command()
                        .map(command -> command.contains("postgres"))
                        .orElse(true))
                .orElse(false);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Interrupted while PostgreSQL was starting", e);
        }
    }
}
