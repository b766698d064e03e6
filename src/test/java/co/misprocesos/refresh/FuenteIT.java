package co.misprocesos.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.court.Fault;
import co.misprocesos.court.FaultPlan;
import co.misprocesos.server.Illness;
import co.misprocesos.server.Numbers;
import co.misprocesos.server.Person;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What is told of the source. */
class FuenteIT {

    private final Person person = Person.newcomer();

    @Test
    void theSourceHasANameAStateAndAPace() {
        JsonObject source = source();
        assertEquals(
                Set.of(
                        "status",
                        "nombre",
                        "simulada",
                        "estado",
                        "ritmoPorMinuto",
                        "restantesHoy",
                        "pausaHasta",
                        "pausa"),
                source.keySet());
        assertEquals("OK", source.getString("status"));
        assertFalse(source.getString("nombre").isBlank());
        assertFalse(source.getBoolean("simulada"));
        assertEquals("DISPONIBLE", source.getString("estado"));
        assertEquals(0, source.getInt("ritmoPorMinuto"));
        assertTrue(source.isNull("restantesHoy"), "there is no day's budget");
        assertTrue(source.isNull("pausaHasta") && source.isNull("pausa"));
    }

    @Test
    void aSourceThatRefusesIsLeftAloneForAWhileAndSaysSo() {
        try (Illness illness =
                Illness.of(FaultPlan.none().when(question -> true, Fault.tooManyRequests(Duration.ofSeconds(30))))) {
            person.api().with("Prefer", "wait=0").get("/api/procesos?q=" + Numbers.next());
            JsonObject paused = Awaitility.await().until(this::source, source -> !source.isNull("pausaHasta"));
            assertTrue(Instant.parse(paused.getString("pausaHasta")).isAfter(Instant.EPOCH));
            assertTrue(Set.of("EN_PAUSA", "BLOQUEADA").contains(paused.getString("estado")), paused::toString);
        }
        assertEquals("DISPONIBLE", source().getString("estado"));
    }

    private JsonObject source() {
        return person.api().get("/api/fuente").json();
    }
}
