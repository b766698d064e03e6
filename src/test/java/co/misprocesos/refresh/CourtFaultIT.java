package co.misprocesos.refresh;

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
import co.misprocesos.server.SharedServer;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way in which the court fails: it is told as a failure, and nothing changes but the last attempt. */
class CourtFaultIT {

    private static final Set<String> ATTEMPT = Set.of("ultimoIntento");

    private final SimulatedCourt court = SharedServer.get().court();
    private final Person person = Person.newcomer();
    private final String followed = Numbers.next();
    private final String asked = Numbers.next();
    private final String fresh = Numbers.next();

    static Stream<Fault> faults() {
        return Stream.of(
                Fault.blocked(),
                Fault.tooManyRequests(Duration.ofSeconds(1)),
                Fault.htmlPage(),
                Fault.serverError(),
                Fault.badGateway(),
                Fault.connectionTimeout(),
                Fault.message(404, "Un mensaje que nadie ha visto."),
                Fault.hang(),
                Fault.drip(Duration.ofSeconds(1)),
                Fault.reset(),
                Fault.cutOff(),
                Fault.truncated(),
                Fault.renamed("procesos", "resultados"),
                Fault.renamed("idProceso", "id"),
                Fault.anotherRadicado());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void nothingChangesButTheLastAttempt(Fault fault) {
        List<String> ill = List.of(followed, asked, fresh);
        ill.forEach(radicado -> court.publish(CaseFixture.of(radicado)));
        JsonObject before = person.save(followed);
        court.update(followed, published -> published.withUbicacion("Otro juzgado"));
        Api patient = person.api().with("Prefer", "wait=60");
        try (Illness illness =
                Illness.of(FaultPlan.none().when(question -> ill.contains(question.radicado()), fault))) {
            CompletableFuture<Api.Reply> refresh =
                    patient.send("POST", "/api/saved/refresh", "{\"ids\":[" + before.get("id") + "]}");
            CompletableFuture<Api.Reply> lookUp = patient.send("GET", "/api/procesos?q=" + asked, null);
            CompletableFuture<Api.Reply> save = patient.send("POST", "/api/saved", Person.radicado(fresh));
            isAnError(refresh.join());
            isErrorRow(lookUp.join());
            isSavedAllTheSame(save.join());
            isAsBefore(before, person.saved(followed));
        }
    }

    private void isAnError(Api.Reply reply) {
        assertEquals(200, reply.status(), reply.text());
        JsonObject result = reply.json();
        assertEquals(1, result.getInt("checked"));
        assertEquals(0, result.getInt("updated"));
        assertEquals(0, result.getInt("pending"));
        assertTrue(result.getJsonArray("rows").isEmpty());
        JsonObject error = result.getJsonArray("errors").getJsonObject(0);
        assertEquals(followed, error.getString("radicado"));
        assertTrue(error.containsKey("id"));
        assertTrue(error.getString("error").endsWith("."), error::toString);
    }

    private void isErrorRow(Api.Reply reply) {
        assertEquals(200, reply.status(), reply.text());
        JsonObject row = reply.json().getJsonArray("rows").getJsonObject(0);
        assertEquals("ERROR", row.getString("status"));
        assertFalse(row.getString("error").isBlank());
        assertTrue(row.isNull("juzgado") && row.isNull("idProceso"), row::toString);
    }

    private void isSavedAllTheSame(Api.Reply reply) {
        assertEquals(201, reply.status(), reply.text());
        JsonObject row = reply.json().getJsonObject("saved");
        assertEquals("PENDIENTE", row.getString("estado"));
        assertTrue(row.isNull("ultimaVerificacion") && row.isNull("juzgado"));
    }

    private static void isAsBefore(JsonObject before, JsonObject after) {
        for (String member : before.keySet()) {
            if (!ATTEMPT.contains(member)) {
                assertEquals(before.get(member), after.get(member), member);
            }
        }
        assertTrue(Instant.parse(after.getString("ultimoIntento"))
                .isAfter(Instant.parse(before.getString("ultimoIntento"))));
    }
}
