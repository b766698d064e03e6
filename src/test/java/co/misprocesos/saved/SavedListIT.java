package co.misprocesos.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.court.CaseFixture;
import co.misprocesos.court.SimulatedCourt;
import co.misprocesos.server.Api;
import co.misprocesos.server.Numbers;
import co.misprocesos.server.Person;
import co.misprocesos.server.Refusal;
import co.misprocesos.server.SharedServer;
import co.misprocesos.server.TestDatabase;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The list of what is followed, and leaving it. */
class SavedListIT {

    private final SimulatedCourt court = SharedServer.get().court();
    private final TestDatabase database = SharedServer.get().database();
    private final Person person = Person.newcomer();

    @Test
    void theLastChangedComesFirst() {
        List<String> three = Numbers.next(3);
        three.forEach(radicado -> court.publish(CaseFixture.of(radicado)));
        three.forEach(person::save);
        assertEquals(List.of(three.get(2), three.get(1), three.get(0)), radicados());
        court.update(three.get(0), published -> published.withUbicacion("Otro juzgado"));
        person.refresh();
        assertEquals(List.of(three.get(0), three.get(2), three.get(1)), radicados());
    }

    @Test
    void aDroppedOneIsGoneAndItsProjectCaseKeepsTheNumber() {
        String radicado = Numbers.next();
        court.publish(CaseFixture.of(radicado));
        int project = person.project("Con uno");
        int caseId = person.link(project, radicado).getInt("id");
        int saved = person.saved(radicado).getInt("id");
        Api.Reply reply = person.api().delete("/api/saved/" + saved);
        assertEquals(200, reply.status(), reply.text());
        assertEquals(saved, reply.json().getInt("deletedId"));
        assertEquals("OK", reply.json().getString("status"));
        assertTrue(person.saved().isEmpty());
        JsonObject left = person.cases(project).get(0);
        assertEquals(caseId, left.getInt("id"));
        assertEquals(radicado, left.getString("radicado"));
        for (String fact : List.of("savedProcessId", "idProceso", "demandante", "juzgado", "fechaUltimaActuacion")) {
            assertTrue(left.isNull(fact), fact);
        }
        Refusal.of(404, person.api().delete("/api/saved/" + saved));
    }

    @Test
    void anAdoptedCaseGetsItsNumberWhenTheSavedOneIsDropped() {
        String radicado = Numbers.next();
        int project = person.project("Adoptado");
        int caseId = person.link(project, radicado).getInt("id");
        database.execute("update project_cases set radicado = null where id = " + caseId);
        person.api().delete("/api/saved/" + person.saved(radicado).getInt("id"));
        assertEquals(radicado, person.cases(project).get(0).getString("radicado"));
    }

    @Test
    void oneOfTwoCasesThatMeanTheSameIsLeftWhenTheSavedOneIsDropped() {
        String radicado = Numbers.next();
        int project = person.project("Adoptado");
        int linked = person.link(project, radicado).getInt("id");
        database.execute("update project_cases set radicado = null where id = " + linked);
        database.execute(
                "insert into project_cases (project_id, radicado) values (" + project + ", '" + radicado + "')");
        assertEquals(2, person.projectRow(project).getInt("total"));
        Api.Reply reply =
                person.api().delete("/api/saved/" + person.saved(radicado).getInt("id"));
        assertEquals(200, reply.status(), reply.text());
        List<JsonObject> left = person.cases(project);
        assertEquals(1, left.size(), left::toString);
        assertEquals(radicado, left.get(0).getString("radicado"));
        assertEquals(1, person.projectRow(project).getInt("total"));
    }

    private List<String> radicados() {
        return person.saved().stream().map(row -> row.getString("radicado")).toList();
    }
}
