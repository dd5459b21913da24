package org.saime.kernel.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;

/** Walks through the first pages once, so that the JDK's AOT cache learns what a start needs. */
public final class Training {

    private static final List<String> PAGES = List.of("/actuator/health", "/", "/login");

    private Training() {}

    /** What the pages answer does not matter, only that they were asked. */
    public static void walk(ConfigurableApplicationContext context) throws IOException {
        var port = context.getEnvironment().getRequiredProperty("local.server.port");
        for (var page : PAGES) {
            var connection = (HttpURLConnection)
                    URI.create("http://localhost:" + port + page).toURL().openConnection();
            connection.getResponseCode();
            try (var body = connection.getErrorStream() == null ? connection.getInputStream() : connection.getErrorStream()) {
                body.transferTo(OutputStream.nullOutputStream());
            }
            connection.disconnect();
        }
    }
}
