package co.misprocesos.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.court.ActuacionFixture;
import co.misprocesos.court.CaseFixture;
import co.misprocesos.court.Dato;
import co.misprocesos.court.SeededCases;
import co.misprocesos.court.SimulatedCourt;
import co.misprocesos.court.SujetoFixture;
import co.misprocesos.server.Numbers;
import co.misprocesos.server.Person;
import co.misprocesos.server.SharedServer;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every kind of answer that a healthy court gives, as a person sees it. */
class CourtAnswersIT {

    private static final LocalDate LATE = LocalDate.of(2026, 11, 3);

    private final SimulatedCourt court = SharedServer.get().court();
    private final Person person = Person.newcomer();
    private final String radicado = Numbers.next();

    @Test
    void aFoundCaseHasAllItsFacts() {
        CaseFixture published = publish(found -> found.withDespacho("JUZGADO 001  IMAGINARIO DE BOGOTÁ ")
                .withClase("Ejecutivo Singular")
                .with(Dato.SUBCLASE, "Por sumas de dinero")
                .withUbicacion("Secretaria"));
        JsonObject row = person.lookUp(radicado);
        assertTrue(row.keySet()
                .containsAll(Set.of(
                        "status",
                        "radicado",
                        "idProceso",
                        "demandante",
                        "demandado",
                        "juzgado",
                        "clase",
                        "subclase",
                        "ubicacion",
                        "fechaUltimaActuacion",
                        "_raw")));
        assertEquals("OK", row.getString("status"));
        assertEquals(
                String.valueOf(published.main().idProceso()),
                row.get("idProceso").toString().replace("\"", ""));
        assertEquals("JUZGADO 001 IMAGINARIO DE BOGOTÁ", row.getString("juzgado"));
        assertEquals("Ejecutivo Singular", row.getString("clase"));
        assertEquals("Por sumas de dinero", row.getString("subclase"));
        assertEquals("Secretaria", row.getString("ubicacion"));
        assertEquals(published.main().fechaUltimaActuacion().toString(), row.getString("fechaUltimaActuacion"));
        JsonObject raw = row.getJsonObject("_raw");
        assertEquals(1, raw.getJsonObject("consulta").getJsonArray("procesos").size());
        assertEquals(radicado, raw.getJsonObject("detalle").getString("llaveProceso"));
        assertFalse(row.containsKey("error"));
    }

    @Test
    void allPartiesOfASideAreJoined() {
        publish(found -> found.withDemandante("ARACELY FICTICIA", "BONIFACIO INVENTADO")
                .withDemandado("CLOTILDE QUIMERA", "DAGOBERTO FÁBULA", "EUFEMIA NADIE"));
        JsonObject row = person.lookUp(radicado);
        assertEquals("ARACELY FICTICIA, BONIFACIO INVENTADO", row.getString("demandante"));
        assertEquals("CLOTILDE QUIMERA, DAGOBERTO FÁBULA, EUFEMIA NADIE", row.getString("demandado"));
        assertEquals(row.getString("demandado"), person.save(radicado).getString("demandado"));
    }

    @Test
    void ofSeveralTheOneWithTheLatestDateIsShown() {
        CaseFixture published =
                publish(found -> found.plusInstancia(second -> second.with(Dato.DESPACHO, "TRIBUNAL TARDÍO")
                                .plusActuacion(ActuacionFixture.on(LATE, "Auto decide recurso", null)))
                        .plusInstancia(third -> third.with(Dato.DESPACHO, "JUZGADO ANTIGUO")));
        JsonObject row = person.lookUp(radicado);
        assertEquals("TRIBUNAL TARDÍO", row.getString("juzgado"));
        assertEquals(LATE.toString(), row.getString("fechaUltimaActuacion"));
        assertEquals(
                String.valueOf(published.instancias().get(1).idProceso()),
                person.save(radicado).getString("idProceso"));
        assertEquals(
                3,
                row.getJsonObject("_raw")
                        .getJsonObject("consulta")
                        .getJsonArray("procesos")
                        .size());
    }

    @Test
    void aPrivateCaseShowsNoParties() {
        publish(CaseFixture::asPrivado);
        JsonObject row = person.lookUp(radicado);
        assertEquals("PRIVADO", row.getString("status"));
        assertTrue(row.isNull("demandante") && row.isNull("demandado"), row::toString);
        JsonObject saved = person.save(radicado);
        assertEquals("PRIVADO", saved.getString("estado"));
        assertTrue(saved.isNull("demandante"));
        assertFalse(row.containsKey("error"));
    }

    @Test
    void aPublicInstanceIsShownBesideAPrivateOne() {
        publish(found -> found.withDespacho("JUZGADO PÚBLICO").plusInstancia(second -> second.withPrivado(true)
                .plusActuacion(ActuacionFixture.on(LATE, "Auto reservado", null))));
        JsonObject row = person.lookUp(radicado);
        assertEquals("OK", row.getString("status"));
        assertEquals("JUZGADO PÚBLICO", row.getString("juzgado"));
        assertEquals("AL_DIA", person.save(radicado).getString("estado"));
    }

    @Test
    void nothingUnderTheNumberIsAnAnswer() {
        JsonObject row = person.lookUp(radicado);
        assertEquals("SIN_RESULTADOS", row.getString("status"));
        assertTrue(row.isNull("juzgado"));
        assertFalse(row.containsKey("error"));
    }

    @Test
    void aCaseOfTybaHasNoDates() {
        court.publish(new CaseFixture(radicado, List.of()).plusTyba());
        JsonObject row = person.lookUp(radicado);
        assertEquals("OK", row.getString("status"));
        assertTrue(row.isNull("fechaUltimaActuacion"));
        assertEquals("COOPERATIVA IMAGINARIA DEL COLIBRÍ", row.getString("demandante"));
        assertTrue(row.getString("demandado").startsWith("PERSONA FICTICIA"));
        assertEquals("AL_DIA", person.save(radicado).getString("estado"));
    }

    @Test
    void aDatedInstanceComesBeforeAnUndatedTwin() {
        publish(CaseFixture::plusTyba);
        assertFalse(person.lookUp(radicado).isNull("fechaUltimaActuacion"));
    }

    @Test
    void aLongListOfPartiesIsAskedForWholeAndCutAtAName() {
        List<SujetoFixture> parties = SeededCases.sujetos(45);
        publish(found -> found.withSujetos(parties));
        String shown = person.save(radicado).getString("demandado");
        assertTrue(shown.length() <= 255 && shown.endsWith(" …"), shown);
        Set<String> names = parties.stream().map(SujetoFixture::nombre).collect(Collectors.toSet());
        List<String> parts = List.of(shown.substring(0, shown.length() - 2).split(", "));
        assertTrue(names.containsAll(parts), shown);
        assertTrue(parts.size() > 5, shown);
    }

    @Test
    void aPartyBeyondTheCutIsComparedToo() {
        List<SujetoFixture> parties = SeededCases.sujetos(45);
        publish(found -> found.withSujetos(parties));
        String shown = person.save(radicado).getString("demandado");
        court.update(radicado, found -> found.withSujetosShuffled(7));
        assertTrue(person.refresh().getJsonArray("rows").isEmpty());
        court.update(radicado, found -> found.withSujetos(parties.subList(0, 44)));
        JsonObject changed = person.refresh().getJsonArray("rows").getJsonObject(0);
        assertEquals("[\"demandado\"]", changed.getJsonArray("changedFields").toString());
        assertEquals(shown, person.saved(radicado).getString("demandado"));
    }

    private CaseFixture publish(UnaryOperator<CaseFixture> change) {
        CaseFixture published = change.apply(CaseFixture.of(radicado));
        court.publish(published);
        return published;
    }
}
