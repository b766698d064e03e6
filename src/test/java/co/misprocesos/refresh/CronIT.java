package co.misprocesos.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The call of an outside scheduler. */
class CronIT {

    private static final String PATH = "/api/cron/refresh-all-projects";

    private final SharedServer shared = SharedServer.get();
    private final SimulatedCourt court = shared.court();
    private final Api cron = shared.api().as(SharedServer.CRON_TOKEN);
    private final Person person = Person.newcomer();

    @BeforeEach
    void forget() {
        shared.forgetFollowed();
    }

    @Test
    void onlyTheSecretOpensIt() {
        Refusal.of(401, shared.api().post(PATH, "{}"));
        Refusal.of(401, shared.api().as("wrong").post(PATH, "{}"));
        Refusal.of(401, shared.api().as(SharedServer.CRON_TOKEN + "x").post(PATH, "{}"));
        Refusal.of(401, person.api().post(PATH, "{}"));
    }

    @Test
    void theSecretOpensNothingElse() {
        for (String path : List.of("/api/saved", "/api/projects", "/api/auth/me", "/api/logs", "/api/fuente")) {
            Refusal.of(401, cron.get(path));
        }
    }

    @Test
    void everyCaseOfEveryUserIsLookedAt() {
        List<String> three = Numbers.next(3);
        three.forEach(radicado -> court.publish(CaseFixture.of(radicado)));
        int mine = person.link(person.project("Mío"), three.get(0)).getInt("id");
        Person other = Person.newcomer();
        int theirs = other.link(other.project("Suyo"), three.get(1)).getInt("id");
        int outside = person.save(three.get(2)).getInt("id");
        three.forEach(radicado -> court.update(radicado, published -> published.withUbicacion("Otro juzgado")));
        JsonObject result = done("{}");
        assertEquals("OK", result.getString("status"));
        assertEquals(mine, row(result, three.get(0)).getInt("caseId"));
        assertEquals(theirs, row(result, three.get(1)).getInt("caseId"));
        assertEquals(outside, row(result, three.get(2)).getInt("id"));
        assertEquals(result.getInt("updated"), result.getJsonArray("rows").size());
        assertEquals("Otro juzgado", person.saved(three.get(2)).getString("ubicacion"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"fromProjectId\":null,\"toProjectId\":null,\"extra\":true}"})
    void anyEmptyBodyMeansEverything(String body) {
        String radicado = Numbers.next();
        person.save(radicado);
        int asked = court.questions().of(radicado);
        done(body);
        assertEquals(asked + 1, court.questions().of(radicado));
    }

    @Test
    void aRangeOfProjectsIncludesItsEndsAndNothingOutside() {
        List<String> numbers = Numbers.next(5);
        List<Integer> projects =
                List.of("a", "b", "c", "d").stream().map(person::project).toList();
        for (int i = 0; i < 4; i++) {
            person.link(projects.get(i), numbers.get(i));
        }
        person.save(numbers.get(4));
        court.questions().forget();
        JsonObject middle = done("{\"fromProjectId\":" + projects.get(1) + ",\"toProjectId\":" + projects.get(2) + "}");
        assertEquals(2, middle.getInt("checked"));
        assertEquals(List.of(0, 1, 1, 0, 0), asked(numbers));
        assertEquals(1, done("{\"fromProjectId\":" + projects.get(3) + "}").getInt("checked"));
        assertEquals(List.of(0, 1, 1, 1, 0), asked(numbers));
        done("{\"toProjectId\":" + projects.get(0) + "}");
        assertEquals(List.of(1, 1, 1, 1, 0), asked(numbers));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"fromProjectId\":5,\"toProjectId\":4}",
                "{\"fromProjectId\":\"x\"}",
                "{\"toProjectId\":1.5}",
                "{\"toProjectId\":99999999999}",
                "[]",
                "nada"
            })
    void aRangeThatIsNoneIsRefused(String body) {
        Refusal.of(400, cron.post(PATH, body));
    }

    @Test
    void callsAtOnceShareOneSweep() {
        String radicado = Numbers.next();
        court.publish(CaseFixture.of(radicado));
        person.save(radicado);
        String location;
        try (Illness illness = Illness.holding(List.of(radicado))) {
            Api hurried = cron.with("Prefer", "respond-async");
            Crowd crowd = Crowd.of(10, i -> hurried.send("POST", PATH, "{}"));
            assertEquals(List.of(202), crowd.distinct(Api.Reply::status));
            assertEquals(
                    1, crowd.distinct(reply -> reply.json().getString("runId")).size());
            location = crowd.replies().get(0).header("Location");
            JsonObject growing = Run.at(cron, location).read();
            assertTrue(growing.getInt("pending") >= 1);
            Refusal.of(404, person.api().get(Run.at(cron, location).path()));
        }
        Run.at(cron, location).done();
    }

    @Test
    void theSchedulerSeesItsOwnRunsOnly() {
        Api.Reply started = person.api().post("/api/saved/refresh", null);
        Refusal.of(404, cron.get("/api/refreshes/" + started.json().getString("runId")));
    }

    private JsonObject done(String body) {
        Api.Reply reply = cron.with("Prefer", "wait=60").post(PATH, body);
        assertTrue(reply.status() == 200 || reply.status() == 202, reply.text());
        return reply.status() == 200
                ? reply.json()
                : Run.at(cron, reply.header("Location")).done();
    }

    private List<Integer> asked(List<String> radicados) {
        return radicados.stream().map(court.questions()::of).toList();
    }

    private static JsonObject row(JsonObject result, String radicado) {
        Optional<JsonObject> found = Person.rows(result.getJsonArray("rows")).stream()
                .filter(row -> row.getString("radicado").equals(radicado))
                .findFirst();
        return found.orElseThrow();
    }
}
