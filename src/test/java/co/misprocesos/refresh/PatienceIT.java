package co.misprocesos.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.court.CaseFixture;
import co.misprocesos.server.Api;
import co.misprocesos.server.Illness;
import co.misprocesos.server.Numbers;
import co.misprocesos.server.Person;
import co.misprocesos.server.SharedServer;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Those who wait hold nothing that others need. */
class PatienceIT {

    private static final int WAITING = 300;

    private final SharedServer shared = SharedServer.get();
    private final Person person = Person.newcomer();

    /** Sixteen are asked at a time and each takes eight seconds, so that the last of forty is answered after sixteen. */
    @Test
    void projectsAreListedWhileThreeHundredWait() {
        List<String> many = Numbers.next(40);
        many.forEach(radicado -> shared.court().publish(CaseFixture.of(radicado)));
        person.follow(many, person.project("Paciencia"));
        int before = runs();
        try (Illness illness = Illness.slow(Duration.ofSeconds(4))) {
            Api patient = person.api().with("Prefer", "wait=60");
            String last = "{\"ids\":[" + person.saved(many.get(39)).getInt("id") + "]}";
            CompletableFuture<Api.Reply> everything =
                    person.api().with("Prefer", "wait=0").send("POST", "/api/saved/refresh", null);
            assertEquals(202, everything.join().status());
            List<CompletableFuture<Api.Reply>> waiting = IntStream.range(0, WAITING)
                    .mapToObj(i -> patient.send("POST", "/api/saved/refresh", last))
                    .toList();
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> runs() == before + 1 + WAITING);
            for (int request = 0; request < 20; request++) {
                assertEquals(1, person.projects().size());
            }
            assertTrue(waiting.stream().noneMatch(CompletableFuture::isDone), "the lists came before the waits ended");
            for (CompletableFuture<Api.Reply> wait : waiting) {
                Api.Reply reply = wait.join();
                assertTrue(Set.of(200, 202).contains(reply.status()), reply.text());
            }
        }
    }

    private int runs() {
        return Integer.parseInt(
                shared.database().value("select count(*) from refresh_runs where user_id = " + person.id()));
    }
}
