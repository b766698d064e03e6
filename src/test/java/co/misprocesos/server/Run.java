package co.misprocesos.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.time.Duration;
import org.awaitility.Awaitility;

/** A run as those may watch it who started it. */
public record Run(Api api, String path) {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** @param location as an answer's {@code Location} gave it */
    public static Run at(Api api, String location) {
        return new Run(api, location.replaceFirst("^https?://[^/]+", ""));
    }

    /** What is known now. */
    public JsonObject read() {
        Api.Reply reply = api.get(path);
        assertEquals(200, reply.status(), reply.text());
        return reply.json();
    }

    /** The result when nothing is pending any more. */
    public JsonObject done() {
        return Awaitility.await().atMost(PATIENCE).until(this::read, result -> result.getInt("pending") == 0);
    }
}
