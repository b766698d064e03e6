package co.misprocesos.refresh;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.court.CaseFixture;
import co.misprocesos.court.SimulatedCourt;
import co.misprocesos.server.Api;
import co.misprocesos.server.Crowd;
import co.misprocesos.server.Illness;
import co.misprocesos.server.Numbers;
import co.misprocesos.server.Person;
import co.misprocesos.server.Refusal;
import co.misprocesos.server.Run;
import co.misprocesos.server.SharedServer;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Runs that are ended before their time. */
class CancelIT {

    private static final String CRON = "/api/cron/refresh-all-projects";

    /** More than the engine asks at once, so that some wait. */
    private static final int MANY = 24;

    private final SharedServer shared = SharedServer.get();
    private final SimulatedCourt court = shared.court();
    private final Api cron = shared.api().as(SharedServer.CRON_TOKEN);
    private final Person person = Person.newcomer();

    @Test
    void whatNobodyElseWantsIsNotAskedAnyMore() {
        List<String> numbers = Numbers.next(MANY);
        try (Illness illness = Illness.holding(numbers)) {
            Run run = bring(person, numbers);
            await().until(() -> asked(numbers) == 16);
            JsonObject result = cancel(run);
            assertEquals(0, result.getInt("pending"));
            assertEquals(0, result.getInt("checked"));
            assertTrue(result.getJsonObject("progreso").getBoolean("cancelado"));
            assertEquals(0, result.getJsonObject("progreso").getInt("pendientes"));
            assertEquals("16", waiting(numbers));
        }
        await().until(() -> waiting(numbers).equals("0"));
        List<JsonObject> never = person.saved().stream()
                .filter(row -> row.isNull("ultimoIntento"))
                .toList();
        assertEquals(MANY - 16, never.size());
        never.forEach(row -> assertEquals(0, court.questions().of(row.getString("radicado"))));
    }

    @Test
    void whatAnotherRunWantsIsAskedAllTheSame() {
        List<String> numbers = Numbers.next(MANY);
        Person other = Person.newcomer();
        Run theirs;
        try (Illness illness = Illness.holding(numbers)) {
            Run mine = bring(person, numbers);
            theirs = bring(other, numbers);
            cancel(mine);
            assertEquals(String.valueOf(MANY), waiting(numbers));
        }
        JsonObject result = theirs.done();
        assertEquals(MANY, result.getInt("checked"));
        assertFalse(result.getJsonObject("progreso").getBoolean("cancelado"));
    }

    @Test
    void whoWaitsAndWhoWatchesAreToldAtOnce() {
        String held = saved();
        try (Illness illness = Illness.holding(List.of(held))) {
            CompletableFuture<Api.Reply> waiting =
                    person.api().with("Prefer", "wait=60").send("POST", "/api/saved/refresh", null);
            String runId = await().until(() -> openRun(held), found -> found != null);
            Run run = new Run(person.api(), "/api/refreshes/" + runId);
            CompletableFuture<Api.Reply> stream = person.api().send("GET", run.path() + "/events", null);
            cancel(run);
            assertEquals(200, waiting.join().status());
            assertEquals(0, waiting.join().json().getInt("pending"));
            List<String> events = stream.join()
                    .text()
                    .lines()
                    .filter(line -> line.startsWith("data:"))
                    .toList();
            assertTrue(events.get(events.size() - 1).contains("\"cancelado\":true"), events::toString);
        }
    }

    @Test
    void aRunOfSomebodyElseIsUnknown() {
        String held = saved();
        try (Illness illness = Illness.holding(List.of(held))) {
            Run run = refresh();
            Refusal.of(404, Person.newcomer().api().delete(run.path()));
            Refusal.of(404, cron.delete(run.path()));
            Refusal.of(401, shared.api().delete(run.path()));
            Refusal.of(404, person.api().delete("/api/refreshes/nada"));
            assertEquals(1, run.read().getInt("pending"));
        }
    }

    @Test
    void cancellingTwiceIsCancellingOnce() {
        String held = saved();
        String attempt = person.saved(held).getString("ultimoIntento");
        try (Illness illness = Illness.holding(List.of(held))) {
            Run run = refresh();
            JsonObject first = cancel(run);
            assertEquals(first, cancel(run));
            assertEquals(attempt, person.saved(held).getString("ultimoIntento"));
        }
    }

    @Test
    void aRunThatIsDoneStaysAsItIs() {
        saved();
        Api.Reply done = person.api().with("Prefer", "wait=60").post("/api/saved/refresh", null);
        Run run = new Run(person.api(), "/api/refreshes/" + done.json().getString("runId"));
        JsonObject result = cancel(run);
        assertEquals(1, result.getInt("checked"));
        assertFalse(result.getJsonObject("progreso").getBoolean("cancelado"));
    }

    @Test
    void aSweepIsEndedForAllWhoJoinedItAndTheNextCallStartsANewOne() {
        shared.forgetFollowed();
        String held = saved();
        Api hurried = cron.with("Prefer", "respond-async");
        Run second;
        try (Illness illness = Illness.holding(List.of(held))) {
            Run sweep = Run.at(cron, hurried.post(CRON, "{}").header("Location"));
            CompletableFuture<Api.Reply> joined = cron.with("Prefer", "wait=60").send("POST", CRON, "{}");
            Refusal.of(404, person.api().delete(sweep.path()));
            cancel(sweep);
            second = Run.at(cron, hurried.post(CRON, "{}").header("Location"));
            assertNotEquals(sweep.path(), second.path());
            String ended = "/api/refreshes/" + joined.join().json().getString("runId");
            assertTrue(ended.equals(sweep.path()) || ended.equals(second.path()), ended);
        }
        assertFalse(second.done().getJsonObject("progreso").getBoolean("cancelado"));
    }

    @Test
    void nobodysCaseIsLostWhenOthersCancelAtTheSameTime() {
        List<String> numbers = Numbers.next(30);
        numbers.forEach(radicado -> court.publish(CaseFixture.of(radicado)));
        List<Person> people =
                IntStream.range(0, 8).mapToObj(i -> Person.newcomer()).toList();
        people.forEach(each -> each.follow(numbers, null));
        for (int round = 0; round < 5; round++) {
            Crowd started = Crowd.of(8, i -> people.get(i)
                    .api()
                    .with("Prefer", "wait=0")
                    .send("POST", "/api/saved/refresh", null)
                    .thenCompose(reply -> i % 2 == 0
                            ? people.get(i)
                                    .api()
                                    .send("DELETE", path(reply), null)
                                    .thenApply(cancelled -> reply)
                            : CompletableFuture.completedFuture(reply)));
            for (int i = 0; i < 8; i++) {
                JsonObject result =
                        new Run(people.get(i).api(), path(started.replies().get(i))).done();
                int checked = result.getInt("checked");
                assertTrue(i % 2 == 0 ? checked <= 30 : checked == 30, result::toString);
                assertTrue(result.getJsonArray("errors").isEmpty(), result::toString);
            }
        }
    }

    private String saved() {
        String radicado = Numbers.next();
        court.publish(CaseFixture.of(radicado));
        person.save(radicado);
        return radicado;
    }

    private Run refresh() {
        Api.Reply started = person.api().with("Prefer", "wait=0").post("/api/saved/refresh", null);
        assertEquals(202, started.status(), started.text());
        return Run.at(person.api(), started.header("Location"));
    }

    private static Run bring(Person person, List<String> numbers) {
        Api.Reply imported = person.api().post("/api/imports", "{\"texto\":\"" + String.join(",", numbers) + "\"}");
        assertEquals(202, imported.status(), imported.text());
        return Run.at(person.api(), imported.header("Location"));
    }

    private static JsonObject cancel(Run run) {
        Api.Reply reply = run.api().delete(run.path());
        assertEquals(200, reply.status(), reply.text());
        return reply.json();
    }

    private static String path(Api.Reply reply) {
        return "/api/refreshes/" + reply.json().getString("runId");
    }

    private int asked(List<String> numbers) {
        return numbers.stream().mapToInt(court.questions()::of).sum();
    }

    private String waiting(List<String> numbers) {
        return shared.database()
                .value("select count(*) from refresh_queue where radicado in ('" + String.join("','", numbers) + "')");
    }

    private String openRun(String radicado) {
        return shared.database()
                .value("select run_id from refresh_items where outcome is null and radicado = '" + radicado + "'");
    }
}
