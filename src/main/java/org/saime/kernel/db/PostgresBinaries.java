package org.saime.kernel.db;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs that travel inside the jar, unpacked once into the data directory. */
record PostgresBinaries(Path folder) {

    /** Same as postgres.binaries.version in pom.xml: a test compares the two. */
    static final String VERSION = "18.6";

    static final String MAJOR = VERSION.substring(0, VERSION.indexOf('.'));

    static PostgresBinaries unpackInto(Path data) throws IOException {
        var folder = data.resolve("postgresql-" + VERSION);
        if (!Files.exists(folder)) {
            var half = data.resolve("postgresql-" + VERSION + ".half");
            FileSystemUtils.deleteRecursively(half);
            Files.createDirectories(half);
            untar(half);
            moveInto(half, folder);
        }
        return new PostgresBinaries(folder);
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    /** tar is on every system that can run these programs, so no Java library has to be carried for it. */
    private static void untar(Path target) throws IOException {
        try (var packed = archive();
                var unpacked = new XZInputStream(packed)) {
            var tar = new ProcessBuilder("tar", "-x", "-f", "-", "-C", target.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (var input = tar.getOutputStream()) {
                unpacked.transferTo(input);
            }
            if (tar.waitFor() != 0) {
                throw new IOException("tar could not unpack PostgreSQL into " + target);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while unpacking PostgreSQL", e);
        }
    }

    private static InputStream archive() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        var processor = switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> System.getProperty("os.arch");
        };
        var name = "/postgres-" + system + "-" + processor + ".txz";
        return Optional.ofNullable(PostgresBinaries.class.getResourceAsStream(name))
                .orElseThrow(() -> new DatabaseUnavailable("This build carries no PostgreSQL for " + system + " on "
                        + processor + ". Set SAIME_DATABASE_URL to a PostgreSQL of your own: see docs/operating.md."));
    }

    private static void moveInto(Path half, Path folder) throws IOException {
        try {
            Files.move(half, folder);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            FileSystemUtils.deleteRecursively(half);
        }
    }
}
