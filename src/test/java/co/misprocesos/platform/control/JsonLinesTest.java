package co.misprocesos.platform.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

    private final List<String> shown = new ArrayList<>();
    private final JsonLines lines = new JsonLines(shown::add);

    @Test
    void anEventIsOneObject() {
        lines.accept("2026-11-23T20:13:24.544Z WARNING co.misprocesos.start It says «no» \"twice\" \\ once");
        lines.pause();
        assertEquals(
                List.of(
                        "{\"en\":\"2026-11-23T20:13:24.544Z\",\"nivel\":\"WARNING\",\"logger\":\"co.misprocesos.start\",\"mensaje\":\"It says «no» \\\"twice\\\" \\\\ once\"}"),
                shown);
    }

    @Test
    void aTraceBelongsToItsEvent() {
        lines.accept("2026-11-23T20:13:24.544Z SEVERE a.B Failed");
        lines.accept("java.lang.IllegalStateException: no");
        lines.accept("\tat a.B.c(B.java:1)");
        lines.accept("2026-11-23T20:13:25.544Z INFO a.B Goes on");
        lines.pause();
        assertEquals(
                List.of(
                        "{\"en\":\"2026-11-23T20:13:24.544Z\",\"nivel\":\"SEVERE\",\"logger\":\"a.B\",\"mensaje\":\"Failed\",\"traza\":\"java.lang.IllegalStateException: no\\n\\tat a.B.c(B.java:1)\"}",
                        "{\"en\":\"2026-11-23T20:13:25.544Z\",\"nivel\":\"INFO\",\"logger\":\"a.B\",\"mensaje\":\"Goes on\"}"),
                shown);
    }

    @Test
    void whatIsAnObjectPassesAndAnythingElseBecomesOne() {
        lines.accept("{\"evento\":\"pregunta\"}");
        lines.accept("printed by somebody\u0007");
        lines.pause();
        lines.pause();
        assertEquals(List.of("{\"evento\":\"pregunta\"}", "{\"mensaje\":\"printed by somebody\\u0007\"}"), shown);
    }
}
