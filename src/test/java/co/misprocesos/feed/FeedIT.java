package co.misprocesos.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.server.Api;
import co.misprocesos.server.Person;
import co.misprocesos.server.Refusal;
import co.misprocesos.server.SharedServer;
import co.misprocesos.server.TestDatabase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** GET /novedades, and the mark of what was seen. */
class FeedIT {

    private static final String DAY = "2025-05-02T06:00:00.123456Z";

    private final TestDatabase database = SharedServer.get().database();
    private final Person person = Person.newcomer();
    private final Record record = Record.begin();
    private final int saved = record.followedBy(person);
    private final int instance = record.instance(900_001);

    @Test
    void pagesLoseAndDoubleNoneWhileNewOnesArrive() {
        record.novedades(instance, 120, DAY);
        List<Integer> expected = ids(feed("?limit=200"));
        assertEquals(120, expected.size());
        List<Integer> seen = new ArrayList<>();
        JsonObject page = feed("?limit=50");
        seen.addAll(ids(page));
        assertEquals(50, seen.size());
        while (!page.isNull("next")) {
            record.novedades(instance, 7, "2025-06-02T06:00:00Z");
            page = feed("?limit=50&cursor=" + page.getString("next"));
            seen.addAll(ids(page));
        }
        assertEquals(expected, seen);
        assertEquals(120, new HashSet<>(seen).size());
        assertEquals(134, person.saved(record.radicado()).getInt("novedadesSinRevisar"));
    }

    @Test
    void aPageThatEndsTheListHasNoNext() {
        record.novedades(instance, 50, DAY);
        assertTrue(feed("?limit=50").isNull("next"));
        assertFalse(feed("?limit=49").isNull("next"));
        assertTrue(feed("?limit=").isNull("next"));
    }

    @Test
    void aNovedadSaysWhatChangedAndWhere() {
        int actuacion = record.actuacion(instance, 7, "2025-04-30");
        int id = record.novedad(
                instance,
                actuacion,
                "ACTUACION_MODIFICADA",
                DAY,
                "{\"anotacion\":null,\"fechaFinal\":\"2025-05-05\"}",
                "{\"anotacion\":\"Corre términos\",\"fechaFinal\":\"2025-05-06\"}");
        JsonObject novedad = only(feed(""));
        assertEquals(
                List.of(
                        "actuacion",
                        "antes",
                        "despacho",
                        "despues",
                        "detectadaEn",
                        "id",
                        "idProceso",
                        "proyectos",
                        "radicado",
                        "revisada",
                        "tipo"),
                novedad.keySet().stream().sorted().toList());
        assertEquals(id, novedad.getInt("id"));
        assertEquals("ACTUACION_MODIFICADA", novedad.getString("tipo"));
        assertEquals(record.radicado(), novedad.getString("radicado"));
        assertEquals(900_001, novedad.getInt("idProceso"));
        assertEquals("JUZGADO 003 CIVIL MUNICIPAL", novedad.getString("despacho"));
        assertEquals(DAY, novedad.getString("detectadaEn"));
        assertTrue(novedad.getJsonObject("antes").isNull("anotacion"));
        assertEquals("2025-05-06", novedad.getJsonObject("despues").getString("fechaFinal"));
        assertEquals(JsonValue.FALSE, novedad.get("revisada"));
        JsonObject told = novedad.getJsonObject("actuacion");
        assertEquals(actuacion, told.getInt("id"));
        assertEquals(900_001, told.getInt("idProceso"));
        assertEquals(7, told.getInt("consActuacion"));
        assertEquals("2025-05-02", told.getString("fechaInicial"));
        assertEquals("2025-04-30T11:02:03Z", told.getString("primeraVista"));
        assertTrue(told.getBoolean("conDocumentos"));
        assertTrue(told.isNull("retirada"));
    }

    @Test
    void whatIsNoActuacionHasNone() {
        record.novedad(instance, null, "INSTANCIA_NUEVA", DAY, null, null);
        JsonObject novedad = only(feed(""));
        for (String member : List.of("actuacion", "antes", "despues")) {
            assertTrue(novedad.isNull(member), member);
        }
    }

    @Test
    void eachFilterLetsThroughWhatItNames() {
        Record other = Record.begin();
        int otherSaved = other.followedBy(person);
        int here = record.novedad(instance, null, "AHORA_PRIVADO", DAY, null, null);
        int there = other.novedad(other.instance(900_002), null, "AHORA_PUBLICO", "2025-05-03T06:00:00Z", null, null);
        int project = person.project("Con uno");
        record.into(project, saved);
        assertEquals(List.of(there, here), ids(feed("")));
        assertEquals(List.of(here), ids(feed("?radicado=" + record.radicado())));
        assertEquals(List.of(there), ids(feed("?tipo=AHORA_PUBLICO")));
        assertEquals(List.of(here), ids(feed("?projectId=" + project)));
        assertEquals(List.of(), ids(feed("?projectId=" + project + "&tipo=AHORA_PUBLICO")));
        other.into(project, otherSaved);
        assertEquals(List.of(there, here), ids(feed("?projectId=" + project)));
        JsonObject first = feed("?limit=1&projectId=" + project);
        assertEquals(List.of(there), ids(first));
        assertEquals(List.of(here), ids(feed("?limit=1&projectId=" + project + "&cursor=" + first.getString("next"))));
        mark(here);
        assertEquals(List.of(there), ids(feed("?revisada=false")));
        assertEquals(List.of(here), ids(feed("?revisada=true")));
        assertEquals(
                List.of(here), ids(feed("?projectId=" + project + "&revisada=true&radicado=" + record.radicado())));
        assertEquals(List.of(), ids(feed("?radicado=" + "1".repeat(23))));
    }

    @Test
    void theMarkIsTheUsersOwnAndCounts() {
        Person colleague = Person.newcomer();
        record.followedBy(colleague);
        int project = person.project("Contado");
        record.into(project, saved);
        record.novedades(instance, 2, DAY);
        String updated = person.saved(record.radicado()).getString("updatedAt");
        int id = ids(feed("")).get(0);
        assertEquals(List.of(2, 2, 2), counts(project));
        JsonObject answer = ok(mark(id));
        assertEquals("OK", answer.getString("status"));
        assertEquals(id, answer.getJsonObject("novedad").getInt("id"));
        assertTrue(answer.getJsonObject("novedad").getBoolean("revisada"));
        assertEquals(List.of(1, 1, 1), counts(project));
        assertEquals(2, colleague.saved(record.radicado()).getInt("novedadesSinRevisar"));
        String seen = seenAt(id);
        assertEquals(200, mark(id).status());
        assertEquals(seen, seenAt(id));
        assertEquals(List.of(1, 1, 1), counts(project));
        for (int twice = 0; twice < 2; twice++) {
            JsonObject undone = ok(person.api().delete("/api/novedades/" + id + "/revisada"));
            assertFalse(undone.getJsonObject("novedad").getBoolean("revisada"));
            assertEquals(List.of(2, 2, 2), counts(project));
        }
        assertEquals(updated, person.saved(record.radicado()).getString("updatedAt"));
    }

    @Test
    void aCaseWithoutASavedProcessCountsNone() {
        record.novedades(instance, 2, DAY);
        int project = person.project("Suelto");
        record.into(project, saved);
        person.api().delete("/api/saved/" + saved);
        assertEquals(0, person.cases(project).get(0).getInt("novedadesSinRevisar"));
        assertEquals(0, person.projectRow(project).getInt("novedadesSinRevisar"));
        assertEquals(List.of(), ids(feed("")));
    }

    @Test
    void aNovedadNamesTheProjectsThatHoldItsCase() {
        record.novedades(instance, 1, DAY);
        assertEquals(
                0,
                feed("").getJsonArray("novedades")
                        .getJsonObject(0)
                        .getJsonArray("proyectos")
                        .size());
        int first = person.project("Uno");
        int second = person.project("Dos");
        record.into(second, saved);
        record.into(first, saved);
        assertEquals(
                Json.createArrayBuilder().add(first).add(second).build(),
                feed("").getJsonArray("novedades").getJsonObject(0).getJsonArray("proyectos"));
    }

    @Test
    void novedadesOfOthersAreNotThere() {
        record.novedades(instance, 1, DAY);
        int id = ids(feed("")).get(0);
        Person stranger = Person.newcomer();
        String path = "/api/novedades/" + id + "/revisada";
        Refusal.of(404, stranger.api().send("PUT", path, null).join());
        Refusal.of(404, stranger.api().delete(path));
        Refusal.of(404, stranger.api().get("/api/novedades?projectId=" + person.project("Ajeno")));
        Refusal.of(404, stranger.api().delete("/api/novedades/9223372036854775807/revisada"));
        assertEquals(
                0,
                stranger.api()
                        .get("/api/novedades")
                        .json()
                        .getJsonArray("novedades")
                        .size());
        assertFalse(only(feed("")).getBoolean("revisada"));
    }

    @Test
    void whatCannotBeUnderstoodIsNamed() {
        for (String wrong : List.of(
                "tipo=OTRA",
                "tipo=ahora_publico",
                "revisada=quiz%C3%A1",
                "limit=0",
                "limit=201",
                "limit=muchas",
                "cursor=abc",
                "cursor=%00",
                "projectId=uno",
                "radicado=123")) {
            Refusal.naming(wrong.split("=")[0], person.api().get("/api/novedades?" + wrong));
        }
        assertEquals(401, SharedServer.get().api().get("/api/novedades").status());
    }

    private List<Integer> counts(int project) {
        return List.of(
                person.saved(record.radicado()).getInt("novedadesSinRevisar"),
                person.cases(project).get(0).getInt("novedadesSinRevisar"),
                person.projectRow(project).getInt("novedadesSinRevisar"));
    }

    private String seenAt(int id) {
        return database.value(
                "select revisada_en from inbox where user_id = " + person.id() + " and novedad_id = " + id);
    }

    private Api.Reply mark(int id) {
        return person.api()
                .send("PUT", "/api/novedades/" + id + "/revisada", null)
                .join();
    }

    private JsonObject feed(String query) {
        return ok(person.api().get("/api/novedades" + query));
    }

    private static JsonObject ok(Api.Reply reply) {
        assertEquals(200, reply.status(), reply.text());
        return reply.json();
    }

    private static JsonObject only(JsonObject page) {
        assertEquals(1, page.getJsonArray("novedades").size());
        return page.getJsonArray("novedades").getJsonObject(0);
    }

    private static List<Integer> ids(JsonObject page) {
        return Person.rows(page.getJsonArray("novedades")).stream()
                .map(novedad -> novedad.getInt("id"))
                .toList();
    }
}
