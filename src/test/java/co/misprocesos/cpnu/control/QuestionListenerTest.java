package co.misprocesos.cpnu.control;

import static co.misprocesos.cpnu.control.Court.ID;
import static co.misprocesos.cpnu.control.Court.RADICADO;
import static co.misprocesos.cpnu.control.Court.fixture;
import static co.misprocesos.cpnu.control.Court.json;
import static co.misprocesos.cpnu.control.Court.message;
import static co.misprocesos.cpnu.control.Court.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.cpnu.entity.Heard;
import com.sun.net.httpserver.HttpHandler;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What whoever listens hears of each request. */
@Timeout(30)
class QuestionListenerTest {

    private final Court court = new Court();

    @AfterEach
    void close() {
        court.close();
    }

    @Test
    void hearsTheKindOfEachRequest() {
        court.answers(
                json(200, fixture("search-several.json")),
                json(200, fixture("detalle.json")),
                json(200, fixture("sujetos.json")),
                json(200, fixture("actuaciones.json")),
                json(200, fixture("actuaciones.json")));
        court.cpnu.search(RADICADO);
        court.cpnu.detalle(RADICADO, ID);
        court.cpnu.sujetos(RADICADO, ID);
        court.cpnu.actuaciones(RADICADO, ID);
        court.cpnu.ultimasActuaciones(RADICADO, ID);

        assertEquals(
                List.of("SEARCH", "DETALLE", "SUJETOS", "ACTUACIONES", "ACTUACIONES"),
                court.heard.stream().map(Heard::kind).toList());
        assertTrue(court.heard.stream()
                .allMatch(heard ->
                        heard.outcome().equals("ANSWERED") && heard.radicado().equals(RADICADO)));
    }

    @Test
    void hearsEachPage() {
        String first = fixture("sujetos.json")
                .replace("\"cantidadRegistros\": 4", "\"cantidadRegistros\": 8")
                .replace("\"cantidadPaginas\": 1", "\"cantidadPaginas\": 2");
        court.answers(json(200, first), page(403));
        court.cpnu.sujetos(RADICADO, ID);

        assertEquals(
                List.of("ANSWERED", "BLOCKED"),
                court.heard.stream().map(Heard::outcome).toList());
    }

    static List<Arguments> outcomes() {
        return List.of(
                Arguments.of("ANSWERED", json(200, fixture("detalle.json"))),
                Arguments.of("NOTHING", message(404, "No se encontro detalle para el IdProceso: 61230450")),
                Arguments.of("PRIVATE", message(404, "No se puede ver el detalle de un proceso privado")),
                Arguments.of("BLOCKED", page(403)),
                Arguments.of("SERVER_ERROR", json(500, "{}")),
                Arguments.of("TRANSIENT", message(404, "Error de prueba.")),
                Arguments.of("FORMAT", json(200, "no es JSON")));
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void hearsOneOutcomeOfOneRequest(String outcome, HttpHandler handler) {
        court.answers(handler);
        court.cpnu.detalle(RADICADO, ID);

        assertEquals(List.of(outcome), court.heard.stream().map(Heard::outcome).toList());
    }

    @Test
    void hearsHowLongTheRequestTookWithoutTheWaitForItsTurn() {
        CountDownLatch never = new CountDownLatch(1);
        try (Court silent = new Court(Duration.ofMillis(300))) {
            silent.answers(exchange -> await(never));
            long asked = System.nanoTime();
            long[] turn = new long[1];
            silent.courtesy.before = () -> turn[0] = System.nanoTime();
            silent.cpnu.detalle(RADICADO, ID);
            long ended = System.nanoTime();

            Heard heard = silent.heard.get(0);
            assertEquals("TIMEOUT", heard.outcome());
            assertTrue(turn[0] >= asked && heard.took().toMillis() >= 300, heard.toString());
            assertTrue(heard.took().toNanos() <= ended - turn[0], heard.toString());
        } finally {
            never.countDown();
        }
    }

    @Test
    void hearsNothingOfAQuestionThatDidNotLeave() {
        court.courtesy.before = () -> {
            throw new Courtesy.LeftAlone("la fuente descansa");
        };
        court.cpnu.detalle(RADICADO, ID);

        assertEquals(List.of(), court.heard);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
