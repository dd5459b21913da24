package org.saime;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who calls the program over HTTP: with a browser's session, or with an access token. */
public final class Caller {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http;
    private final String base;
    private final String token;

    private Caller(String base, String token) {
        this.base = base;
        this.token = token;
        this.http = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** Nobody: no session, no token. */
    public static Caller anonymous(int port) {
        return new Caller("http://localhost:" + port, "");
    }

    public static Caller withToken(int port, String token) {
        return new Caller("http://localhost:" + port, token);
    }

    public static Caller signedIn(int port, String login, String password) {
        var caller = new Caller("http://localhost:" + port, "");
        var answer = caller.post("/sign-in", "login", login, "password", password);
        if (answer.status() / 100 != 3 || answer.header("location").contains("sign-in")) {
            throw new IllegalStateException(
                    "cannot sign in as " + login + ": " + answer.status() + " " + answer.header("location"));
        }
        return caller;
    }

    /** An answer; {@link #json()} reads the body. */
    public record Answer(int status, String body, HttpResponse<byte[]> raw) {
        public JsonNode json() {
            return JSON.readTree(body);
        }

        public String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }

        public byte[] bytes() {
            return raw.body();
        }

        /** The last part of the address one is sent to. */
        public String location() {
            return header("location").replaceFirst("^https?://[^/]+", "");
        }
    }

    public Answer get(String path) {
        return send("GET", path, null, null);
    }

    /** A form's POST; the token against forgery is taken from a page first. Fields as name, value, name, value…; a name may come again. */
    public Answer post(String path, String... fields) {
        var body = new StringBuilder("_csrf=").append(encode(csrf()));
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&').append(encode(fields[i])).append('=').append(encode(fields[i + 1]));
        }
        return send(
                "POST",
                path,
                "application/x-www-form-urlencoded",
                body.toString().getBytes(StandardCharsets.UTF_8));
    }

    public Answer put(String path, Object json) {
        return send("PUT", path, "application/json", JSON.writeValueAsBytes(json));
    }

    public Answer postJson(String path, Object json) {
        return send("POST", path, "application/json", JSON.writeValueAsBytes(json));
    }

    public Answer delete(String path) {
        return send("DELETE", path, null, null);
    }

    /** Any method and body; a session's token against forgery goes along as header. */
    public Answer send(String method, String path, String contentType, byte[] body) {
        try {
            var request = HttpRequest.newBuilder(URI.create(base + path))
                    .method(
                            method,
                            body == null
                                    ? HttpRequest.BodyPublishers.noBody()
                                    : HttpRequest.BodyPublishers.ofByteArray(body))
                    .header("Accept-Language", "en");
            if (contentType != null) {
                request.header("Content-Type", contentType);
            }
            if (!token.isEmpty()) {
                request.header("Authorization", "Bearer " + token);
            } else if (!method.equals("GET") && contentType != null && contentType.startsWith("application/json")) {
                request.header("X-CSRF-TOKEN", csrf());
            }
            var response = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), new String(response.body(), StandardCharsets.UTF_8), response);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String csrf() {
        var answer = send("GET", "/sign-in", null, null);
        var found = CSRF.matcher(
                answer.status() == 200
                        ? answer.body()
                        : send("GET", "/me", null, null).body());
        if (!found.find()) {
            throw new IllegalStateException("no token against forgery on the page");
        }
        return found.group(1);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** For fields that repeat. */
    public static String[] fields(List<String> first, String... more) {
        var all = new ArrayList<>(first);
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
