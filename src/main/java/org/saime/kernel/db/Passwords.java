package org.saime.kernel.db;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The generated passwords of the local database, in a file that only its owner reads. */
record Passwords(String administrator, String owner, String app) {

    private static final int BYTES = 24;

    static Passwords keptIn(Path data, boolean expected) throws IOException {
        var file = data.resolve("database.properties");
        if (Files.exists(file)) {
            return read(file);
        }
        if (expected) {
            throw new DatabaseUnavailable(
                    "The passwords of the database are missing: bring back " + file + " from your backup.");
        }
        var made = new Passwords(generate(), generate(), generate());
        var text = "administrator=" + made.administrator + "\nowner=" + made.owner + "\napp=" + made.app + "\n";
        var half = secretFile(data.resolve("database.properties.half"), text);
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        return made;
    }

    /** A new file with mode 600 from its first moment. */
    static Path secretFile(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(file, text);
    }

    private static Passwords read(Path file) throws IOException {
        var entries = new Properties();
        entries.load(new StringReader(Files.readString(file)));
        return new Passwords(
                entries.getProperty("administrator", ""),
                entries.getProperty("owner", ""),
                entries.getProperty("app", ""));
    }

    private static String generate() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "Passwords";
    }
}
