package co.misprocesos.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
                case "$*" in
                  *"backup $last") echo dump > "$last" ;;
                  *) echo "$*" ;;
                esac
                """);
        assertTrue(java.toFile().setExecutable(true));
    }

    private Outcome run(Map<String, String> environment, String script, String... arguments) throws Exception {
        List<String> command = Stream.concat(
                        Stream.of(Path.of("docker", script).toAbsolutePath().toString()), Stream.of(arguments))
                .toList();
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
        process.environment().put("BACKUPS", backups.toString());
        process.environment().putAll(environment);
        Process running = process.start();
        String text = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(running.waitFor(), text);
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
