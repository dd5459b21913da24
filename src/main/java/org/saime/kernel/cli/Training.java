package org.saime.kernel.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Walks through the first pages once, so that the JDK's AOT cache learns what a start needs. */
public final class Training {

    private static final List<String> PAGES = List.of("/actuator/health", "/", "/sign-in", "/help");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Training() {}

    /** The exit code. What the pages answer does not matter, only that they were asked. */
    public static int walk(ConfigurableApplicationContext context) {
        var address = "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
        try (var client = HttpClient.newHttpClient()) {
            for (var page : PAGES) {
                var request = HttpRequest.newBuilder(URI.create(address + page)).timeout(PATIENCE);
                client.send(request.build(), BodyHandlers.discarding());
            }
        } catch (IOException e) {
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        } finally {
            SpringApplication.exit(context);
        }
        return 0;
    }
}
