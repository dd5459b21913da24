package org.saime.kernel.db;

/** Where the database is, and the two roles that sign in: the application owns nothing, the owner migrates. */
public record DatabaseAddress(String url, Login app, Login owner) {

    /** A database role and its password. */
    public record Login(String role, String password) {
        @Override
        public String toString() {
            return role;
        }
    }
}
