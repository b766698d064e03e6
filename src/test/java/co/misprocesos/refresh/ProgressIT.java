package co.misprocesos.refresh;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.court.CaseFixture;
import co.misprocesos.court.Fault;
import co.misprocesos.court.FaultPlan;
import co.misprocesos.court.SimulatedCourt;
import co.misprocesos.server.Api;
import co.misprocesos.server.Illness;
import co.misprocesos.server.Numbers;
import co.misprocesos.server.Person;
import co.misprocesos.server.Run;
import co.misprocesos.server.SharedServer;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person who watches a run is told of it. */
class ProgressIT {

    private static final Set<String> MEMBERS = Set.of(
            "hechos",
            "cambiados",
            "fallidos",
            "pendientes",
            "ritmoPorMinuto",
            "ritmoActual",
            "finEsperado",
            "pausa",
            "postergados",
            "aviso",
            "cancelado");

    private final SimulatedCourt court = SharedServer.get().court();
    private final Person person = Person.newcomer();
    private final List<String> three = Numbers.next(3);

    @BeforeEach
    void follow() {
        three.forEach(radicado -> court.publish(CaseFixture.of(radicado)));
        person.follow(three, null);
    }

    @Test
    void aRunThatIsDoneExpectsNothingMore() {
        court.update(three.get(0), published -> published.withUbicacion("Otro juzgado"));
        JsonObject result = person.refresh();
        JsonObject progress = result.getJsonObject("progreso");
        assertEquals(MEMBERS, progress.keySet());
        assertEquals(3, progress.getInt("hechos"));
        assertEquals(1, progress.getInt("cambiados"));
        assertEquals(0, progress.getInt("fallidos"));
        assertEquals(0, progress.getInt("pendientes"));
        assertEquals(3, progress.getInt("ritmoActual"));
        assertEquals(0, progress.getInt("postergados"));
        assertFalse(progress.getBoolean("cancelado"));
        for (String none : List.of("ritmoPorMinuto", "finEsperado", "pausa", "aviso")) {
            assertTrue(progress.isNull(none), result::toString);
        }
    }

    @Test
    void aRunningRunTellsWhenItMayEnd() {
        try (Illness illness = Illness.holding(three.subList(2, 3))) {
            Run run = refresh();
            JsonObject progress = await().until(() -> progress(run), known -> known.getInt("hechos") == 2);
            assertEquals(1, progress.getInt("pendientes"));
            assertEquals(2, progress.getInt("ritmoActual"));
            assertTrue(Instant.parse(progress.getString("finEsperado")).isAfter(Instant.EPOCH));
            assertTrue(progress.isNull("pausa"));
        }
    }

    @Test
    void aPausedRunTellsWhyAndUntilWhen() {
        try (Illness illness = Illness.of(FaultPlan.none()
                .forRadicado(three.get(0), Fault.hang())
                .when(question -> true, Fault.tooManyRequests(Duration.ofSeconds(30))))) {
            Run run = refresh();
            JsonObject paused = await().until(() -> progress(run), known -> !known.isNull("pausa"));
            JsonObject pause = paused.getJsonObject("pausa");
            assertEquals(Set.of("motivo", "sentencia", "hasta"), pause.keySet());
            assertTrue(Set.of("RECHAZO", "BLOQUEADA").contains(pause.getString("motivo")), pause::toString);
            assertTrue(pause.getString("sentencia").contains("(hora de Colombia)"), pause::toString);
            assertTrue(Instant.parse(pause.getString("hasta")).isAfter(Instant.EPOCH));
        }
    }

    private Run refresh() {
        Api.Reply started = person.api().with("Prefer", "wait=0").post("/api/saved/refresh", null);
        assertEquals(202, started.status(), started.text());
        return Run.at(person.api(), started.header("Location"));
    }

    private static JsonObject progress(Run run) {
        return run.read().getJsonObject("progreso");
    }
}
