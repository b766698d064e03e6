package co.misprocesos.cpnu.control;

import static co.misprocesos.cpnu.control.Answers.found;
import static co.misprocesos.cpnu.control.Answers.unavailable;
import static co.misprocesos.cpnu.control.Court.ID;
import static co.misprocesos.cpnu.control.Court.RADICADO;
import static co.misprocesos.cpnu.control.Court.fixture;
import static co.misprocesos.cpnu.control.Court.json;
import static co.misprocesos.cpnu.control.Court.withHeader;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.cpnu.entity.Answer;
import co.misprocesos.cpnu.entity.Reason;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class CpnuHttpTest {

    private static final Duration SHORT = Duration.ofMillis(400);

    @Test
    void asksForQuietCasesTooAndSaysWhoAsks() {
        try (Court court = new Court()) {
            court.answers(json(200, fixture("search-none.json")));
            court.cpnu.search(RADICADO);

            HttpExchange request = court.exchanges.get(0);
            assertEquals("GET", request.getRequestMethod());
            assertEquals("HTTP/1.1", request.getProtocol());
            assertEquals(
                    "/api/v2/Procesos/Consulta/NumeroRadicacion?numero=11001400306120190012300&SoloActivos=false&pagina=1",
                    request.getRequestURI().toString());
            assertEquals("application/json", request.getRequestHeaders().getFirst("Accept"));
            assertTrue(request.getRequestHeaders().getFirst("User-Agent").startsWith("MisProcesos/"));
            assertFalse(request.getRequestHeaders().containsKey("Upgrade"));
        }
    }

    @Test
    void asksForTheDetalleByItsLongId() {
        try (Court court = new Court()) {
            court.answers(json(200, fixture("detalle.json")));
            found(court.cpnu.detalle(RADICADO, 3_312_345_671L));

            assertEquals("GET /api/v2/Proceso/Detalle/3312345671", court.asked.get(0));
        }
    }

    @Test
    void neverFollowsARedirect() {
        try (Court court = new Court()) {
            court.answers(withHeader("Location", "/api/v2/otra", json(302, "{}")), json(200, fixture("detalle.json")));

            unavailable(Reason.FORMAT, court.cpnu.detalle(RADICADO, ID));
            assertEquals(1, court.asked.size());
        }
    }

    @Test
    void givesUpOnASilentSource() {
        CountDownLatch never = new CountDownLatch(1);
        try (Court court = new Court(SHORT)) {
            court.answers(exchange -> await(never));

            unavailable(Reason.TIMEOUT, court.cpnu.detalle(RADICADO, ID));
            assertEquals(1, court.asked.size());
        }
    }

    @Test
    void givesUpOnABodyThatDripsAndHangsUp() throws Exception {
        CompletableFuture<Boolean> hungUp = new CompletableFuture<>();
        try (Court court = new Court(SHORT)) {
            court.answers(drip(200, "application/json", hungUp));

            unavailable(Reason.TIMEOUT, court.cpnu.detalle(RADICADO, ID));
            assertTrue(hungUp.get(10, TimeUnit.SECONDS), "the connection was left open");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 200})
    void knowsARefusalWithoutWaitingForItsPage(int status) {
        try (Court court = new Court(Duration.ofSeconds(20))) {
            court.answers(drip(status, "text/html", new CompletableFuture<>()));

            unavailable(Reason.BLOCKED, court.cpnu.detalle(RADICADO, ID));
        }
    }

    @Test
    void refusesABodyOverTheLimitAndHangsUp() throws Exception {
        CompletableFuture<Boolean> hungUp = new CompletableFuture<>();
        try (Court court = new Court(Duration.ofSeconds(20))) {
            court.answers(endless(hungUp));

            assertEquals(
                    "el cuerpo pasa de 8388608 bytes", unavailable(Reason.FORMAT, court.cpnu.detalle(RADICADO, ID)));
            assertTrue(hungUp.get(10, TimeUnit.SECONDS), "the connection was left open");
        }
    }

    @Test
    void readsABodyJustBelowTheLimit() {
        String detalle = fixture("detalle.json");
        try (Court court = new Court()) {
            int room = CpnuHttp.MAX_BODY - detalle.getBytes(UTF_8).length;
            court.answers(json(200, detalle + " ".repeat(room)));

            found(court.cpnu.detalle(RADICADO, ID));
        }
    }

    @Test
    void honoursAnInterruptAndKeepsIt() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        try (Court court = new Court(Duration.ofSeconds(20))) {
            court.answers(exchange -> {
                asked.countDown();
                await(never);
            });
            CompletableFuture<Boolean> kept = new CompletableFuture<>();
            Thread asking = new Thread(() -> {
                Answer<?> answer = court.cpnu.detalle(RADICADO, ID);
                unavailable(Reason.PAUSED, answer);
                kept.complete(Thread.currentThread().isInterrupted());
            });
            asking.start();
            asked.await();
            asking.interrupt();

            assertTrue(kept.get(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void asksNothingOnAThreadThatIsInterrupted() {
        try (Court court = new Court()) {
            Thread.currentThread().interrupt();

            unavailable(Reason.PAUSED, court.cpnu.detalle(RADICADO, ID));
            assertTrue(Thread.interrupted());
            assertEquals(0, court.asked.size());
        }
    }

    private static HttpHandler drip(int status, String contentType, CompletableFuture<Boolean> hungUp) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", contentType);
            exchange.sendResponseHeaders(status, 0);
            CountDownLatch never = new CountDownLatch(1);
            write(exchange.getResponseBody(), new byte[] {' '}, () -> never.await(20, TimeUnit.MILLISECONDS), hungUp);
        };
    }

    private static HttpHandler endless(CompletableFuture<Boolean> hungUp) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 0);
            write(exchange.getResponseBody(), " ".repeat(65_536).getBytes(UTF_8), () -> false, hungUp);
        };
    }

    private interface Step {
        boolean isLast() throws InterruptedException;
    }

    private static void write(OutputStream body, byte[] part, Step step, CompletableFuture<Boolean> hungUp) {
        try {
            do {
                body.write(part);
                body.flush();
            } while (!step.isLast());
        } catch (IOException gone) {
            hungUp.complete(true);
        } catch (InterruptedException stop) {
            hungUp.complete(false);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
