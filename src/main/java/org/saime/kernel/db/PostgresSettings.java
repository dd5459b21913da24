package org.saime.kernel.db;

/** How the local server is set: written anew at every start, so that a new version of Saime brings its settings along. */
record PostgresSettings(boolean durable) {

    /** What has been confirmed to a person survives a power cut. */
    static final PostgresSettings DURABLE = new PostgresSettings(true);

    /** For tests, whose data is thrown away. */
    static final PostgresSettings THROW_AWAY = new PostgresSettings(false);

    String text(int port) {
        return """
                # Written by Saime at every start. Your own settings go into postgresql.conf in the folder above.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                password_encryption = 'scram-sha-256'
                max_connections = 100
                shared_buffers = '128MB'
                random_page_cost = 1.1
                fsync = %2$s
                synchronous_commit = %2$s
                full_page_writes = %2$s
                statement_timeout = 0
                timezone = 'UTC'
                log_timezone = 'UTC'
                datestyle = 'iso, ymd'
                lc_messages = 'C'
                default_text_search_config = 'pg_catalog.simple'
                # Nothing of what people typed gets into the log: no values, no details of errors, no statements.
                log_statement = 'none'
                log_error_verbosity = terse
                log_min_error_statement = panic
                log_parameter_max_length = 0
                log_parameter_max_length_on_error = 0
                log_checkpoints = off
                log_line_prefix = '%%m [%%p] '
                include_if_exists = '../postgresql.conf'
                """.formatted(port, durable ? "on" : "off");
    }
}
