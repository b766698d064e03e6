package co.misprocesos.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.court.CaseFixture;
import co.misprocesos.court.SimulatedCourt;
import co.misprocesos.server.Api;
import co.misprocesos.server.Illness;
import co.misprocesos.server.Numbers;
import co.misprocesos.server.Person;
import co.misprocesos.server.Run;
import co.misprocesos.server.SharedServer;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long a refresh waits, and what is told of one that goes on. */
class PreferIT {

    private final SimulatedCourt court = SharedServer.get().court();
    private final Person person = Person.newcomer();
    private final String held = Numbers.next();
    private final String free = Numbers.next();

    @BeforeEach
    void followTwoThatChange() {
        for (String radicado : List.of(held, free)) {
            court.publish(CaseFixture.of(radicado));
            person.save(radicado);
            court.update(radicado, published -> published.withUbicacion("Otro juzgado"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"wait=0", "respond-async", "respond-async, wait=0", "Wait=\"0\""})
    void whoDoesNotWaitIsToldWhereItGoesOn(String prefer) {
        Run run;
        try (Illness illness = Illness.holding(List.of(held))) {
            Api.Reply reply = person.api().with("Prefer", prefer).post("/api/saved/refresh", null);
            assertEquals(202, reply.status(), reply.text());
            String runId = reply.json().getString("runId");
            assertTrue(reply.header("Location").endsWith("/api/refreshes/" + runId), reply.header("Location"));
            assertTrue(reply.json().getInt("pending") >= 1);
            assertEquals(2, reply.json().getInt("pending") + reply.json().getInt("checked"));
            run = Run.at(person.api(), reply.header("Location"));
        }
        JsonObject result = run.done();
        assertEquals("OK", result.getString("status"));
        assertEquals(2, result.getInt("checked"));
        assertEquals(2, result.getInt("updated"));
        assertEquals(2, result.getJsonArray("rows").size());
    }

    @Test
    void whoWaitsASecondIsToldWhatIsKnownByThen() {
        try (Illness illness = Illness.holding(List.of(held))) {
            long sent = System.nanoTime();
            Api.Reply reply = person.api().with("Prefer", "wait=1").post("/api/saved/refresh", null);
            Duration waited = Duration.ofNanos(System.nanoTime() - sent);
            assertEquals(202, reply.status(), reply.text());
            assertEquals(1, reply.json().getInt("pending"));
            assertTrue(waited.toMillis() >= 900, waited::toString);
            assertEquals(
                    List.of(free),
                    Person.rows(reply.json().getJsonArray("rows")).stream()
                            .map(row -> row.getString("radicado"))
                            .toList());
        }
    }

    @Test
    void whoWaitsLongEnoughIsToldEverything() {
        try (Illness illness = Illness.slow(Duration.ofMillis(300))) {
            Api.Reply reply = person.api().with("Prefer", "wait=60").post("/api/saved/refresh", null);
            assertEquals(200, reply.status(), reply.text());
            assertEquals(0, reply.json().getInt("pending"));
            assertEquals(2, reply.json().getInt("updated"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"return=minimal", "wait=", "wait=x", "wait=-1", ""})
    void aPreferenceThatCannotBeReadIsNone(String prefer) {
        Api.Reply reply = person.api().with("Prefer", prefer).post("/api/saved/refresh", null);
        assertEquals(200, reply.status(), reply.text());
        assertEquals(2, reply.json().getInt("checked"));
    }

    @Test
    void aFinishedRunCanBeReadAgain() {
        JsonObject result = person.refresh();
        Run run = new Run(person.api(), "/api/refreshes/" + result.getString("runId"));
        assertEquals(result, run.read());
    }
}
