package co.misprocesos.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.court.CaseFixture;
import co.misprocesos.court.SimulatedCourt;
import co.misprocesos.server.Api;
import co.misprocesos.server.Illness;
import co.misprocesos.server.Numbers;
import co.misprocesos.server.Person;
import co.misprocesos.server.Refusal;
import co.misprocesos.server.SharedServer;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Cases in projects. */
class CaseIT {

    private static final Set<String> MEMBERS = Set.of(
            "id",
            "savedProcessId",
            "radicado",
            "idProceso",
            "demandante",
            "demandado",
            "juzgado",
            "clase",
            "subclase",
            "ubicacion",
            "fechaUltimaActuacion",
            "updatedAt",
            "estado",
            "ultimaVerificacion",
            "ultimoIntento",
            "novedadesSinRevisar");

    private final SimulatedCourt court = SharedServer.get().court();
    private final Person person = Person.newcomer();
    private final int project = person.project("Casos");
    private final String radicado = Numbers.next();

    @Test
    void aNumberIsLookedUpSavedAndLinked() {
        court.publish(CaseFixture.of(radicado).withUbicacion("Secretaria"));
        JsonObject linked = person.link(project, radicado);
        JsonObject saved = person.saved(radicado);
        assertEquals(radicado, linked.getString("radicado"));
        assertEquals(saved.getInt("id"), linked.getInt("savedProcessId"));
        JsonObject row = person.cases(project).get(0);
        assertTrue(row.keySet().containsAll(MEMBERS), row::toString);
        assertEquals(linked.getInt("id"), row.getInt("id"));
        assertEquals(saved.getInt("id"), row.getInt("savedProcessId"));
        for (String same : List.of(
                "radicado", "idProceso", "demandante", "demandado", "juzgado", "clase", "subclase", "ubicacion")) {
            assertEquals(saved.get(same), row.get(same), same);
        }
        for (String same : List.of("fechaUltimaActuacion", "estado", "ultimaVerificacion", "ultimoIntento")) {
            assertEquals(saved.get(same), row.get(same), same);
        }
        JsonObject listed = person.projectRow(project);
        assertEquals(1, listed.getInt("total"));
        assertEquals(saved.getString("ultimaVerificacion"), listed.getString("ultimaVerificacion"));
    }

    @Test
    void aSavedProcessIsLinked() {
        int saved = person.save(radicado).getInt("id");
        Api.Reply reply = link("{\"savedProcessId\":" + saved + "}");
        assertEquals(201, reply.status(), reply.text());
        assertEquals("OK", reply.json().getString("status"));
        JsonObject linked = reply.json().getJsonObject("case");
        assertEquals(saved, linked.getInt("savedProcessId"));
        assertEquals(radicado, linked.getString("radicado"));
    }

    @Test
    void linkingAgainFindsTheSameCase() {
        JsonObject linked = person.link(project, radicado);
        for (String body :
                List.of(Person.radicado(radicado), "{\"savedProcessId\":" + linked.getInt("savedProcessId") + "}")) {
            Api.Reply again = link(body);
            assertEquals(200, again.status(), again.text());
            assertEquals("exists", again.json().getString("action"));
            assertEquals(linked, again.json().getJsonObject("case"));
        }
        assertEquals(1, person.projectRow(project).getInt("total"));
    }

    @Test
    void aCaseThatLostItsSavedProcessIsLinkedAgain() {
        JsonObject linked = person.link(project, radicado);
        person.api().delete("/api/saved/" + linked.getInt("savedProcessId"));
        Api.Reply again = link(Person.radicado(radicado));
        assertEquals(200, again.status(), again.text());
        assertEquals(linked.getInt("id"), again.json().getJsonObject("case").getInt("id"));
        assertEquals(
                person.saved(radicado).getInt("id"),
                again.json().getJsonObject("case").getInt("savedProcessId"));
        assertEquals(1, person.cases(project).size());
    }

    @Test
    void aNumberThatCannotBeAskedNowIsLinkedAndCheckedLater() {
        court.publish(CaseFixture.of(radicado));
        try (Illness illness = Illness.holding(List.of(radicado))) {
            Api.Reply reply = person.api()
                    .with("Prefer", "respond-async")
                    .post("/api/projects/" + project + "/cases", Person.radicado(radicado));
            assertEquals(201, reply.status(), reply.text());
            assertEquals("PENDIENTE", person.cases(project).get(0).getString("estado"));
            assertTrue(person.projectRow(project).isNull("ultimaVerificacion"));
        }
        Awaitility.await()
                .until(() -> person.cases(project).get(0).getString("estado").equals("AL_DIA"));
    }

    @Test
    void aCaseTakenOutStaysSaved() {
        JsonObject linked = person.link(project, radicado);
        String path = "/api/projects/" + project + "/cases/" + linked.getInt("id");
        Api.Reply reply = person.api().delete(path);
        assertEquals(200, reply.status(), reply.text());
        assertEquals("OK", reply.json().getString("status"));
        assertEquals(linked.getInt("id"), reply.json().getInt("deletedId"));
        assertTrue(person.cases(project).isEmpty());
        assertEquals(0, person.projectRow(project).getInt("total"));
        assertEquals(linked.getInt("savedProcessId"), person.saved(radicado).getInt("id"));
        Refusal.of(404, person.api().delete(path));
    }

    @Test
    void aCaseIsTakenOutOfItsOwnProjectOnly() {
        int linked = person.link(project, radicado).getInt("id");
        int other = person.project("Otro");
        Refusal.of(404, person.api().delete("/api/projects/" + other + "/cases/" + linked));
        assertEquals(1, person.cases(project).size());
    }

    @Test
    void theLastChangedComesFirst() {
        List<String> two = Numbers.next(2);
        two.forEach(number -> court.publish(CaseFixture.of(number)));
        two.forEach(number -> person.link(project, number));
        assertEquals(two.get(1), person.cases(project).get(0).getString("radicado"));
        court.update(two.get(0), published -> published.withUbicacion("Otro juzgado"));
        person.refresh();
        assertEquals(two.get(0), person.cases(project).get(0).getString("radicado"));
    }

    @Test
    void aCaseMustBeNamed() {
        Refusal.of(400, link("{}"));
        Refusal.of(400, link(null));
        Refusal.of(400, link("{\"savedProcessId\":null}"));
        Refusal.naming("radicado", link(Person.radicado("123")));
        Refusal.of(404, link("{\"savedProcessId\":2147483647}"));
        assertFalse(person.projectRow(project).getInt("total") > 0);
    }

    private Api.Reply link(String json) {
        return person.api().post("/api/projects/" + project + "/cases", json);
    }
}
