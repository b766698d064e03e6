package co.misprocesos.operation;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The scripts of the images, run as they are; for java stands a script that does what the jar would. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the images' scripts are for a POSIX shell")
class DockerScriptsTest {

    private record Outcome(int code, String text) {}

    @TempDir
    private Path folder;

    private Path backups;

    @BeforeEach
    void aJavaThatWritesWhatABackupWouldWrite() throws IOException {
        backups = Files.createDirectories(folder.resolve("backups"));
        Path java = Files.createDirectories(folder.resolve("bin")).resolve("java");
        Files.writeString(
                java,
                """
                #!/bin/sh
                [ -z "$FAILS" ] || exit 1
                for last; do :; done
                if [ -n "$FAILS_ONCE" ] && [ ! -e "$FAILS_ONCE" ]; then
                  : > "$FAILS_ONCE"
                  exit 1
                fi
                if [ -n "$NEVER_ENDS" ]; then
                  trap 'echo "the dump was stopped"; exit 143' TERM
                  : > "$NEVER_ENDS"
                  while :; do sleep 0.05; done
                fi
                case "$*" in
                  *"backup $last") echo dump > "$last" ;;
                  *) echo "$*" ;;
                esac
                """);
        assertTrue(java.toFile().setExecutable(true));
    }

    private Process start(Map<String, String> environment, String script, String... arguments) throws IOException {
        List<String> command = Stream.concat(
                        Stream.of(Path.of("docker", script).toAbsolutePath().toString()), Stream.of(arguments))
                .toList();
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
        process.environment().put("BACKUPS", backups.toString());
        process.environment().putAll(environment);
        return process.start();
    }

    /** What is said fits into a pipe, so it may be read afterwards. */
    private static Outcome ended(Process running) throws Exception {
        assertTrue(running.waitFor(30, TimeUnit.SECONDS), "still running");
        String text = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(running.exitValue(), text);
    }

    private Outcome run(Map<String, String> environment, String script, String... arguments) throws Exception {
        return ended(start(environment, script, arguments));
    }

    /** The first nights are over at once; what is slept after them does not end by itself. */
    private void nightsThatAreOverAtOnce(int nights) throws IOException {
        Path sleep = folder.resolve("bin").resolve("sleep");
        Files.writeString(
                sleep,
                """
                #!/bin/sh
                [ "$1" != 0.05 ] || exec /bin/sleep 0.05
                echo "$1" >> "%1$s"
                [ "$(wc -l < "%1$s")" -gt %2$d ] || exit 0
                exec /bin/sleep 600
                """
                        .formatted(slept(), nights));
        assertTrue(sleep.toFile().setExecutable(true));
    }

    private Path slept() {
        return folder.resolve("slept");
    }

    private List<String> kept() throws IOException {
        try (Stream<Path> files = Files.list(backups)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aBackupIsMadeAndOnlyTheOldestOfItsOwnGo() throws Exception {
        for (String old : List.of("2026-01-01T020000Z", "2026-01-02T020000Z", "2026-01-03T020000Z")) {
            Files.writeString(backups.resolve("mis-procesos-" + old + ".dump"), "dump");
        }
        Files.writeString(backups.resolve("mis-procesos-before-the-move.dump"), "somebody's own");
        Outcome outcome = run(Map.of("BACKUPS_KEPT", "2"), "nightly-backup", "once");
        assertEquals(0, outcome.code(), outcome.text());
        List<String> kept = kept();
        assertEquals(3, kept.size(), kept.toString());
        assertTrue(kept.contains("mis-procesos-2026-01-03T020000Z.dump"));
        assertTrue(kept.contains("mis-procesos-before-the-move.dump"));
    }

    @Test
    void aBackupThatFailsTakesNoOldOneAway() throws Exception {
        Files.writeString(backups.resolve("mis-procesos-2026-01-01T020000Z.dump"), "dump");
        Outcome outcome = run(Map.of("BACKUPS_KEPT", "1", "FAILS", "yes"), "nightly-backup", "once");
        assertEquals(1, outcome.code());
        assertEquals(List.of("mis-procesos-2026-01-01T020000Z.dump"), kept());
    }

    @Test
    void whatAMachineThatLostPowerLeftGoesAfterADay() throws Exception {
        FileTime longAgo = FileTime.from(Instant.now().minus(Duration.ofHours(49)));
        for (String left : List.of(
                ".mis-procesos-2026-01-01T020000Z.dump.1.part",
                ".mis-procesos-2026-01-02T020000Z.dump.2.part",
                ".somebody-elses.dump.3.part")) {
            Files.writeString(backups.resolve(left), "half");
            Files.setLastModifiedTime(backups.resolve(left), longAgo);
        }
        Files.setLastModifiedTime(
                backups.resolve(".mis-procesos-2026-01-02T020000Z.dump.2.part"), FileTime.from(Instant.now()));
        Outcome outcome = run(Map.of(), "nightly-backup", "once");
        assertEquals(0, outcome.code(), outcome.text());
        assertEquals(
                List.of(".mis-procesos-2026-01-02T020000Z.dump.2.part", ".somebody-elses.dump.3.part"),
                kept().stream().filter(name -> name.endsWith(".part")).toList());
    }

    @Test
    void aStopReachesTheDumpThatIsRunning() throws Exception {
        for (Map.Entry<String, Integer> way :
                Map.of("each-night", 0, "once", 143).entrySet()) {
            nightsThatAreOverAtOnce(1);
            Path dumping = folder.resolve("dumping-" + way.getKey());
            Process running = start(Map.of("NEVER_ENDS", dumping.toString()), "nightly-backup", way.getKey());
            await().until(() -> Files.exists(dumping));
            running.toHandle().destroy();
            assertEquals(new Outcome(way.getValue(), "the dump was stopped\n"), ended(running), way.getKey());
        }
    }

    @Test
    void aNightThatFailsIsTriedOnceMoreInAnHour() throws Exception {
        nightsThatAreOverAtOnce(2);
        String failed = folder.resolve("failed").toString();
        Process running = start(Map.of("FAILS_ONCE", failed), "nightly-backup", "each-night");
        await().until(() -> Files.exists(slept()) && Files.readAllLines(slept()).size() == 3);
        running.toHandle().destroy();
        assertEquals(new Outcome(0, "The backup did not work; it is tried once more in an hour.\n"), ended(running));
        assertEquals("3600", Files.readAllLines(slept()).get(1));
        assertEquals(1, kept().size());
    }

    @Test
    void whatCannotBeMeantIsOneSentence() throws Exception {
        assertEquals(
                new Outcome(2, "BACKUP_HOUR is «24»; expected a whole number from 0 to 23.\n"),
                run(Map.of("BACKUP_HOUR", "24"), "nightly-backup", "each-night"));
        assertEquals(
                new Outcome(2, "BACKUPS_KEPT is «0»; expected a whole number from 1.\n"),
                run(Map.of("BACKUPS_KEPT", "0"), "nightly-backup", "once"));
        assertEquals(
                2,
                run(Map.of("BACKUPS", "/no/such/folder"), "nightly-backup", "once")
                        .code());
        assertEquals(new Outcome(2, "Expected «once» or «each-night».\n"), run(Map.of(), "nightly-backup"));
    }

    @Test
    void theEntrypointHandsOverWhatItIsAskedAndTheMemoryOfTheServer() throws Exception {
        Outcome outcome = run(Map.of(), "entrypoint", "--check");
        assertEquals(0, outcome.code());
        assertTrue(outcome.text().matches("-Xmx160m .* -jar mis-procesos.jar --check\n"), outcome.text());
        assertEquals(
                "-Xmx1g -jar mis-procesos.jar\n",
                run(Map.of("JAVA_OPTIONS", "-Xmx1g"), "entrypoint").text());
    }

    @Test
    void theHealthCheckSaysWhatTheServerSays() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        int[] status = {200};
        server.createContext("/health/ready", exchange -> {
            exchange.sendResponseHeaders(status[0], -1);
            exchange.close();
        });
        server.start();
        Map<String, String> port =
                Map.of("PORT", String.valueOf(server.getAddress().getPort()));
        try {
            assertEquals(0, run(port, "ready").code());
            status[0] = 503;
            assertEquals(1, run(port, "ready").code());
        } finally {
            server.stop(0);
        }
        assertTrue(run(port, "ready").code() != 0, "nobody listens");
    }
}
