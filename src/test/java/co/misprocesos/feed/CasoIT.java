package co.misprocesos.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.server.Api;
import co.misprocesos.server.Person;
import co.misprocesos.server.Refusal;
import co.misprocesos.server.SharedServer;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** GET /procesos/{radicado} and its actuaciones. */
class CasoIT {

    private final Person person = Person.newcomer();
    private final Record record = Record.begin();
    private final String path = "/api/procesos/" + record.radicado();

    @Test
    void aCaseSaysWhatItsNumberMeansAndWhatTheRecordHolds() {
        record.followedBy(person);
        record.instance(900_001);
        record.instance(900_002);
        JsonObject caso = ok(path).getJsonObject("proceso");
        assertEquals(record.radicado(), caso.getString("radicado"));
        JsonObject partes = caso.getJsonObject("partes");
        assertEquals("NEIVA", partes.getString("municipio").toUpperCase(Locale.ROOT));
        assertEquals(2024, partes.getInt("año"));
        assertEquals(
                Set.of(
                        "municipio",
                        "departamento",
                        "entidad",
                        "especialidad",
                        "despacho",
                        "año",
                        "consecutivo",
                        "instancia"),
                partes.keySet());
        assertEquals("AL_DIA", caso.getString("estado"));
        assertEquals("2025-04-30T11:02:03Z", caso.getString("ultimoCambio"));
        assertTrue(caso.getString("ultimaVerificacion").endsWith("Z"));
        assertTrue(caso.getString("ultimoIntento").endsWith("Z"));
        List<JsonObject> instancias = Person.rows(caso.getJsonArray("instancias"));
        assertEquals(
                List.of(900_001, 900_002),
                instancias.stream()
                        .map(instancia -> instancia.getInt("idProceso"))
                        .toList());
        JsonObject first = instancias.get(0);
        assertTrue(first.getBoolean("principal"));
        assertEquals("JUZGADO 003 CIVIL MUNICIPAL", first.getString("despacho"));
        assertEquals("HUILA", first.getString("departamento"));
        assertEquals("De Ejecución", first.getString("tipoProceso"));
        assertEquals("Ejecutivo Singular", first.getString("claseProceso"));
        assertEquals("Por sumas de dinero", first.getString("subclaseProceso"));
        assertEquals("NOHORA PUENTES", first.getString("ponente"));
        assertEquals("Secretaría", first.getString("ubicacion"));
        assertEquals("2024-02-01", first.getString("fechaProceso"));
        assertEquals("2025-04-30", first.getString("fechaUltimaActuacion"));
        assertTrue(first.isNull("recurso"));
        assertTrue(first.isNull("ausenteDesde"));
        assertEquals(false, first.getBoolean("esPrivado"));
        assertEquals(
                "{\"rol\":\"Demandado\",\"nombre\":\"ANA LUZ\",\"emplazado\":true}",
                first.getJsonArray("sujetos").get(1).toString());
    }

    @Test
    void theNumberMayBeWrittenWithDashes() {
        record.followedBy(person);
        String dashed =
                record.radicado().substring(0, 12) + "-" + record.radicado().substring(12);
        assertEquals(
                record.radicado(),
                ok("/api/procesos/" + dashed).getJsonObject("proceso").getString("radicado"));
    }

    @Test
    void aCaseThatWasNeverReadHasNoInstances() {
        record.followedBy(person);
        SharedServer.get()
                .database()
                .execute(
                        "update procesos set verificado_en = null, intentado_en = null, situacion = null where radicado = '"
                                + record.radicado() + "'");
        JsonObject caso = ok(path).getJsonObject("proceso");
        assertEquals("PENDIENTE", caso.getString("estado"));
        assertTrue(caso.isNull("ultimaVerificacion"));
        assertTrue(caso.getJsonArray("instancias").isEmpty());
        assertTrue(ok(path + "/actuaciones").getJsonArray("actuaciones").isEmpty());
    }

    @Test
    void aCaseThatTheUserDoesNotFollowIsNotThere() {
        record.followedBy(person);
        record.instance(900_001);
        Person stranger = Person.newcomer();
        JsonObject foreign = Refusal.of(404, stranger.api().get(path));
        JsonObject missing = Refusal.of(404, stranger.api().get("/api/procesos/" + "9".repeat(23)));
        assertEquals(missing.getString("detail"), foreign.getString("detail"));
        Refusal.of(404, stranger.api().get(path + "/actuaciones"));
        Refusal.of(404, stranger.api().get(path + "/actuaciones?idProceso=900001"));
        assertEquals(401, SharedServer.get().api().get(path).status());
    }

    @Test
    void whatCannotBeUnderstoodIsNamed() {
        record.followedBy(person);
        int instance = record.instance(900_001);
        record.actuacion(instance, 1, "2025-04-30");
        record.actuacion(instance, 2, "2025-04-30");
        Refusal.naming("radicado", person.api().get("/api/procesos/123"));
        Refusal.naming("radicado", person.api().get("/api/procesos/123/actuaciones"));
        Refusal.naming("limit", person.api().get(path + "/actuaciones?limit=201"));
        Refusal.naming("idProceso", person.api().get(path + "/actuaciones?idProceso=uno"));
        Refusal.of(404, person.api().get(path + "/actuaciones?idProceso=900009"));
        String ofInstance = ok(path + "/actuaciones?limit=1&idProceso=900001").getString("next");
        Refusal.naming("cursor", person.api().get(path + "/actuaciones?cursor=" + ofInstance));
        Refusal.naming("cursor", person.api().get("/api/novedades?cursor=" + ofInstance));
    }

    @Test
    void instancesAreMergedInCourtOrder() {
        record.followedBy(person);
        int first = record.instance(900_001);
        int second = record.instance(900_002);
        int a = record.actuacion(first, 1, "2025-01-10");
        int b = record.actuacion(first, 2, "2025-03-10");
        int c = record.actuacion(second, 1, "2025-02-10");
        int d = record.actuacion(second, 2, "2025-03-10");
        int twin = record.actuacion(second, 2, "2025-03-10");
        assertEquals(List.of(twin, d, b, c, a), walk("", 2));
        assertEquals(List.of(b, a), walk("&idProceso=900001", 1));
        assertEquals(List.of(twin, d, c), walk("&idProceso=900002", 2));
    }

    @Test
    void anEditedOneKeepsWhatItSaidBefore() {
        record.followedBy(person);
        int instance = record.instance(900_001);
        int edited = record.actuacion(instance, 2, "2025-04-30");
        record.actuacion(instance, 1, "2025-04-29");
        record.earlier(edited, "Auto ordna", "2025-05-01T00:00:00Z");
        record.earlier(edited, "Auto ordenna", "2025-05-02T00:00:00Z");
        List<JsonObject> rows = Person.rows(ok(path + "/actuaciones").getJsonArray("actuaciones"));
        List<JsonObject> earlier = Person.rows(rows.get(0).getJsonArray("anteriores"));
        assertEquals(
                List.of("Auto ordenna", "Auto ordna"),
                earlier.stream().map(text -> text.getString("actuacion")).toList());
        assertEquals("2025-04-01T00:00:00Z", earlier.get(0).getString("vistaDesde"));
        assertEquals("2025-05-02T00:00:00Z", earlier.get(0).getString("vistaHasta"));
        assertEquals("2025-04-29", earlier.get(0).getString("fechaRegistro"));
        assertTrue(earlier.get(0).isNull("anotacion"));
        assertTrue(rows.get(1).getJsonArray("anteriores").isEmpty());
        assertEquals("Corre términos", rows.get(0).getString("anotacion"));
        assertEquals("2025-05-06", rows.get(0).getString("fechaFinal"));
    }

    /** All pages of so many. */
    private List<Integer> walk(String query, int limit) {
        List<Integer> ids = new ArrayList<>();
        String cursor = "";
        do {
            JsonObject page = ok(path + "/actuaciones?limit=" + limit + query + cursor);
            Person.rows(page.getJsonArray("actuaciones")).forEach(actuacion -> ids.add(actuacion.getInt("id")));
            cursor = page.isNull("next") ? "" : "&cursor=" + page.getString("next");
        } while (!cursor.isEmpty());
        return ids;
    }

    private JsonObject ok(String address) {
        Api.Reply reply = person.api().get(address);
        assertEquals(200, reply.status(), reply.text());
        return reply.json();
    }
}
