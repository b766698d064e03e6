package co.misprocesos.server;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** A client of the REST interface. Immutable: {@link #as} and {@link #with} give another one. */
public final class Api {

    /** What everybody in these tests has chosen. */
    public static final String PASSWORD = "una clave nada común";

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    /** One answer. */
    public record Reply(int status, java.net.http.HttpHeaders headers, String text) {

        /** The body as a JSON object. */
        public JsonObject json() {
            try (var reader = Json.createReader(new StringReader(text))) {
                return reader.readObject();
            }
        }

        public String header(String name) {
            return headers.firstValue(name).orElse(null);
        }
    }

    private final String base;
    private final Map<String, String> headers;

    public Api(String base) {
        this(base, Map.of());
    }

    private Api(String base, Map<String, String> headers) {
        this.base = base;
        this.headers = headers;
    }

    /** The same with a bearer token. */
    public Api as(String token) {
        return with("Authorization", "Bearer " + token);
    }

    /** The same with one more header. */
    public Api with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Api(base, more);
    }

    /** Somebody new who is logged in. */
    public Api asNewUser() {
        return as(register(newEmail()).json().getString("access_token"));
    }

    /** An address that nobody has. */
    public static String newEmail() {
        return "persona." + UUID.randomUUID() + "@ejemplo.co";
    }

    /** Registers with a sound password. */
    public Reply register(String email) {
        return post("/api/auth/register", "{\"email\":\"" + email + "\",\"password\":\"" + PASSWORD + "\"}");
    }

    public Reply get(String path) {
        return send("GET", path, null).join();
    }

    public Reply delete(String path) {
        return send("DELETE", path, null).join();
    }

    /** @param json null for no body at all */
    public Reply post(String path, String json) {
        return send("POST", path, json).join();
    }

    public Reply patch(String path, String json) {
        return send("PATCH", path, json).join();
    }

    /** Sends without waiting. */
    public CompletableFuture<Reply> send(String method, String path, String json) {
        var body = json == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(json, StandardCharsets.UTF_8);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(90))
                .method(method, body);
        if (json != null) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        return HTTP.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                .thenApply(reply -> new Reply(reply.statusCode(), reply.headers(), reply.body()));
    }
}
