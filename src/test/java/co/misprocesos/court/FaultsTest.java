package co.misprocesos.court;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.court.Question.Kind;
import jakarta.json.Json;
import jakarta.json.JsonException;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How the court fails when it is told to, and what it remembers of its askers. */
class FaultsTest {

    private static final String RADICADO = "11001400300120240012300";
    private static final String OTHER = "05001310300620240067800";

    private final SimulatedCourt court =
            SimulatedCourt.start().publish(CaseFixture.of(RADICADO), CaseFixture.of(OTHER));
    private final Asker asker = new Asker(court);

    @AfterEach
    void close() {
        court.close();
    }

    @Test
    void theNextQuestionsFailAndThenNoMore() throws Exception {
        court.faults(FaultPlan.none().next(2, Fault.blocked()));
        assertEquals(List.of(403, 403, 200), statuses(3));
    }

    @Test
    void aQuotaEnds() throws Exception {
        court.faults(FaultPlan.none().after(2, Fault.tooManyRequests(Duration.ofMinutes(3))));
        assertEquals(List.of(200, 200, 429), statuses(3));
        assertEquals(
                "180",
                asker.search(RADICADO).headers().firstValue("Retry-After").orElse(""));
    }

    @Test
    void onlyThatRadicadoOrThatKindFails() throws Exception {
        court.faults(
                FaultPlan.none().forRadicado(OTHER, Fault.serverError()).forKind(Kind.DETALLE, Fault.badGateway()));
        assertEquals(500, asker.search(OTHER).statusCode());
        assertEquals(500, asker.get("/Proceso/Detalle/" + id(OTHER)).statusCode());
        assertEquals(200, asker.search(RADICADO).statusCode());
        assertEquals(502, asker.get("/Proceso/Detalle/" + id(RADICADO)).statusCode());
    }

    @Test
    void aSeededShareFailsTheSameInAnyOrder() throws Exception {
        List<String> some = SeededCases.radicados(200, 7);
        court.faults(FaultPlan.none().share(0.25, 11, Fault.blocked(), Fault.serverError()));
        List<Integer> forwards = new ArrayList<>();
        for (String radicado : some) {
            forwards.add(asker.search(radicado).statusCode());
        }
        court.questions().forget();
        for (int i = some.size() - 1; i >= 0; i--) {
            assertEquals(forwards.get(i), asker.search(some.get(i)).statusCode());
        }
        long failed = forwards.stream().filter(status -> status != 200).count();
        assertTrue(failed > 25 && failed < 75, "a quarter of 200, not " + failed);
        assertTrue(forwards.contains(403) && forwards.contains(500));
    }

    @Test
    void gatewaysAnswerWithPagesForPeople() throws Exception {
        for (Fault fault : List.of(Fault.blocked(), Fault.badGateway(), Fault.htmlPage())) {
            HttpResponse<String> answer = searchWith(fault);
            assertEquals(
                    "text/html", answer.headers().firstValue("Content-Type").orElse(""));
            assertTrue(answer.body().startsWith("<html>"), fault::toString);
        }
        assertEquals(200, searchWith(Fault.htmlPage()).statusCode());
    }

    @Test
    void aDatabaseTimeoutComesAsNotFound() throws Exception {
        HttpResponse<String> answer = searchWith(Fault.connectionTimeout());
        assertEquals(404, answer.statusCode());
        assertTrue(answer.body().startsWith("{\"StatusCode\":404,\"Message\":\"Connection Timeout Expired."));
    }

    @Test
    void bodiesAreSpoiltEachInItsWay() throws Exception {
        assertFalse(searchWith(Fault.anotherRadicado()).body().contains(RADICADO));
        assertTrue(searchWith(Fault.emptyProcesos()).body().contains("\"procesos\":[]"));
        String renamed = searchWith(Fault.renamed("despacho", "juzgado")).body();
        assertTrue(renamed.contains("\"juzgado\":\"") && !renamed.contains("\"despacho\":"));
        String truncated = searchWith(Fault.truncated()).body();
        assertThrows(JsonException.class, () -> Json.createReader(new StringReader(truncated))
                .readObject());
    }

    @Test
    void connectionsBreakBeforeOrAmidTheBody() {
        assertThrows(IOException.class, () -> searchWith(Fault.reset()));
        assertThrows(IOException.class, () -> searchWith(Fault.cutOff()));
    }

    @Test
    void slowAndDrippingAnswersArriveWhole() throws Exception {
        String honest = asker.search(RADICADO).body();
        long before = System.nanoTime();
        assertEquals(honest, searchWith(Fault.slow(Duration.ofMillis(80))).body());
        assertTrue(System.nanoTime() - before >= Duration.ofMillis(80).toNanos());
        assertEquals(honest, searchWith(Fault.drip(Duration.ofMillis(1))).body());
    }

    @Test
    void aHangingQuestionWaitsForItsRelease() throws Exception {
        court.faults(FaultPlan.none().next(1, Fault.hang()));
        CompletableFuture<HttpResponse<String>> hanging = asker.getLater(Asker.searchPath(RADICADO));
        awaitQuestions(1);
        assertEquals(200, asker.search(OTHER).statusCode());
        assertFalse(hanging.isDone());
        court.release();
        assertEquals(200, hanging.get(20, TimeUnit.SECONDS).statusCode());
        assertEquals(1, court.questions().maxInFlight());
    }

    @Test
    void aClosingCourtHangsUpOnThoseWhoWait() {
        court.faults(FaultPlan.none().next(1, Fault.hang()));
        CompletableFuture<HttpResponse<String>> hanging = asker.getLater(Asker.searchPath(RADICADO));
        awaitQuestions(1);
        court.close();
        assertThrows(CompletionException.class, hanging::join);
    }

    @Test
    void everyQuestionIsCountedByCaseAndKind() throws Exception {
        asker.search(RADICADO);
        asker.search(OTHER);
        asker.get("/Proceso/Actuaciones/" + id(RADICADO) + "?pagina=1");
        asker.get("/Proceso/Sujetos/" + id(RADICADO));
        asker.get("/Proceso/Inexistente/1");
        Questions questions = court.questions();
        assertEquals(5, questions.total());
        assertEquals(3, questions.of(RADICADO));
        assertEquals(2, questions.of(Kind.SEARCH));
        assertEquals(1, questions.of(RADICADO, Kind.ACTUACIONES));
        assertEquals(1, questions.of(Kind.OTHER));
        assertEquals(1, questions.maxInFlight());
        assertEquals("court-test", questions.all().get(0).userAgent());
        assertEquals(questions.arrivals().stream().sorted().toList(), questions.arrivals());
    }

    @Test
    void questionsAtTheSameTimeAreSeen() {
        court.latency(Duration.ofHours(1));
        List.of(1, 2, 3).forEach(n -> asker.getLater(Asker.searchPath(RADICADO)));
        awaitQuestions(3);
        assertEquals(3, court.questions().maxInFlight());
    }

    private HttpResponse<String> searchWith(Fault fault) throws IOException, InterruptedException {
        court.faults(FaultPlan.none().forRadicado(RADICADO, fault));
        return asker.search(RADICADO);
    }

    private List<Integer> statuses(int n) throws Exception {
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            statuses.add(asker.search(RADICADO).statusCode());
        }
        return statuses;
    }

    private void awaitQuestions(int n) {
        Awaitility.await().until(() -> court.questions().total() == n);
    }

    private long id(String radicado) {
        return court.find(radicado).orElseThrow().main().idProceso();
    }
}
