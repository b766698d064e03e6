package co.misprocesos.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.court.CaseFixture;
import co.misprocesos.court.Question;
import co.misprocesos.server.Api;
import co.misprocesos.server.Metrics;
import co.misprocesos.server.Numbers;
import co.misprocesos.server.Person;
import co.misprocesos.server.SharedServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What who runs the server sees of the collector. */
class OperatorsIT {

    private static final String KINDS = "SEARCH DETALLE SUJETOS ACTUACIONES";

    private final SharedServer shared = SharedServer.get();
    private final Person person = Person.newcomer();
    private final String radicado = Numbers.next();

    @Test
    void aQuestionIsCountedByItsKindAndItsOutcome() {
        double searches = answered("SEARCH");
        double nothing = Metrics.read().sum("misprocesos_questions_total", "outcome=\"NOTHING\"");
        publish();
        person.lookUp(radicado);
        assertTrue(answered("SEARCH") > searches);
        assertEquals(
                nothing,
                Metrics.read().sum("misprocesos_questions_total", "outcome=\"NOTHING\""),
                "nobody was unknown");
    }

    @Test
    void theTimeThatQuestionsTakeIsToldByKind() {
        publish();
        person.lookUp(radicado);
        Metrics metrics = Metrics.read();
        for (String kind : KINDS.split(" ")) {
            String label = "kind=\"" + kind + "\"";
            assertEquals(
                    metrics.sum("misprocesos_questions_total", label),
                    metrics.sum("misprocesos_question_duration_milliseconds_count", label),
                    kind);
        }
        String searches = "kind=\"SEARCH\"";
        String duration = "misprocesos_question_duration_milliseconds";
        double slowest = metrics.sum(duration + "_max", searches);
        double most = metrics.sum(duration, searches, "quantile=\"0.999\"");
        double mean = metrics.sum(duration + "_sum", searches) / metrics.sum(duration + "_count", searches);
        assertTrue(0 < mean && mean <= slowest && slowest < 60_000, mean + " " + slowest);
        assertTrue(mean <= most && most <= slowest, mean + " " + most + " " + slowest);
    }

    @Test
    void theSourceTheBudgetAndTheQueueAreGauges() {
        Metrics metrics = Metrics.read();
        assertEquals(0, metrics.only("misprocesos_pace_per_minute"));
        assertEquals(Double.NaN, metrics.only("misprocesos_questions_left_today"));
        assertEquals(1, metrics.sum("misprocesos_source_state"));
        assertEquals(1, metrics.sum("misprocesos_source_state", "state=\"DISPONIBLE\""));
        assertEquals(0, metrics.only("misprocesos_paused"));
        assertEquals(0, metrics.only("misprocesos_pause_remaining_seconds"));
        assertTrue(metrics.only("misprocesos_pauses") >= 0);
        assertTrue(metrics.only("misprocesos_questions_in_flight") >= 0);
        for (String lane : List.of("people", "sweep", "postponed", "failing", "full_look")) {
            assertEquals(1, metrics.count("misprocesos_cases_due", "lane=\"" + lane + "\""), lane);
        }
    }

    @Test
    void aFollowedCaseThatNobodyVerifiedIsOverdueAndItsAgeIsTold() {
        publish();
        person.save(radicado);
        shared.database()
                .execute("update procesos set verificado_en = now() - interval '4000 days' where radicado = '"
                        + radicado + "'");
        double expected = Duration.ofDays(4000).toSeconds();
        Awaitility.await().until(() -> oldest() >= expected);
        assertTrue(oldest() < expected + 600, "nobody has an older one");
        assertTrue(Metrics.read().only("misprocesos_cases_overdue") >= 1);
        assertTrue(Long.parseLong(readiness().getString("segundosSinVerificar")) >= expected);

        assertEquals(
                200,
                person.api()
                        .delete("/api/saved/" + person.saved(radicado).getInt("id"))
                        .status());
        Awaitility.await().until(() -> oldest() < expected);
    }

    @Test
    void readinessTellsHowTheCollectorStands() {
        Api.Reply reply = shared.api().get("/health/ready");
        assertEquals(200, reply.status());
        JsonObject data = readiness();
        assertEquals("DISPONIBLE", data.getString("fuente"));
        assertEquals("0", data.getString("ritmoPorMinuto"));
        assertTrue(Set.of("ninguna", "FORMATO_INESPERADO").contains(data.getString("alarma")));
        assertFalse(data.containsKey("pausaHasta"));
    }

    @Test
    void eachQuestionIsOneJsonLineOfTheLogWithoutTheNumber() {
        publish();
        person.lookUp(radicado);
        List<JsonObject> lines = Awaitility.await()
                .until(
                        () -> lines(digest(radicado)),
                        told -> told.size() >= shared.court().questions().of(radicado));
        assertEquals(shared.court().questions().of(radicado), lines.size());
        assertEquals(
                shared.court().questions().all().stream()
                        .filter(question -> question.radicado().equals(radicado))
                        .map(Question::kind)
                        .map(Enum::name)
                        .sorted()
                        .toList(),
                lines.stream().map(line -> line.getString("tipo")).sorted().toList());
        for (JsonObject line : lines) {
            assertEquals(Set.of("evento", "en", "tipo", "resultado", "ms", "caso"), line.keySet());
            assertEquals("ANSWERED", line.getString("resultado"));
        }
        assertFalse(questionLines().collect(Collectors.joining()).contains(radicado));
    }

    private void publish() {
        shared.court().publish(CaseFixture.of(radicado));
    }

    private double answered(String kind) {
        return Metrics.read().sum("misprocesos_questions_total", "kind=\"" + kind + "\"", "outcome=\"ANSWERED\"");
    }

    private double oldest() {
        return Metrics.read().only("misprocesos_oldest_unverified_age_seconds");
    }

    private JsonObject readiness() {
        return shared.api().get("/health/ready").json().getJsonArray("checks").getValuesAs(JsonObject.class).stream()
                .filter(check -> check.getString("name").equals("refresh"))
                .findFirst()
                .orElseThrow()
                .getJsonObject("data");
    }

    private Stream<String> questionLines() {
        return shared.server().log().lines().filter(line -> line.startsWith("{\"evento\":\"pregunta\""));
    }

    private List<JsonObject> lines(String caso) {
        return questionLines()
                .map(OperatorsIT::json)
                .filter(line -> line.getString("caso").equals(caso))
                .toList();
    }

    private static JsonObject json(String line) {
        try (var reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }

    private static String digest(String radicado) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(radicado.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(sum).substring(0, 12);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
