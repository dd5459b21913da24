package org.saime.kernel.db;

import java.nio.file.Path;

/** A program of its own for tests that kill one: starts the database, says so, and waits. */
class HoldsDatabase {

    public static void main(String[] arguments) throws InterruptedException {
        try {
            LocalDatabase.start(Path.of(arguments[0]));
        } catch (DatabaseUnavailable e) {
            System.out.println(e.getMessage());
            System.exit(1);
        }
        System.out.println("ready");
        Thread.sleep(Long.MAX_VALUE);
    }
}
