package org.saime.kernel.db;

/**
 * One SQL statement as a constant of a store. A query says into which record its rows go; the test {@code SqlTest} asks PostgreSQL
 * to describe every one of them and compares columns (snake_case) with components (camelCase).
 * Named parameters as {@code :name}; optional filters as {@code (:name::text is null or …)}.
 */
public record Query<R>(Class<R> row, String sql) {

    public static <R> Query<R> rows(Class<R> row, String sql) {
        return new Query<>(row, sql);
    }

    /** A statement that changes rows and returns none. */
    public static Query<Void> change(String sql) {
        return new Query<>(Void.class, sql);
    }
}
