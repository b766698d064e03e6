package co.misprocesos.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.court.CaseFixture;
import co.misprocesos.server.Api;
import co.misprocesos.server.Illness;
import co.misprocesos.server.Numbers;
import co.misprocesos.server.Person;
import co.misprocesos.server.SharedServer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The progress of a run as it is streamed. */
class EventsIT {

    private final SharedServer shared = SharedServer.get();

    @Test
    void theStreamTellsWhatIsKnownAndEndsWithTheRun() {
        Person person = Person.newcomer();
        String held = Numbers.next();
        shared.court().publish(CaseFixture.of(held));
        person.save(held);
        CompletableFuture<Api.Reply> stream;
        try (Illness illness = Illness.holding(List.of(held))) {
            Api.Reply started = person.api().with("Prefer", "wait=0").post("/api/saved/refresh", null);
            assertEquals(202, started.status(), started.text());
            stream = person.api().send("GET", started.header("Location") + "/events", null);
        }
        Api.Reply told = stream.join();
        assertEquals(200, told.status());
        assertTrue(told.header("Content-Type").startsWith("text/event-stream"), told.header("Content-Type"));
        List<String> events =
                told.text().lines().filter(line -> line.startsWith("data:")).toList();
        assertTrue(events.get(events.size() - 1).contains("\"pending\":0"), told.text());
        assertEquals(
                events.size(),
                told.text().lines().filter("event: progress"::equals).count());
    }
}
