package co.misprocesos.operation;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.court.SimulatedCourt;
import co.misprocesos.operation.Jar.Said;
import co.misprocesos.server.Api;
import co.misprocesos.server.SharedServer;
import co.misprocesos.server.TestDatabase;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The packed file on an empty database: looked at, started, looked at again, stopped. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RunnableFileIT {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String TABLES = "select count(*) from pg_tables where schemaname = 'public'";

    @TempDir
    private static Path temporary;

    private static SimulatedCourt court;
    private static TestDatabase database;
    private static Map<String, String> environment;
    private static int port;
    private static Path log;
    private static Process running;

    @BeforeAll
    static void anEmptyDatabase() throws IOException {
        court = SimulatedCourt.start();
        database = TestDatabase.create();
        environment = new HashMap<>(SharedServer.environment(database, court));
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        environment.put("PORT", String.valueOf(port));
        environment.put("CRON_TOKEN", "una-clave-que-nadie-ve");
        Files.createDirectories(Path.of("target", "server-logs"));
        log = Path.of("target", "server-logs", "runnable.log");
    }

    @AfterAll
    static void endEverything() throws Exception {
        if (running != null && running.isAlive()) {
            running.destroy();
            running.waitFor(30, TimeUnit.SECONDS);
        }
        court.close();
    }

    @Test
    @Order(1)
    void helpAndVersionNeedNoConfiguration() throws Exception {
        Jar bare = new Jar(Jar.BUILT, Map.of("DATABASE_URL", ""), temporary);
        Said help = bare.say("--help");
        assertEquals(0, help.code(), help.text());
        for (String command : List.of(
                "--check", "verify-schema", "backup FILE", "restore FILE [--replace]", "unpack DIR", "--version")) {
            assertTrue(help.text().contains("  " + command + " "), help.text());
        }
        Said version = bare.say("--version");
        assertEquals(0, version.code(), version.text());
        assertTrue(
                version.text().matches("(?s)Mis Procesos \\d\\S*, built \\d{4}-\\d\\d-\\d\\dT\\S+Z\n.*"),
                version.text());
    }

    @Test
    @Order(1)
    void whatIsNoCommandIsOneSentenceAndCodeTwo() throws Exception {
        for (String[] words : new String[][] {{"--chek"}, {"--check", "now"}, {"unpack"}, {"backup"}, {"backup.sql"}}) {
            Said refusal = jar().say(words);
            assertEquals(2, refusal.code(), refusal.text());
            assertEquals(1, refusal.text().lines().count(), refusal.text());
        }
    }

    @Test
    @Order(2)
    void theCheckOfAnEmptyDatabaseChangesNothing() throws Exception {
        Said check = jar().say("--check");
        assertEquals(0, check.code(), check.text());
        assertTrue(check.text().contains("answers: PostgreSQL 18"), check.text());
        assertTrue(
                check.text().matches("(?s).*The schema has 0 of (\\d+) changes; the next start applies \\1\\..*"),
                check.text());
        assertFalse(check.text().contains("una-clave-que-nadie-ve"), check.text());
        Said schema = jar().say("verify-schema");
        assertEquals(1, schema.code(), schema.text());
        assertTrue(schema.text().contains("There is no table users.\n"), schema.text());
        assertEquals("0", database.value(TABLES));
    }

    @Test
    @Order(3)
    void theCheckTellsAllThatIsWrongAtOnce() throws Exception {
        Map<String, String> wrong = new HashMap<>(environment);
        wrong.putAll(Map.of("REFRESH_HOUR", "25", "REGISTRATION", "maybe", "REFRESH_HOURS", "6"));
        wrong.put(
                "DATABASE_URL",
                database.url().replace("postgres@", "nadie:s3creto@").replace("/test", "/no_test"));
        Said check = new Jar(Jar.BUILT, wrong, temporary).say("--check");
        assertEquals(2, check.code(), check.text());
        List<String> faults =
                check.text().lines().filter(line -> line.startsWith("wrong: ")).toList();
        assertEquals(2, faults.size(), check.text());
        assertTrue(check.text().contains("failed: The database "), check.text());
        assertTrue(check.text().contains("warning: REFRESH_HOURS is no setting"), check.text());
        assertFalse(check.text().contains("s3creto"), check.text());
    }

    @Test
    @Order(4)
    void itStartsTheServerAndSaysWhatWasConfigured() throws Exception {
        running = jar().start(log);
        await().atMost(PATIENCE).until(() -> !running.isAlive() || said().contains("Mis Procesos is ready."));
        assertTrue(running.isAlive(), said());
        Api.Reply ready = new Api("http://localhost:" + port).get("/health/ready");
        assertEquals(200, ready.status());
        assertTrue(
                ready.text().contains("\"fuente\""),
                "the first answer tells how the collector stands: " + ready.text());
        List<String> told = said().lines()
                .filter(line -> line.contains(" co.misprocesos.configuration "))
                .toList();
        assertTrue(told.size() >= 15 && told.size() <= 25, said());
        for (String fact :
                List.of("Payara Micro 6", "postgresql 18", "localhost:", "REFRESH_ZONE", "CRON_TOKEN set*")) {
            assertTrue(said().contains(fact), fact + " is missing in " + said());
        }
        assertFalse(said().contains("una-clave-que-nadie-ve"));
        long others = said().lines()
                .filter(line -> !told.contains(line) && !line.contains(" liquibase.ui Running Changeset"))
                .count();
        assertTrue(others <= 10, said());
    }

    @Test
    @Order(5)
    void whatItUnpackedIsPrivate() throws IOException {
        try (Stream<Path> folders = Files.list(temporary)) {
            List<Path> ours = folders.filter(
                            path -> path.getFileName().toString().startsWith("mis-procesos"))
                    .toList();
            assertEquals(1, ours.size());
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(ours.get(0))));
        }
    }

    @Test
    @Order(6)
    void theCheckBesideARunningServerFindsThePortTaken() throws Exception {
        Said check = jar().say("--check");
        assertEquals(2, check.code(), check.text());
        assertTrue(check.text().contains("wrong: Port " + port + " is in use"), check.text());
        assertTrue(check.text().matches("(?s).*The schema has (\\d+) of \\1 changes\\..*"), check.text());
    }

    @Test
    @Order(6)
    void theSchemaOfARunningServerIsAsItShouldBe() throws Exception {
        Said schema = jar().say("verify-schema");
        assertEquals(0, schema.code(), schema.text());
        assertTrue(schema.text().startsWith("The schema is as it should be ("), schema.text());
    }

    @Test
    @Order(6)
    void aDatabaseOutOfReachIsAFailureForEveryCommand() throws Exception {
        Map<String, String> lost = new HashMap<>(environment);
        lost.put("DATABASE_URL", "postgresql://ana@localhost:1/casos");
        try (ServerSocket socket = new ServerSocket(0)) {
            lost.put("PORT", String.valueOf(socket.getLocalPort()));
        }
        for (String command : List.of("--check", "verify-schema")) {
            Said said = new Jar(Jar.BUILT, lost, temporary).say(command);
            assertEquals(1, said.code(), said.text());
        }
    }

    @Test
    @Order(7)
    void aStopEndsWithCodeZeroAndLeavesNoFile() throws Exception {
        running.destroy();
        assertTrue(running.waitFor(30, TimeUnit.SECONDS));
        assertEquals(0, running.exitValue(), said());
        assertFalse(said().contains("did not close"), said());
        try (Stream<Path> left = Files.list(temporary)) {
            assertEquals(
                    List.of(),
                    left.filter(path -> path.getFileName().toString().startsWith("mis-procesos"))
                            .toList());
        }
        assertEquals(1, said().lines().filter("Mis Procesos is ready."::equals).count());
    }

    @Test
    @Order(8)
    void anUnpackedServerNeedsNoUnpacking(@TempDir Path folder) throws Exception {
        Said unpacked = jar().say("unpack", folder.resolve("opt").toString());
        assertEquals(0, unpacked.code(), unpacked.text());
        Path small = folder.resolve("opt").resolve("mis-procesos.jar");
        assertTrue(Files.size(small) < 20_000_000, small + " holds the server too");
        Said check = new Jar(small, environment, temporary).say("--check");
        assertEquals(0, check.code(), check.text());
        Files.delete(folder.resolve("opt").resolve("server").resolve("mis-procesos.war"));
        Said start = new Jar(small, environment, temporary).say();
        assertEquals(2, start.code(), start.text());
        assertTrue(start.text().startsWith("This file carries no server, and there is no "), start.text());
    }

    private static Jar jar() {
        return new Jar(Jar.BUILT, environment, temporary);
    }

    private static String said() throws IOException {
        return Files.readString(log);
    }
}
