package co.misprocesos.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.court.CaseFixture;
import co.misprocesos.court.SimulatedCourt;
import co.misprocesos.server.Api;
import co.misprocesos.server.Crowd;
import co.misprocesos.server.Illness;
import co.misprocesos.server.Numbers;
import co.misprocesos.server.Person;
import co.misprocesos.server.Refusal;
import co.misprocesos.server.SharedServer;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Beginning to follow a case. */
class SaveIT {

    private static final Set<String> MEMBERS = Set.of(
            "id",
            "radicado",
            "idProceso",
            "demandante",
            "demandado",
            "juzgado",
            "clase",
            "subclase",
            "ubicacion",
            "fechaUltimaActuacion",
            "createdAt",
            "updatedAt",
            "estado",
            "ultimaVerificacion",
            "ultimoIntento",
            "novedadesSinRevisar");

    private final SimulatedCourt court = SharedServer.get().court();
    private final Person person = Person.newcomer();
    private final String radicado = Numbers.next();

    @Test
    void theFactsComeFromTheCourt() {
        CaseFixture published = CaseFixture.of(radicado).withUbicacion("Secretaria");
        court.publish(published);
        Instant before = Instant.now();
        JsonObject row = person.save(radicado);
        assertTrue(row.keySet().containsAll(MEMBERS), row::toString);
        assertEquals(radicado, row.getString("radicado"));
        assertEquals(String.valueOf(published.main().idProceso()), row.getString("idProceso"));
        assertEquals("COOPERATIVA IMAGINARIA DEL COLIBRÍ", row.getString("demandante"));
        assertEquals("PERSONA FICTICIA " + radicado.substring(16, 21), row.getString("demandado"));
        assertEquals("Secretaria", row.getString("ubicacion"));
        assertEquals(published.main().fechaUltimaActuacion().toString(), row.getString("fechaUltimaActuacion"));
        assertEquals("AL_DIA", row.getString("estado"));
        assertFalse(Instant.parse(row.getString("ultimaVerificacion")).isBefore(before.minusSeconds(1)));
        assertEquals(row.getString("ultimaVerificacion"), row.getString("ultimoIntento"));
        assertFalse(Instant.parse(row.getString("createdAt")).isBefore(before.minusSeconds(1)));
        assertEquals(List.of(row), person.saved());
    }

    @Test
    void whatTheCallerBelievesIsNotKept() {
        court.publish(CaseFixture.of(radicado).withUbicacion("Secretaria"));
        String body = "{\"radicado\":\"" + radicado + "\",\"ubicacion\":\"Mi bolsillo\",\"demandante\":\"YO\","
                + "\"idProceso\":7,\"fechaUltimaActuacion\":\"1999-01-01\",\"_raw\":{\"consulta\":{}},\"id\":1}";
        Api.Reply reply = person.api().post("/api/saved", body);
        assertEquals(201, reply.status(), reply.text());
        JsonObject row = reply.json().getJsonObject("saved");
        assertEquals("Secretaria", row.getString("ubicacion"));
        assertEquals("COOPERATIVA IMAGINARIA DEL COLIBRÍ", row.getString("demandante"));
    }

    @Test
    void savingAgainFindsTheSameRow() {
        court.publish(CaseFixture.of(radicado));
        JsonObject row = person.save(radicado);
        Api.Reply again = person.api().post("/api/saved", Person.radicado(radicado));
        assertEquals(200, again.status(), again.text());
        assertEquals("OK", again.json().getString("status"));
        assertEquals(row.getInt("id"), again.json().getJsonObject("saved").getInt("id"));
        assertEquals(1, person.saved().size());
    }

    @Test
    void eachUserHasARowOfTheirOwn() {
        court.publish(CaseFixture.of(radicado));
        int mine = person.save(radicado).getInt("id");
        JsonObject theirs = Person.newcomer().save(radicado);
        assertFalse(mine == theirs.getInt("id"));
        assertEquals("AL_DIA", theirs.getString("estado"));
    }

    @Test
    void aCaseThatTheCourtDoesNotKnowIsSavedToo() {
        JsonObject row = person.save(radicado);
        assertEquals("NO_ENCONTRADO", row.getString("estado"));
        for (String fact :
                List.of("idProceso", "demandante", "demandado", "juzgado", "clase", "fechaUltimaActuacion")) {
            assertTrue(row.isNull(fact), fact);
        }
        assertFalse(row.isNull("ultimaVerificacion"));
    }

    @Test
    void aCaseThatCannotBeAskedYetIsSavedAndCheckedLater() {
        court.publish(CaseFixture.of(radicado));
        try (Illness illness = Illness.holding(List.of(radicado))) {
            Api.Reply reply = person.api().with("Prefer", "wait=0").post("/api/saved", Person.radicado(radicado));
            assertEquals(201, reply.status(), reply.text());
            JsonObject row = reply.json().getJsonObject("saved");
            assertEquals("PENDIENTE", row.getString("estado"));
            assertTrue(row.isNull("ultimaVerificacion") && row.isNull("ultimoIntento") && row.isNull("juzgado"));
        }
        Awaitility.await()
                .until(() -> person.saved(radicado).getString("estado").equals("AL_DIA"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Radicado No. %s-%s-%s-%s-%s-%s-%s",
                "%s %s %s %s %s %s %s",
                "\\u00a0%s.%s.%s.%s.%s.%s/%s\\r\\n",
                "%s%s%s%s%s%s%s (ejecutivo)"
            })
    void aPastedNumberIsUnderstood(String pasted) {
        String[] groups = {
            radicado.substring(0, 5),
            radicado.substring(5, 7),
            radicado.substring(7, 9),
            radicado.substring(9, 12),
            radicado.substring(12, 16),
            radicado.substring(16, 21),
            radicado.substring(21)
        };
        assertEquals(
                radicado, person.save(String.format(pasted, (Object[]) groups)).getString("radicado"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hola", "1100140031012024000100", "2.58434003001201E+22", "123"})
    void whatIsNoNumberIsRefusedWithAReason(String text) {
        Refusal.naming("radicado", person.api().post("/api/saved", Person.radicado(text)));
        assertTrue(person.saved().isEmpty());
    }

    @Test
    void twoNumbersAreNotOne() {
        String two = radicado + ", " + Numbers.next();
        Refusal.naming("radicado", person.api().post("/api/saved", Person.radicado(two)));
        Refusal.naming("radicado", person.api().post("/api/saved", "{}"));
        Refusal.naming("radicado", person.api().post("/api/saved", null));
    }

    @Test
    void fiftyAtOnceSaveItOnce() {
        court.publish(CaseFixture.of(radicado));
        Crowd crowd = Crowd.posting(person.api(), "/api/saved", Person.radicado(radicado));
        crowd.oneCreatedAndOthers(200);
        assertEquals(
                1,
                crowd.distinct(reply -> reply.json().getJsonObject("saved").getInt("id"))
                        .size());
        assertEquals(1, person.saved().size());
        assertEquals(
                "1",
                SharedServer.get()
                        .database()
                        .value("select count(*) from saved_processes where radicado = '" + radicado + "'"));
    }

    @Test
    void savingAndDroppingAtOnceNeverFails() {
        court.publish(CaseFixture.of(radicado));
        for (int round = 0; round < 5; round++) {
            int id = saveAgain();
            Crowd crowd = Crowd.of(
                    Crowd.RACE,
                    i -> i % 5 == 4
                            ? person.api().send("DELETE", "/api/saved/" + id, null)
                            : person.api()
                                    .with("Prefer", "wait=0")
                                    .send("POST", "/api/saved", Person.radicado(radicado)));
            assertTrue(Set.of(200, 201, 404).containsAll(crowd.statuses().keySet()), crowd.statuses()::toString);
        }
    }

    private int saveAgain() {
        return person.api()
                .post("/api/saved", Person.radicado(radicado))
                .json()
                .getJsonObject("saved")
                .getInt("id");
    }
}
