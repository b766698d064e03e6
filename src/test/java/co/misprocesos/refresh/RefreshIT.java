package co.misprocesos.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.court.CaseFixture;
import co.misprocesos.court.Fault;
import co.misprocesos.court.FaultPlan;
import co.misprocesos.court.SimulatedCourt;
import co.misprocesos.server.Illness;
import co.misprocesos.server.Numbers;
import co.misprocesos.server.Person;
import co.misprocesos.server.SharedServer;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a refresh says of changes. */
class RefreshIT {

    private static final Set<String> FACTS =
            Set.of("demandante", "demandado", "juzgado", "clase", "subclase", "ubicacion", "fechaUltimaActuacion");

    private final SharedServer shared = SharedServer.get();
    private final SimulatedCourt court = shared.court();
    private final Person person = Person.newcomer();
    private final String radicado = Numbers.next();

    @Test
    void whatChangedIsToldWithBeforeAndAfter() {
        court.publish(CaseFixture.of(radicado).withUbicacion("Secretaria").withDemandado("EUFEMIA NADIE"));
        int id = person.save(radicado).getInt("id");
        court.update(radicado, published -> published
                .withUbicacion("Despacho")
                .withDemandado("EUFEMIA NADIE", "FULGENCIO SUPUESTO")
                .plusActuacion(LocalDate.of(2026, 11, 20), "Auto requiere", null));
        JsonObject result = person.refresh();
        assertEquals(1, result.getInt("checked"));
        assertEquals(1, result.getInt("updated"));
        assertEquals(0, result.getInt("pending"));
        assertTrue(result.getJsonArray("errors").isEmpty());
        JsonObject row = result.getJsonArray("rows").getJsonObject(0);
        assertEquals(id, row.getInt("id"));
        assertEquals(radicado, row.getString("radicado"));
        assertEquals(
                "[\"demandado\",\"ubicacion\",\"fechaUltimaActuacion\"]",
                row.getJsonArray("changedFields").toString());
        JsonObject before = row.getJsonObject("before");
        JsonObject after = row.getJsonObject("after");
        assertTrue(before.keySet().containsAll(FACTS) && after.keySet().containsAll(FACTS), row::toString);
        assertEquals("Secretaria", before.getString("ubicacion"));
        assertEquals("Despacho", after.getString("ubicacion"));
        assertEquals("EUFEMIA NADIE", before.getString("demandado"));
        assertEquals("EUFEMIA NADIE, FULGENCIO SUPUESTO", after.getString("demandado"));
        assertEquals("2026-11-20", after.getString("fechaUltimaActuacion"));
        assertEquals(before.get("juzgado"), after.get("juzgado"));
        assertEquals("Despacho", person.saved(radicado).getString("ubicacion"));
    }

    @Test
    void withoutAChangeThereIsNoRow() {
        court.publish(CaseFixture.of(radicado));
        JsonObject before = person.save(radicado);
        isQuiet(person.refresh());
        JsonObject after = person.saved(radicado);
        assertEquals(before.get("updatedAt"), after.get("updatedAt"));
        assertFalse(before.get("ultimaVerificacion").equals(after.get("ultimaVerificacion")));
    }

    @Test
    void theFirstAnswerOfACaseAppears() {
        court.publish(CaseFixture.of(radicado));
        try (Illness illness = Illness.of(FaultPlan.none().forRadicado(radicado, Fault.truncated()))) {
            assertEquals("PENDIENTE", person.save(radicado).getString("estado"));
        }
        JsonObject result = person.refresh();
        assertEquals(1, result.getInt("updated"));
        JsonObject row = result.getJsonArray("rows").getJsonObject(0);
        FACTS.forEach(fact -> assertTrue(row.getJsonObject("before").isNull(fact), fact));
        assertEquals(
                "COOPERATIVA IMAGINARIA DEL COLIBRÍ", row.getJsonObject("after").getString("demandante"));
        isQuiet(person.refresh());
    }

    @Test
    void aBlankAndItsReturnAreEachToldOnce() {
        court.publish(CaseFixture.of(radicado).withUbicacion("Secretaria"));
        person.save(radicado);
        court.update(radicado, published -> published.withUbicacion(null));
        JsonObject blank = person.refresh().getJsonArray("rows").getJsonObject(0);
        assertEquals("[\"ubicacion\"]", blank.getJsonArray("changedFields").toString());
        assertTrue(blank.getJsonObject("after").isNull("ubicacion"));
        isQuiet(person.refresh());
        court.update(radicado, published -> published.withUbicacion(" "));
        isQuiet(person.refresh());
        court.update(radicado, published -> published.withUbicacion("Secretaria"));
        JsonObject back = person.refresh().getJsonArray("rows").getJsonObject(0);
        assertTrue(back.getJsonObject("before").isNull("ubicacion"));
        assertEquals("Secretaria", back.getJsonObject("after").getString("ubicacion"));
        isQuiet(person.refresh());
    }

    @Test
    void shuffledPartiesAndStraySpacesAreNoChange() {
        court.publish(CaseFixture.of(radicado)
                .withDespacho("JUZGADO 001 IMAGINARIO")
                .withDemandado("CLOTILDE QUIMERA", "DAGOBERTO FÁBULA", "EUFEMIA NADIE"));
        JsonObject before = person.save(radicado);
        court.update(radicado, published -> published.withSujetosShuffled(3).withDespacho(" JUZGADO  001 IMAGINARIO "));
        isQuiet(person.refresh());
        assertEquals(before.get("demandado"), person.saved(radicado).get("demandado"));
    }

    @Test
    void whatWasSeenOfACaseStaysReadableWhenItIsTakenDown() {
        CaseFixture published = CaseFixture.of(radicado).withUbicacion("Secretaria");
        court.publish(published);
        person.save(radicado);
        court.remove(radicado);
        isQuiet(person.refresh());
        JsonObject row = person.saved(radicado);
        assertEquals("NO_ENCONTRADO", row.getString("estado"));
        assertEquals("Secretaria", row.getString("ubicacion"));
        JsonObject lookedUp = Person.newcomer().lookUp(radicado);
        assertEquals("SIN_RESULTADOS", lookedUp.getString("status"));
        assertTrue(lookedUp.isNull("ubicacion") && lookedUp.isNull("demandante"), lookedUp::toString);
        court.publish(published.withUbicacion("Despacho"));
        assertEquals(1, person.refresh().getInt("updated"));
        assertEquals("AL_DIA", person.saved(radicado).getString("estado"));
    }

    @Test
    void aCaseThatBecamePrivateShowsItsPartiesToNobodyElse() {
        court.publish(CaseFixture.of(radicado).withDemandante("ARACELY FICTICIA"));
        person.save(radicado);
        court.update(radicado, CaseFixture::asPrivado);
        isQuiet(person.refresh());
        assertEquals("PRIVADO", person.saved(radicado).getString("estado"));
        JsonObject lookedUp = Person.newcomer().lookUp(radicado);
        assertEquals("PRIVADO", lookedUp.getString("status"));
        assertTrue(lookedUp.isNull("demandante") && lookedUp.isNull("demandado"), lookedUp::toString);
        assertFalse(lookedUp.toString().contains("ARACELY"), lookedUp::toString);
    }

    @Test
    void aFailedCheckDisturbsNoOther() {
        String other = Numbers.next();
        court.publish(CaseFixture.of(radicado), CaseFixture.of(other));
        int failing = person.save(radicado).getInt("id");
        person.save(other);
        court.update(radicado, published -> published.withUbicacion("No se verá"));
        court.update(other, published -> published.withUbicacion("Se verá"));
        try (Illness illness = Illness.of(FaultPlan.none().forRadicado(radicado, Fault.truncated()))) {
            JsonObject result = person.refresh();
            assertEquals(2, result.getInt("checked"));
            assertEquals(1, result.getInt("updated"));
            assertEquals(other, result.getJsonArray("rows").getJsonObject(0).getString("radicado"));
            assertEquals(1, result.getJsonArray("errors").size());
            assertEquals(failing, result.getJsonArray("errors").getJsonObject(0).getInt("id"));
        }
        assertFalse(person.saved(radicado).getString("ubicacion", "").equals("No se verá"));
    }

    @Test
    void anAdoptedRowWithoutARealNumberIsAnError() {
        court.publish(CaseFixture.of(radicado));
        person.save(radicado);
        shared.database()
                .execute("insert into saved_processes (user_id, radicado) values (" + person.id() + ", '2017-00250')");
        JsonObject result = person.refresh();
        assertEquals(2, result.getInt("checked"));
        assertEquals(0, result.getInt("updated"));
        JsonObject error = result.getJsonArray("errors").getJsonObject(0);
        assertEquals("2017-00250", error.getString("radicado"));
        assertTrue(error.getString("error").contains("23"), error::toString);
        assertEquals("PENDIENTE", person.saved("2017-00250").getString("estado"));
    }

    private static void isQuiet(JsonObject result) {
        assertEquals(1, result.getInt("checked"));
        assertEquals(0, result.getInt("updated"));
        assertTrue(result.getJsonArray("rows").isEmpty(), result::toString);
        assertTrue(result.getJsonArray("errors").isEmpty(), result::toString);
    }
}
