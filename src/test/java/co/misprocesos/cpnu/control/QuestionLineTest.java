package co.misprocesos.cpnu.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import co.misprocesos.cpnu.entity.Heard;
import co.misprocesos.cpnu.entity.Reason;
import co.misprocesos.radicado.entity.Radicado;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuestionLineTest {

    private static final Radicado RADICADO = new Radicado("11001400300120240012300");
    private static final Instant AT = Instant.parse("2026-11-23T22:00:00.123456Z");

    @Test
    void saysWhatWasAskedWhenAndWhatCameOfIt() {
        String line = QuestionLine.of(new Heard(RADICADO, "SEARCH", Heard.ANSWERED, Duration.ofMillis(412)), AT);
        assertEquals(
                "{\"evento\":\"pregunta\",\"en\":\"2026-11-23T22:00:00.123Z\",\"tipo\":\"SEARCH\",\"resultado\":\"ANSWERED\","
                        + "\"ms\":412,\"caso\":\"" + sha256sum() + "\"}",
                line);
    }

    @Test
    void aFailureIsTheSameLineWithAnotherResult() {
        JsonObject line = json(
                QuestionLine.of(new Heard(RADICADO, "ACTUACIONES", Reason.TIMEOUT.name(), Duration.ofSeconds(35)), AT));
        assertEquals(Set.of("evento", "en", "tipo", "resultado", "ms", "caso"), line.keySet());
        assertEquals("TIMEOUT", line.getString("resultado"));
        assertEquals(35_000, line.getInt("ms"));
    }

    @Test
    void theNumberIsNotInIt() {
        String line = QuestionLine.of(new Heard(RADICADO, "DETALLE", Heard.PRIVATE, Duration.ZERO), AT);
        assertFalse(line.contains(RADICADO.value()));
        assertFalse(line.contains(RADICADO.value().substring(12)));
        assertEquals(sha256sum(), json(line).getString("caso"));
    }

    /** Of {@code printf %s 11001400300120240012300 | sha256sum}. */
    private static String sha256sum() {
        return "de9bde4567a3";
    }

    private static JsonObject json(String line) {
        try (var reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }
}
