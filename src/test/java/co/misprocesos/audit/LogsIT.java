package co.misprocesos.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.court.Fault;
import co.misprocesos.court.FaultPlan;
import co.misprocesos.server.Api;
import co.misprocesos.server.Illness;
import co.misprocesos.server.Numbers;
import co.misprocesos.server.Person;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a user has asked. */
class LogsIT {

    private final Person person = Person.newcomer();

    @Test
    void aQuestionLeavesALine() {
        String radicado = Numbers.next();
        person.lookUp(radicado);
        JsonObject answer = logs("");
        assertEquals(1, answer.getInt("total"));
        JsonObject line = answer.getJsonArray("logs").getJsonObject(0);
        assertEquals(
                Set.of("id", "numero", "action", "status", "message", "response_time_ms", "ip_address", "created_at"),
                line.keySet());
        assertEquals(radicado, line.getString("numero"));
        assertEquals("OK", line.getString("status"));
        assertTrue(line.isNull("message"));
        assertTrue(line.getJsonNumber("response_time_ms").doubleValue() >= 0);
        assertFalse(line.getString("ip_address").isBlank());
        assertFalse(Instant.parse(line.getString("created_at"))
                .isBefore(Instant.now().minusSeconds(120)));
    }

    @Test
    void aQuestionThatFailedSaysWhy() {
        String radicado = Numbers.next();
        try (Illness illness = Illness.of(FaultPlan.none().forRadicado(radicado, Fault.truncated()))) {
            person.lookUp(radicado);
        }
        JsonObject line = logs("").getJsonArray("logs").getJsonObject(0);
        assertEquals("ERROR", line.getString("status"));
        assertTrue(line.getString("message").endsWith("."), line::toString);
    }

    @Test
    void aQuestionThatAYoungAnswerServesIsAQuestionToo() {
        String radicado = Numbers.next();
        person.lookUp(radicado);
        person.lookUp(radicado);
        assertEquals(2, logs("").getInt("total"));
    }

    @Test
    void theNewestComeFirstAndTheTotalCountsAll() {
        List<String> three = Numbers.next(3);
        three.forEach(person::lookUp);
        JsonObject two = logs("?limit=2");
        assertEquals(3, two.getInt("total"));
        assertEquals(List.of(three.get(2), three.get(1)), numbers(two));
    }

    @Test
    void theActionFilters() {
        String asked = Numbers.next();
        String saved = Numbers.next();
        person.lookUp(asked);
        person.save(saved);
        List<JsonObject> lines = Person.rows(logs("").getJsonArray("logs"));
        String saving = lines.get(0).getString("action");
        String asking = lines.get(1).getString("action");
        assertFalse(saving.equals(asking));
        JsonObject filtered = logs("?action=" + asking);
        assertEquals(List.of(asked), numbers(filtered));
        assertEquals(1, filtered.getInt("total"));
        assertEquals(2, logs("?action=").getInt("total"));
        JsonObject none = logs("?action=nada");
        assertEquals(0, none.getInt("total"));
        assertTrue(none.getJsonArray("logs").isEmpty());
    }

    @Test
    void nobodySeesTheLinesOfOthers() {
        Person other = Person.newcomer();
        other.lookUp(Numbers.next());
        assertEquals(0, logs("").getInt("total"));
    }

    private JsonObject logs(String query) {
        Api.Reply reply = person.api().get("/api/logs" + query);
        assertEquals(200, reply.status(), reply.text());
        return reply.json();
    }

    private static List<String> numbers(JsonObject answer) {
        return Person.rows(answer.getJsonArray("logs")).stream()
                .map(line -> line.getString("numero"))
                .toList();
    }
}
