package org.saime.kernel.db;

/** The PostgreSQL this program works on: its own, or one that an administrator runs. */
public sealed interface DatabaseServer extends AutoCloseable {

    DatabaseAddress address();

    @Override
    void close();

    /** A server somebody else starts and stops. */
    record External(DatabaseAddress address) implements DatabaseServer {
        @Override
        public void close() {}
    }

    /** The server that this program starts on its own data directory. */
    record Local(LocalDatabase database) implements DatabaseServer {
        @Override
        public DatabaseAddress address() {
            return database.address(LocalDatabase.NAME);
        }

        @Override
        public void close() {
            database.close();
        }
    }
}
