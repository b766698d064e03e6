package co.misprocesos.refresh;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.court.SeededCases;
import co.misprocesos.server.Api;
import co.misprocesos.server.SharedServer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Without a pace the engine asks with both hands full, and never with more than sixteen. */
class InFlightIT {

    private final SharedServer shared = SharedServer.get();

    @AfterEach
    void hurry() {
        shared.court().latency(Duration.ZERO);
    }

    @Test
    void upToSixteenQuestionsAreOnTheirWayAtOnce() {
        var cases = SeededCases.many(96, 4711);
        List<String> radicados = SeededCases.radicados(96, 4711);
        shared.court().publish(cases);
        shared.court().questions().forget();
        shared.court().latency(Duration.ofMillis(150));
        Api api = shared.api().asNewUser();
        Api.Reply imported = api.post("/api/imports", "{\"texto\":\"" + String.join(" ; ", radicados) + "\"}");
        assertEquals(202, imported.status(), imported.text());
        await().atMost(Duration.ofSeconds(60))
                .until(() -> api.get(imported.header("Location")).json().getInt("pending") == 0);
        int most = shared.court().questions().maxInFlight();
        assertTrue(most >= 12 && most <= 16, "at once: " + most);
    }
}
