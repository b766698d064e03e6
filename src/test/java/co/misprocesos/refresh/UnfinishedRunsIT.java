package co.misprocesos.refresh;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.court.CaseFixture;
import co.misprocesos.server.Api;
import co.misprocesos.server.Illness;
import co.misprocesos.server.Numbers;
import co.misprocesos.server.Person;
import co.misprocesos.server.Refusal;
import co.misprocesos.server.Run;
import co.misprocesos.server.SharedServer;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** GET /refreshes: what a person started is found again. */
class UnfinishedRunsIT {

    private final SharedServer shared = SharedServer.get();
    private final Person person = Person.newcomer();
    private final List<String> three = Numbers.next(3);
    private int project;

    @BeforeEach
    void follow() {
        three.forEach(radicado -> shared.court().publish(CaseFixture.of(radicado)));
        project = person.project("Míos");
        person.follow(three, project);
    }

    @Test
    void aRunIsThereWhileItGoesOnAndGoneWhenItIsDone() {
        assertEquals(List.of(), runs(person));
        Run started;
        try (Illness illness = Illness.holding(three.subList(2, 3))) {
            started = start("/api/projects/" + project + "/refresh");
            JsonObject run = await().until(
                            () -> runs(person).get(0),
                            known -> known.getJsonObject("progreso").getInt("hechos") == 2);
            assertEquals("/api/refreshes/" + run.getString("runId"), started.path());
            assertEquals("ACTUALIZAR", run.getString("motivo"));
            assertEquals(project, run.getInt("projectId"));
            assertEquals(1, run.getInt("pending"));
            Instant made = Instant.parse(run.getString("creadoEn"));
            assertTrue(Duration.between(made, Instant.now()).abs().compareTo(Duration.ofMinutes(5)) < 0, run::toString);
            JsonObject progress = run.getJsonObject("progreso");
            JsonObject watched = started.read().getJsonObject("progreso");
            assertEquals(watched.keySet(), progress.keySet());
            for (String same : List.of("hechos", "cambiados", "fallidos", "pendientes", "postergados", "cancelado")) {
                assertEquals(watched.get(same), progress.get(same), same);
            }
        }
        started.done();
        assertEquals(List.of(), runs(person));
    }

    @Test
    void theNewestComesFirstAndWhatIsNotOfOneProjectSaysSo() {
        try (Illness illness = Illness.holding(three)) {
            Run first = start("/api/projects/" + project + "/refresh");
            Run second = start("/api/saved/refresh");
            List<JsonObject> runs = runs(person);
            assertEquals(
                    List.of(second.path(), first.path()),
                    runs.stream()
                            .map(run -> "/api/refreshes/" + run.getString("runId"))
                            .toList());
            assertTrue(runs.get(0).isNull("projectId"), runs::toString);
        }
    }

    @Test
    void nobodySeesTheRunsOfOthers() {
        try (Illness illness = Illness.holding(three)) {
            start("/api/saved/refresh");
            assertEquals(List.of(), runs(Person.newcomer()));
            Refusal.of(403, shared.api().as(SharedServer.CRON_TOKEN).get("/api/refreshes"));
            assertEquals(1, runs(person).size());
        }
    }

    @Test
    void aRunThatWasEndedIsGone() {
        try (Illness illness = Illness.holding(three)) {
            Run started = start("/api/saved/refresh");
            person.api().delete(started.path());
            assertEquals(List.of(), runs(person));
        }
    }

    private Run start(String path) {
        Api.Reply reply = person.api().with("Prefer", "wait=0").post(path, null);
        assertEquals(202, reply.status(), reply.text());
        return Run.at(person.api(), reply.header("Location"));
    }

    private static List<JsonObject> runs(Person person) {
        Api.Reply reply = person.api().get("/api/refreshes");
        assertEquals(200, reply.status(), reply.text());
        return Person.rows(reply.json().getJsonArray("runs"));
    }
}
