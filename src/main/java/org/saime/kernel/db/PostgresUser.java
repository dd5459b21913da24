package org.saime.kernel.db;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;

/**
 * As whom the PostgreSQL programs run. They refuse root, so root wraps them: in a user namespace where it is nobody, which can
 * still use the files of root, or, where the system forbids that, as another user who is given the files.
 */
record PostgresUser(List<String> prefix, int uid, int gid) {

    private static final int UNCHANGED = -1;

    /** Whoever owns the folder already keeps it: a database must not change hands between two starts. */
    static PostgresUser choose(Path folder) throws IOException {
        if (new UnixSystem().getUid() != 0) {
            return new PostgresUser(List.of(), UNCHANGED, UNCHANGED);
        }
        var owner = (int) Files.getAttribute(folder, "unix:uid");
        if (owner != 0) {
            return switchTo(owner, (int) Files.getAttribute(folder, "unix:gid"), folder);
        }
        if (succeeds(List.of("unshare", "--user", "true"))) {
            return new PostgresUser(List.of("unshare", "--user"), UNCHANGED, UNCHANGED);
        }
        var user = firstKnown("postgres", "nobody");
        var group = number("id", "-g", user);
        letThrough(folder, group);
        return switchTo(number("id", "-u", user), group, folder);
    }

    List<String> command(List<String> command) {
        var whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    /** Hands a file or a whole folder to the user the programs run as. */
    void give(Path path) throws IOException {
        if (uid == UNCHANGED) {
            return;
        }
        try (var files = Files.walk(path)) {
            for (var file : files.toList()) {
                Files.setAttribute(file, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(file, "unix:gid", gid, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    private static PostgresUser switchTo(int uid, int gid, Path folder) {
        var prefix = List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups");
        var chosen = new PostgresUser(prefix, uid, gid);
        if (!succeeds(chosen.command(List.of("test", "-x", folder.toString())))) {
            throw new DatabaseUnavailable("PostgreSQL does not run as root, and the user with number " + uid
                    + " cannot reach " + folder + ". Start Saime as an ordinary user, or give a data directory which"
                    + " that user may enter, for example --data /var/lib/saime.");
        }
        return chosen;
    }

    /** Enough to reach what lies inside by name, not to list it. */
    private static void letThrough(Path folder, int group) throws IOException {
        var permissions = Files.getPosixFilePermissions(folder);
        if (!permissions.contains(PosixFilePermission.OTHERS_EXECUTE)) {
            Files.setAttribute(folder, "unix:gid", group);
            permissions.add(PosixFilePermission.GROUP_EXECUTE);
            Files.setPosixFilePermissions(folder, permissions);
        }
    }

    private static String firstKnown(String... users) {
        for (var user : users) {
            if (succeeds(List.of("id", user))) {
                return user;
            }
        }
        throw new DatabaseUnavailable("PostgreSQL does not run as root: start Saime as an ordinary user.");
    }

    private static boolean succeeds(List<String> command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int number(String... command) throws IOException {
        try (var lines = new ProcessBuilder(command).start().inputReader()) {
            return Integer.parseInt(String.valueOf(lines.readLine()));
        }
    }
}
