package co.misprocesos.platform.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RequestLineTest {

    private static RequestLine line(String method, String path, int status, long millis) {
        return new RequestLine(method, path, status, Duration.ofMillis(millis), "0e7b0e7b");
    }

    @Test
    void whatReadsQuicklyIsNotNotable() {
        assertFalse(line("GET", "/api/projects", 200, 12).isNotable());
        assertFalse(line("GET", "/api/projects/9", 404, 12).isNotable());
    }

    @Test
    void whatFailsIsSlowComesTooOftenOrWritesIsNotable() {
        assertTrue(line("GET", "/api/projects", 503, 12).isNotable());
        assertTrue(line("GET", "/api/projects", 200, 1_001).isNotable());
        assertTrue(line("GET", "/api/projects", 429, 1).isNotable());
        assertTrue(line("POST", "/api/projects", 201, 12).isNotable());
    }

    @Test
    void aRadicadoIsNotRepeatedHoweverItIsWritten() {
        String json = line("GET", "/api/procesos/11001400300120240012300/x/11001-40-03-001-2024-00123-00", 200, 12)
                .json(Instant.parse("2026-11-23T22:38:22.528Z"));
        assertEquals(
                "{\"evento\":\"peticion\",\"en\":\"2026-11-23T22:38:22.528Z\",\"metodo\":\"GET\",\"ruta\":\"/api/procesos/…/x/…\",\"estado\":200,\"ms\":12,\"id\":\"0e7b0e7b\"}",
                json);
    }
}
