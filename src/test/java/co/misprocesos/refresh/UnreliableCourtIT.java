package co.misprocesos.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.court.CaseFixture;
import co.misprocesos.court.Dato;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A refresh of 200 cases while a third of the court's answers are bad. */
class UnreliableCourtIT {

    private static final int CASES = 200;

    private final SimulatedCourt court = SharedServer.get().court();
    private final Person person = Person.newcomer();
    private final int project = person.project("Doscientos");
    private final List<String> numbers = Numbers.next(CASES);

    @Test
    void everyCaseIsCheckedAndAFailedOneStaysAsItWas() {
        survives(FaultPlan.none()
                .share(
                        0.33,
                        20_240_001,
                        Fault.serverError(),
                        Fault.connectionTimeout(),
                        Fault.truncated(),
                        Fault.cutOff(),
                        Fault.anotherRadicado(),
                        Fault.renamed("llaveProceso", "llave")));
    }

    @Test
    void theSameHoldsWhenTheCourtRefusesNowAndThen() {
        survives(FaultPlan.none()
                .share(0.04, 20_240_002, Fault.blocked())
                .share(0.30, 20_240_003, Fault.badGateway(), Fault.truncated(), Fault.anotherRadicado()));
    }

    private void survives(FaultPlan plan) {
        numbers.forEach(radicado -> court.publish(CaseFixture.of(radicado).withUbicacion("Antes")));
        person.follow(numbers, project);
        Map<String, JsonObject> before = rows();
        assertTrue(before.values().stream()
                .allMatch(row -> row.getString("ubicacion").equals("Antes")));
        numbers.forEach(radicado -> court.update(radicado, published -> published.withUbicacion("Después")));
        Set<String> failed = new HashSet<>();
        try (Illness illness = Illness.of(plan)) {
            failed.addAll(isComplete(refresh()));
        }
        assertTrue(failed.size() > CASES / 40 && failed.size() < CASES, "failed: " + failed.size());
        rows().forEach((radicado, row) -> {
            if (failed.contains(radicado)) {
                isAsBeforeOrTheCourts(before.get(radicado), row);
            } else {
                isTheCourts(row);
            }
        });
        assertTrue(refresh().getJsonArray("errors").isEmpty());
        rows().values().forEach(this::isTheCourts);
    }

    /** What failed is asked for again by and by; until that is answered it stays as it was. */
    private void isAsBeforeOrTheCourts(JsonObject before, JsonObject after) {
        if (after.getString("ubicacion").equals("Antes")) {
            isTheSame(before, after);
        } else {
            isTheCourts(after);
        }
    }

    /** The numbers of those that failed. */
    private Set<String> isComplete(JsonObject result) {
        assertEquals(CASES, result.getInt("checked"));
        assertEquals(0, result.getInt("pending"));
        Set<String> changed = radicados(result, "rows");
        Set<String> failed = radicados(result, "errors");
        assertEquals(result.getInt("updated"), changed.size());
        Set<String> all = new HashSet<>(changed);
        all.addAll(failed);
        assertEquals(Set.copyOf(numbers), all);
        assertEquals(CASES, changed.size() + failed.size());
        return failed;
    }

    private static void isTheSame(JsonObject before, JsonObject after) {
        for (String member : List.of("demandante", "demandado", "juzgado", "ubicacion")) {
            assertEquals(before.get(member), after.get(member), member);
        }
        assertTrue(after.getString("ultimoIntento").compareTo(before.getString("ultimoIntento")) > 0);
    }

    private void isTheCourts(JsonObject row) {
        CaseFixture published = court.find(row.getString("radicado")).orElseThrow();
        assertEquals("AL_DIA", row.getString("estado"));
        assertEquals(published.main().dato(Dato.UBICACION), row.getString("ubicacion"));
        assertEquals(published.main().dato(Dato.DESPACHO).strip(), row.getString("juzgado"));
        assertEquals(published.main().fechaUltimaActuacion().toString(), row.getString("fechaUltimaActuacion"));
    }

    private JsonObject refresh() {
        Api.Reply reply =
                person.api().with("Prefer", "respond-async").post("/api/projects/" + project + "/refresh", null);
        assertEquals(202, reply.status(), reply.text());
        return Run.at(person.api(), reply.header("Location")).done();
    }

    private Map<String, JsonObject> rows() {
        return person.cases(project).stream()
                .collect(Collectors.toMap(row -> row.getString("radicado"), Function.identity()));
    }

    private static Set<String> radicados(JsonObject result, String member) {
        return Person.rows(result.getJsonArray(member)).stream()
                .map(row -> row.getString("radicado"))
                .collect(Collectors.toSet());
    }
}
