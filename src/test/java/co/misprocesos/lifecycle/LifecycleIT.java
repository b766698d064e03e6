package co.misprocesos.lifecycle;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import at.favre.lib.crypto.bcrypt.BCrypt;
import co.misprocesos.court.CaseFixture;
import co.misprocesos.court.Fault;
import co.misprocesos.court.FaultPlan;
import co.misprocesos.court.Question.Kind;
import co.misprocesos.court.SimulatedCourt;
import co.misprocesos.platform.control.Launcher;
import co.misprocesos.platform.control.ServerFiles;
import co.misprocesos.server.Api;
import co.misprocesos.server.Metrics;
import co.misprocesos.server.SharedServer;
import co.misprocesos.server.TestDatabase;
import co.misprocesos.server.TestServer;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * One installation from its first start on an original database to its last stop. The steps follow each other on the same
 * database; three servers live in it, and two of them are restarted behind the proxy.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LifecycleIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration AT_ONCE = Duration.ofSeconds(2);
    private static final int CASES = 40;

    /** What the proxy keeps to itself, in spellings that a server may read as the same. */
    private static final List<String> INSIDE = List.of(
            "/health/ready",
            "/metrics",
            "/metrics;x",
            "/metrics;x/base",
            "/;x/metrics",
            "/%6Detrics",
            "/health;x/ready",
            "/health/ready;x");

    private static final String PASSWORD = "una clave nada común";

    private static OwnPostgres postgres;
    private static TestDatabase database;
    private static SimulatedCourt court;
    private static TestServer first;
    private static TestServer second;
    private static TestServer third;
    private static Api person;
    private static String token;
    private static String runId;

    @BeforeAll
    static void anOriginalDatabase() throws Exception {
        court = SimulatedCourt.start();
        radicados().forEach(radicado -> court.publish(CaseFixture.of(radicado).withUbicacion("Secretaría")));
        postgres = new OwnPostgres().start();
        database = postgres.database();
        try (var sql = LifecycleIT.class.getResourceAsStream("/co/misprocesos/migration/original.sql")) {
            database.execute(new String(sql.readAllBytes(), StandardCharsets.UTF_8));
        }
        String hash = BCrypt.withDefaults().hashToString(6, PASSWORD.toCharArray());
        database.execute("update users set password_hash = '" + hash + "'");
        database.execute("alter table projects alter updated_at type timestamptz, alter created_at type timestamptz");
        postgres.stop();
    }

    @AfterAll
    static void endEverything() throws IOException {
        for (TestServer server : new TestServer[] {first, second, third}) {
            if (server != null) {
                server.close();
            }
        }
        court.close();
        postgres.close();
    }

    @Test
    @Order(1)
    void aServerThatIsEarlierThanItsDatabaseWaitsForIt() throws Exception {
        try (ServerSocket notPostgres = new ServerSocket(postgres.port(), 10, InetAddress.getByName("127.0.0.1"))) {
            first = launch(Map.of("RAMA_JUDICIAL_IN_FLIGHT", "4"));
            for (int tries = 0; tries < 3; tries++) {
                notPostgres.accept().close();
            }
        }
        postgres.start();
        assertTrue(first.isReadyWithin(PATIENCE), first.log());
    }

    @Test
    @Order(2)
    void peopleOfTheOriginalGoOnWhereTheyWere() {
        Api.Reply login = first.api()
                .post("/api/auth/login", "{\"email\":\"ana.RIOS@ejemplo.co\",\"password\":\"" + PASSWORD + "\"}");
        assertEquals(200, login.status(), login.text());
        assertTrue(
                database.value("select password_hash from users where id = 1").startsWith("PBKDF2"));
        Api ana = first.api().as(login.json().getString("access_token"));

        assertEquals(3, ana.get("/api/saved").json().getJsonArray("rows").size());
        JsonObject project =
                ana.get("/api/projects").json().getJsonArray("projects").getJsonObject(0);
        assertEquals("2024-03-01T10:00:00Z", project.getString("updatedAt"));
        assertEquals(
                6, ana.get("/api/projects/1/cases").json().getJsonArray("cases").size());
        Api.Reply renamed = ana.patch("/api/projects/1", "{\"name\":\"Otro nombre\"}");
        assertEquals(200, renamed.status(), renamed.text());
        assertEquals(201, ana.post("/api/projects", "{\"name\":\"Nuevo\"}").status());
        assertEquals(1, ana.get("/api/logs").json().getInt("total"));

        Api.Reply refreshed = ana.post("/api/projects/1/refresh", "{}");
        assertEquals(200, refreshed.status(), refreshed.text());
        assertEquals(6, refreshed.json().getInt("checked"));
        assertEquals(
                List.of(4),
                refreshed.json().getJsonArray("errors").stream()
                        .map(error -> error.asJsonObject().getInt("caseId"))
                        .toList());
    }

    @Test
    @Order(3)
    void aDatabaseThatStopsMeansA503AtOnceUntilItIsBack() throws Exception {
        token = first.api().register(Api.newEmail()).json().getString("access_token");
        person = first.api().as(token);
        Api stranger =
                first.api().as(first.api().register(Api.newEmail()).json().getString("access_token"));
        assertEquals(200, person.get("/api/projects").status());
        postgres.stop();

        for (int n = 0; n < 10; n++) {
            assertUnavailableAtOnce(person, "GET", "/api/projects", null);
            assertUnavailableAtOnce(person, "POST", "/api/saved", "{\"radicado\":\"" + radicado(1) + "\"}");
            assertUnavailableAtOnce(stranger, "GET", "/api/auth/me", null);
            assertUnavailableAtOnce(
                    first.api(), "POST", "/api/auth/login", "{\"email\":\"a@b.co\",\"password\":\"" + PASSWORD + "\"}");
        }
        for (int wave = 0; wave < 3; wave++) {
            long begun = System.nanoTime();
            List<CompletableFuture<Api.Reply>> crowd = IntStream.range(0, 40)
                    .mapToObj(n -> person.send("GET", "/api/saved", null))
                    .toList();
            crowd.forEach(reply -> assertEquals(503, reply.join().status()));
            assertTrue(System.nanoTime() - begun < AT_ONCE.toNanos(), "a crowd took too long");
        }
        assertEquals(503, first.api().get("/health/ready").status());
        assertEquals(200, first.api().get("/health/live").status());

        postgres.start();
        await().atMost(Duration.ofSeconds(10))
                .until(() -> person.get("/api/projects").status() == 200);
        assertEquals(200, first.api().get("/health/ready").status());
        assertEquals(200, stranger.get("/api/auth/me").status());
    }

    private static void assertUnavailableAtOnce(Api api, String method, String path, String body) {
        long begun = System.nanoTime();
        Api.Reply reply = api.send(method, path, body).join();
        assertEquals(503, reply.status(), path + " " + reply.text());
        assertTrue(reply.header("Content-Type").startsWith("application/problem+json"), reply.header("Content-Type"));
        assertFalse(reply.json().getString("detail").isBlank());
        assertTrue(System.nanoTime() - begun < AT_ONCE.toNanos(), path + " took too long");
    }

    @Test
    @Order(4)
    void aRestartOfTheDatabaseUnderLoadIsSeenAs503AtMost() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        Queue<Api.Reply> replies = new ConcurrentLinkedQueue<>();
        List<CompletableFuture<Void>> readers = IntStream.range(0, 12)
                .mapToObj(n -> CompletableFuture.runAsync(
                        () -> {
                            while (!over.get()) {
                                replies.add(person.get(n % 2 == 0 ? "/api/projects" : "/api/saved"));
                            }
                        },
                        task -> new Thread(task).start()))
                .toList();
        await().until(() -> replies.size() > 100);
        postgres.stop();
        int before = replies.size();
        await().until(() -> replies.size() > before + 50);
        postgres.start();
        await().atMost(Duration.ofSeconds(10))
                .until(() -> person.get("/api/projects").status() == 200);
        int after = replies.size();
        await().until(() -> replies.size() > after + 200);
        over.set(true);
        readers.forEach(CompletableFuture::join);

        Map<Integer, Long> statuses =
                replies.stream().collect(Collectors.groupingBy(Api.Reply::status, Collectors.counting()));
        assertTrue(List.of(200, 503).containsAll(statuses.keySet()), statuses.toString());
        assertTrue(
                replies.stream().filter(reply -> reply.status() == 503).allMatch(reply -> reply.header("Content-Type")
                        .startsWith("application/problem+json")));
        assertEquals(
                List.of(),
                replies.stream()
                        .skip(after + 50)
                        .filter(reply -> reply.status() != 200)
                        .toList());
    }

    @Test
    @Order(5)
    void aServerThatIsKilledAmidARunLeavesItToTheNext() throws Exception {
        String list = radicados().stream().map(r -> "\"" + r + "\"").collect(Collectors.joining(","));
        Api.Reply imported = person.post("/api/imports", "{\"radicados\":[" + list + "]}");
        assertEquals(202, imported.status(), imported.text());
        awaitDone(person, imported.json().getString("runId"));
        radicados().forEach(radicado -> court.update(radicado, c -> c.withUbicacion("Despacho " + radicado)));

        court.questions().forget();
        court.faults(FaultPlan.none().after(100, Fault.hang()));
        runId = person.with("Prefer", "respond-async")
                .post("/api/saved/refresh", null)
                .json()
                .getString("runId");
        await().atMost(PATIENCE).until(() -> court.questions().total() == 100 + 4);
        int pending = pending(person, runId);
        assertTrue(pending > 4 && pending < CASES, "pending " + pending);
        first.process().kill();
        court.faults(FaultPlan.none());
        court.release();

        Map<String, String> behindAProxy = new HashMap<>(dueNow());
        behindAProxy.put("STOP_DELAY", "PT3S");
        second = launch(behindAProxy);
        Map<String, String> twoHands = new HashMap<>(behindAProxy);
        twoHands.put("RAMA_JUDICIAL_IN_FLIGHT", "2");
        third = launch(twoHands);
        assertTrue(second.isReadyWithin(PATIENCE), second.log());
        assertTrue(third.isReadyWithin(PATIENCE), third.log());
        person = second.api().as(token);
        awaitDone(person, runId);
        JsonObject result = person.get("/api/refreshes/" + runId).json();
        assertEquals(CASES, result.getInt("checked"));
        assertEquals(CASES, result.getInt("updated"));
        assertEquals(List.of(), List.copyOf(result.getJsonArray("errors")));
        assertEquals(
                radicados().stream().map(r -> r + " Despacho " + r).toList(),
                person.get("/api/saved").json().getJsonArray("rows").stream()
                        .map(JsonValue::asJsonObject)
                        .map(row -> row.getString("radicado") + " " + row.getString("ubicacion"))
                        .sorted()
                        .toList());
    }

    @Test
    @Order(6)
    void theDailySweepStartsOnceAmongServers() {
        await().atMost(PATIENCE)
                .until(() -> database.value("select count(*) from refresh_days").equals("1"));
        assertEquals("1", database.value("select count(*) from refresh_runs where kind = 'BARRIDO'"));
        assertEquals("1", database.value("select count(*) from refresh_days d join refresh_runs r on r.id = d.run_id"));
        await().atMost(PATIENCE).until(() -> database.value("select count(*) from refresh_items where outcome is null")
                .equals("0"));
    }

    @Test
    @Order(7)
    void aTokenOfOneServerIsGoodOnAnother() {
        String ofSecond = second.api().register(Api.newEmail()).json().getString("access_token");
        assertEquals(200, third.api().as(ofSecond).get("/api/auth/me").status());
        assertEquals(200, third.api().as(token).get("/api/auth/me").status());
    }

    @Test
    @Order(8)
    void twoServersShareARunAndAskForEachCaseOnce() {
        court.questions().forget();
        court.latency(Duration.ofMillis(250));
        try {
            String shared = person.with("Prefer", "respond-async")
                    .post("/api/saved/refresh", null)
                    .json()
                    .getString("runId");
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> database.value(
                            "select count(distinct server) from refresh_queue")
                    .equals("2"));
            awaitDone(person, shared);
            radicados().forEach(radicado -> {
                assertEquals(1, court.questions().of(radicado, Kind.SEARCH), radicado);
                assertEquals(1, court.questions().of(radicado, Kind.DETALLE), radicado);
            });
        } finally {
            court.latency(Duration.ZERO);
        }
    }

    @Test
    @Order(9)
    void fiftySavesOverTwoServersMakeOneRow() {
        String radicado = radicado(900);
        court.publish(CaseFixture.of(radicado));
        Api third = LifecycleIT.third.api().as(token);
        List<CompletableFuture<Api.Reply>> saves = IntStream.range(0, 50)
                .mapToObj(n ->
                        (n % 2 == 0 ? person : third).send("POST", "/api/saved", "{\"radicado\":\"" + radicado + "\"}"))
                .toList();
        Map<Integer, Long> statuses = saves.stream()
                .map(CompletableFuture::join)
                .collect(Collectors.groupingBy(Api.Reply::status, Collectors.counting()));
        assertEquals(Map.of(201, 1L, 200, 49L), statuses);
        assertEquals("1", database.value("select count(*) from saved_processes where radicado = '" + radicado + "'"));
    }

    @Test
    @Order(10)
    void aRollingRestartBehindTheProxyLosesNoRequest() throws Exception {
        if (System.getenv("CI") == null) {
            assumeTrue(WayIn.program().isPresent(), WayIn.MISSING);
        }
        try (WayIn wayIn = WayIn.to(List.of(second.port(), third.port()))) {
            Api visitor = wayIn.api();
            await().atMost(PATIENCE)
                    .ignoreExceptions()
                    .until(() -> visitor.get("/").status() == 200);
            for (String inside : INSIDE) {
                assertEquals(404, visitor.get(inside).status(), inside);
            }
            assertTrue(
                    visitor.get("/").header("Set-Cookie").startsWith("mp-servidor="),
                    "a browser stays with the server of its page");
            try (Traffic traffic = Traffic.of(visitor.as(token), 4)) {
                traffic.awaitMore(200);
                second = restarted(second, Map.of());
                person = second.api().as(token);
                awaitVisitors(second);
                third = restarted(third, Map.of("RAMA_JUDICIAL_IN_FLIGHT", "2"));
                awaitVisitors(third);
                traffic.close();
                assertEquals(List.of(), traffic.lost());
                assertEquals(
                        String.valueOf(traffic.created()),
                        database.value("select count(*) from projects where name like 'Rodando %'"));
            }
        }
    }

    /** As the deployment page has it: the next one is replaced once the proxy has seen that this one is ready. */
    private static void awaitVisitors(TestServer server) {
        await().atMost(PATIENCE)
                .until(() -> Metrics.of(server.api()).sum("misprocesos_requests_total", "status=\"2xx\"") > 100);
    }

    private static TestServer restarted(TestServer server, Map<String, String> more) throws Exception {
        server.process().askToStop();
        server.process().await();
        Map<String, String> told = new HashMap<>(environment());
        told.putAll(dueNow());
        told.putAll(more);
        TestServer next = TestServer.launchAt(server.port(), told);
        assertTrue(next.isReadyWithin(PATIENCE), next.log());
        return next;
    }

    @Test
    @Order(11)
    void anIdleServerStopsAtOnce() throws Exception {
        long begun = System.nanoTime();
        second.process().askToStop();
        second.process().await();
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        assertTrue(took.compareTo(Duration.ofSeconds(8)) < 0, took.toString());
    }

    @Test
    @Order(12)
    void aServerThatIsAskedToStopFinishesWhatIsOnItsWay() throws Exception {
        person = third.api().as(token);
        String late = radicado(1);
        String never = radicado(2);
        List<String> ids = savedIds(List.of(late, never, radicado(3), radicado(4), radicado(5)));
        court.update(late, c -> c.withUbicacion("Llegó tarde"));
        court.update(never, c -> c.withUbicacion("No llegó"));
        court.questions().forget();
        court.faults(FaultPlan.none()
                .when(
                        question -> question.kind() == Kind.ACTUACIONES
                                && question.radicado().equals(late),
                        Fault.slow(Duration.ofSeconds(5)))
                .forRadicado(never, Fault.hang()));
        CompletableFuture<Api.Reply> waiting = person.with("Prefer", "wait=60")
                .send("POST", "/api/saved/refresh", "{\"ids\":[" + ids.get(0) + "," + ids.get(1) + "]}");
        await().atMost(PATIENCE).until(() -> court.questions().total() == 4);
        CompletableFuture<Api.Reply> behind = person.with("Prefer", "wait=60")
                .send("POST", "/api/saved/refresh", "{\"ids\":[" + String.join(",", ids.subList(2, 5)) + "]}");
        await().until(() -> database.value("select count(*) from refresh_queue").equals("5"));

        long begun = System.nanoTime();
        third.process().askToStop();
        Api.Reply answer = waiting.join();
        Duration answered = Duration.ofNanos(System.nanoTime() - begun);
        Api.Reply other = behind.join();
        int ready = statusOf("/health/ready");
        third.process().await();
        Duration took = Duration.ofNanos(System.nanoTime() - begun);

        assertEquals(202, answer.status(), answer.text());
        assertEquals(2, answer.json().getInt("pending"));
        assertEquals(202, other.status(), other.text());
        assertEquals(503, ready);
        assertTrue(answered.compareTo(Duration.ofSeconds(2)) < 0, answered.toString());
        assertTrue(took.compareTo(Duration.ofSeconds(20)) < 0, took.toString());
        assertEquals(4, court.questions().total(), "no question leaves after the stop");
        assertEquals(
                "Llegó tarde",
                database.value("select distinct ubicacion from saved_processes where radicado = '" + late + "'"));
        assertEquals(
                List.of(never, radicado(3), radicado(4), radicado(5)),
                IntStream.rangeClosed(1, 5)
                        .mapToObj(LifecycleIT::radicado)
                        .filter(r -> database.value(
                                        "select 1 from refresh_queue where claim is null and radicado = '" + r + "'")
                                != null)
                        .toList());
    }

    @Test
    @Order(13)
    void aStartOnAnotherSourceIsRefusedInOneSentence() throws Exception {
        court.release();
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        Map<String, String> environment = new HashMap<>(environment());
        environment.put("RAMA_JUDICIAL_URL", "http://127.0.0.1:9/otra/api/v2");
        environment.put("PORT", String.valueOf(freePort()));
        ServerFiles files =
                ServerFiles.of(Path.of("target", "server", "payara-micro.jar"), Path.of("target", "mis-procesos.war"));
        int code = new Launcher(
                        files,
                        environment,
                        List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"),
                        new PrintStream(console, true, StandardCharsets.UTF_8))
                .run(List.of("ready"), server -> {});
        String log = console.toString(StandardCharsets.UTF_8);
        assertEquals(1, code);
        assertEquals(
                1,
                log.lines()
                        .filter(line ->
                                line.contains("This database holds facts of the source «" + court.baseUri() + "»"))
                        .count(),
                log);
        assertFalse(log.contains("\tat "), "a sentence, not a stack trace");
    }

    /** The sweep fell due three hours ago, and no other one does while the test runs. */
    private static Map<String, String> dueNow() {
        int hour = OffsetDateTime.now(ZoneOffset.UTC).minusHours(3).getHour();
        return Map.of("REFRESH_TIMER", "true", "REFRESH_HOUR", String.valueOf(hour), "REFRESH_ZONE", "UTC");
    }

    private static TestServer launch(Map<String, String> more) {
        Map<String, String> told = new HashMap<>(environment());
        told.putAll(more);
        return TestServer.launch(told);
    }

    private static Map<String, String> environment() {
        Map<String, String> told = new HashMap<>(SharedServer.environment(database, court));
        told.put("RAMA_JUDICIAL_TIMEOUT", "PT60S");
        return told;
    }

    private static int statusOf(String path) {
        try {
            return third.api().get(path).status();
        } catch (RuntimeException hungUp) {
            return -1;
        }
    }

    private static List<String> savedIds(List<String> radicados) {
        Map<String, String> ids = new HashMap<>();
        person.get("/api/saved")
                .json()
                .getJsonArray("rows")
                .getValuesAs(JsonObject.class)
                .forEach(row -> ids.put(row.getString("radicado"), String.valueOf(row.getInt("id"))));
        List<String> found = new ArrayList<>();
        radicados.forEach(radicado -> found.add(ids.get(radicado)));
        return found;
    }

    private static void awaitDone(Api api, String run) {
        await().atMost(PATIENCE).until(() -> pending(api, run) == 0);
    }

    private static int pending(Api api, String run) {
        return api.get("/api/refreshes/" + run).json().getInt("pending");
    }

    private static List<String> radicados() {
        return IntStream.rangeClosed(1, CASES).mapToObj(LifecycleIT::radicado).toList();
    }

    private static String radicado(int n) {
        return String.format("0500140032002024%05d00", n);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
