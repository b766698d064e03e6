package co.misprocesos.refresh;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.court.ActuacionFixture;
import co.misprocesos.court.CaseFixture;
import co.misprocesos.court.Fault;
import co.misprocesos.court.FaultPlan;
import co.misprocesos.court.Question;
import co.misprocesos.court.Question.Kind;
import co.misprocesos.court.SimulatedCourt;
import co.misprocesos.server.Api;
import co.misprocesos.server.Run;
import co.misprocesos.server.SharedServer;
import co.misprocesos.server.TestDatabase;
import co.misprocesos.server.TestServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The courtesy of one installation, as a court sees it that counts: first one server that asks without a pace, then two
 * that share one. The steps follow each other on the same database.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CourtesyIT {

    private static final int CASES = 1000;
    private static final int FEWER = 90;
    private static final int FORTY = 40;
    private static final int BOUND = 50;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration APART = Duration.ofMillis(100);
    private static final LocalDate NEWS = LocalDate.of(2026, 11, 20);

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final SimulatedCourt COURT = SimulatedCourt.start();
    private static TestServer first;
    private static TestServer second;
    private static String token;

    @BeforeAll
    static void aCourtAndAServerWithoutAPace() {
        radicados().forEach(radicado -> COURT.publish(CaseFixture.of(radicado)));
        first = TestServer.start(environment(Map.of(
                "REFRESH_FULL_LOOK_AFTER", "P365D",
                "REFRESH_RETRY_AFTER", "PT0.01S",
                "RAMA_JUDICIAL_TIMEOUT", "PT1S",
                "RAMA_JUDICIAL_PAUSE", "PT0.05S",
                "RAMA_JUDICIAL_LONG_PAUSE", "PT0.1S")));
    }

    @AfterAll
    static void endEverything() {
        Stream.of(first, second).filter(server -> server != null).forEach(TestServer::close);
        COURT.close();
    }

    @Test
    @Order(1)
    void aThousandCasesOfThreeUsersCostAThousandQuestionsOnAQuietDay() {
        for (int user = 0; user < 3; user++) {
            Api api = first.api();
            token = api.register(Api.newEmail()).json().getString("access_token");
            run(api.as(token), radicados()).done();
        }
        assertEquals(CASES, COURT.questions().of(Kind.SEARCH), "each is asked once though three follow it");
        COURT.questions().forget();

        JsonObject result = sweep(first);
        assertEquals(3 * CASES, result.getInt("checked"));
        assertEquals(0, result.getInt("updated"));
        assertEquals(CASES, COURT.questions().of(Kind.SEARCH));
        assertEquals(CASES, COURT.questions().total());
    }

    @Test
    @Order(2)
    void whatACourtInTroubleSaysIsRightTwoSweepsLater() {
        DATABASE.execute(
                "delete from saved_processes where radicado >= '" + radicados().get(FEWER) + "'");
        assertEquals(FEWER, shown().size());
        radicados()
                .forEach(radicado -> COURT.update(radicado, published -> published
                        .withUbicacion("Despacho " + radicado)
                        .plusActuacion(ActuacionFixture.on(NEWS, "Auto imaginario", null))));
        COURT.faults(FaultPlan.none()
                .share(
                        1 / 3.0,
                        11,
                        Fault.blocked(),
                        Fault.htmlPage(),
                        Fault.tooManyRequests(Duration.ofSeconds(1)),
                        Fault.badGateway(),
                        Fault.serverError(),
                        Fault.connectionTimeout(),
                        Fault.reset(),
                        Fault.cutOff(),
                        Fault.truncated(),
                        Fault.slow(Duration.ofMillis(1500)),
                        Fault.emptyProcesos(),
                        Fault.anotherRadicado(),
                        Fault.renamed("fechaUltimaActuacion", "fechaDeLaUltimaActuacion")));
        sweep(first);
        sweep(first);
        COURT.faults(FaultPlan.none());

        Map<String, String> expected = radicados().stream()
                .limit(FEWER)
                .collect(Collectors.toMap(Function.identity(), radicado -> "AL_DIA Despacho " + radicado + " " + NEWS));
        await().atMost(PATIENCE).until(CourtesyIT::shown, expected::equals);
    }

    @Test
    @Order(3)
    void twoServersNeverExceedThePace() {
        first.close();
        Map<String, String> paced = environment(Map.of(
                "RAMA_JUDICIAL_PER_MINUTE", "600",
                "REFRESH_FULL_LOOK_AFTER", "P365D",
                "REFRESH_FRESH_FOR", "PT0S",
                "USER_QUESTIONS_PER_HOUR", String.valueOf(BOUND),
                "RAMA_JUDICIAL_PAUSE", "PT2S",
                "RAMA_JUDICIAL_LONG_PAUSE", "PT4S"));
        first = TestServer.launch(paced);
        second = TestServer.launch(paced);
        assertTrue(first.isReadyWithin(PATIENCE), first.log());
        assertTrue(second.isReadyWithin(PATIENCE), second.log());
        COURT.questions().forget();
        COURT.latency(Duration.ofMillis(150));
        Run run = refreshForty(first);
        await().atMost(PATIENCE).until(() -> DATABASE.value("select count(distinct server) from refresh_queue")
                .equals("2"));
        assertEquals(FORTY, run.done().getInt("checked"));
        COURT.latency(Duration.ZERO);

        List<Long> arrivals = COURT.questions().arrivals();
        assertTrue(arrivals.size() >= FORTY, "asked " + arrivals.size());
        for (int n = 10; n < arrivals.size(); n++) {
            Duration ten = Duration.ofNanos(arrivals.get(n) - arrivals.get(n - 10));
            assertTrue(ten.compareTo(APART.multipliedBy(9)) > 0, "ten more questions within " + ten);
        }
    }

    @Test
    @Order(4)
    void noQuestionLeavesDuringAPause() {
        COURT.questions().forget();
        COURT.faults(FaultPlan.none().when(question -> COURT.questions().total() == 30, Fault.blocked()));
        Run run = refreshForty(first);
        await().atMost(PATIENCE)
                .until(() -> !first.api().as(token).get("/api/fuente").json().isNull("pausaHasta"));
        Instant until =
                Instant.parse(second.api().as(token).get("/api/fuente").json().getString("pausaHasta"));
        assertTrue(until.isAfter(Instant.now()), "both servers know of it");
        JsonObject progress = run.read().getJsonObject("progreso");
        assertEquals("RECHAZO", progress.getJsonObject("pausa").getString("motivo"));
        assertEquals(FORTY, run.done().getInt("checked"));
        COURT.faults(FaultPlan.none());

        List<Long> arrivals = COURT.questions().arrivals();
        Duration silence = Duration.ofNanos(arrivals.get(30) - arrivals.get(29));
        assertTrue(silence.compareTo(Duration.ofSeconds(2)) >= 0, "silent for " + silence);
        assertTrue(run.read().getJsonArray("errors").isEmpty(), "a refusal is nobody's error");
    }

    @Test
    @Order(5)
    void aPersonGoesBeforeTheSweepUpToABoundAndTheSweepKeepsHalf() {
        COURT.questions().forget();
        Api cron = first.api().as(SharedServer.CRON_TOKEN);
        String sweep = cron.with("Prefer", "respond-async")
                .post("/api/cron/refresh-all-projects", "{}")
                .header("Location");
        await().atMost(PATIENCE).until(() -> COURT.questions().total() > 3);
        List<String> numbers = IntStream.range(0, BOUND + 10)
                .mapToObj(n -> "1100140071012024" + String.format("%05d", n) + "00")
                .toList();
        Api person =
                second.api().as(second.api().register(Api.newEmail()).json().getString("access_token"));
        Run run = run(person, numbers);

        JsonObject behind = await().atMost(PATIENCE)
                .until(() -> run.read().getJsonObject("progreso"), progress -> progress.getInt("postergados") == 10);
        assertTrue(behind.getString("aviso").endsWith("."), behind::toString);
        List<Boolean> mine = COURT.questions().all().stream()
                .map(question -> numbers.contains(question.radicado()))
                .toList();
        long meanwhile = mine.subList(mine.indexOf(true), mine.lastIndexOf(true)).stream()
                .filter(his -> !his)
                .count();
        assertEquals(BOUND, mine.stream().filter(his -> his).count());
        assertTrue(meanwhile >= BOUND - 2 && meanwhile <= BOUND + 2, "of the sweep meanwhile " + meanwhile);

        assertEquals(200, cron.delete(Run.at(cron, sweep).path()).status());
        assertEquals(numbers.size(), run.done().getInt("checked"));
    }

    @Test
    @Order(6)
    void afterAKillEveryCaseIsCheckedAndAtMostOneTwice() throws InterruptedException {
        COURT.questions().forget();
        Run run = refreshForty(second);
        await().atMost(PATIENCE).until(() -> COURT.questions().total() > 30);
        first.process().kill();
        assertEquals(FORTY, run.done().getInt("checked"));

        Map<String, Long> searches = COURT.questions().all().stream()
                .filter(question -> question.kind() == Kind.SEARCH)
                .collect(Collectors.groupingBy(Question::radicado, Collectors.counting()));
        assertEquals(FORTY, searches.size());
        assertTrue(searches.values().stream().filter(times -> times > 1).count() <= 1, searches.toString());
        assertTrue(searches.values().stream().allMatch(times -> times <= 2), searches.toString());
    }

    /** All that somebody who follows the cases is shown of them. */
    private static Map<String, String> shown() {
        return first
                .api()
                .as(token)
                .get("/api/saved")
                .json()
                .getJsonArray("rows")
                .getValuesAs(JsonObject.class)
                .stream()
                .collect(Collectors.toMap(
                        row -> row.getString("radicado"),
                        row -> row.getString("estado") + " " + row.getString("ubicacion", "") + " "
                                + row.getString("fechaUltimaActuacion", "")));
    }

    /** Follows these numbers. */
    private static Run run(Api api, List<String> numbers) {
        String body = Json.createObjectBuilder()
                .add("radicados", Json.createArrayBuilder(numbers))
                .build()
                .toString();
        Api.Reply reply = api.post("/api/imports", body);
        assertEquals(202, reply.status(), reply.text());
        return Run.at(api, reply.header("Location"));
    }

    private static JsonObject sweep(TestServer server) {
        Api cron = server.api().as(SharedServer.CRON_TOKEN);
        Api.Reply reply = cron.with("Prefer", "respond-async").post("/api/cron/refresh-all-projects", "{}");
        assertEquals(202, reply.status(), reply.text());
        return Run.at(cron, reply.header("Location")).done();
    }

    private static Run refreshForty(TestServer server) {
        Api api = server.api().as(token);
        String ids =
                DATABASE.value("select string_agg(id::text, ',') from (select id from saved_processes where user_id = "
                        + api.get("/api/auth/me").json().getInt("id") + " order by radicado limit " + FORTY
                        + ") as first_ones");
        Api.Reply reply = api.with("Prefer", "respond-async").post("/api/saved/refresh", "{\"ids\":[" + ids + "]}");
        assertEquals(202, reply.status(), reply.text());
        return Run.at(api, reply.header("Location"));
    }

    private static Map<String, String> environment(Map<String, String> others) {
        Map<String, String> environment = new HashMap<>(SharedServer.environment(DATABASE, COURT));
        environment.put("REFRESH_FRESH_FOR", "PT10M");
        environment.putAll(others);
        return environment;
    }

    private static List<String> radicados() {
        return IntStream.range(0, CASES)
                .mapToObj(n -> "1100140071002024" + String.format("%05d", n) + "00")
                .toList();
    }
}
