package co.misprocesos.operation;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.court.SimulatedCourt;
import co.misprocesos.server.Api;
import co.misprocesos.server.Numbers;
import co.misprocesos.server.SharedServer;
import co.misprocesos.server.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The container's own line for java, without a container: as its user where this machine lets us, and within its memory. */
class EntrypointIT {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String USER = "10001";
    private static final int MEMORY_KB = 512 * 1024;

    private final Map<String, String> environment = new HashMap<>();
    private final Path log = Path.of("target", "server-logs", "entrypoint.log");

    @TempDir
    private Path folder;

    private SimulatedCourt court;
    private Process server;

    @BeforeEach
    void unpackAsTheImageDoes() throws Exception {
        court = SimulatedCourt.start();
        environment.putAll(SharedServer.environment(TestDatabase.create(), court));
        try (ServerSocket socket = new ServerSocket(0)) {
            environment.put("PORT", String.valueOf(socket.getLocalPort()));
        }
        String java = Path.of(System.getProperty("java.home"), "bin").toString();
        environment.put("PATH", java + ":" + System.getenv("PATH"));
        assertEquals(
                0,
                new Jar(Jar.BUILT, environment, folder)
                        .say("unpack", folder.toString())
                        .code());
        for (String script : List.of("entrypoint", "ready")) {
            Files.copy(Path.of("docker", script), folder.resolve(script), StandardCopyOption.COPY_ATTRIBUTES);
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.toList()) {
                Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
        Files.createDirectories(log.getParent());
    }

    @AfterEach
    void endEverything() throws Exception {
        if (server != null) {
            server.destroy();
            server.waitFor(30, TimeUnit.SECONDS);
        }
        court.close();
    }

    @Test
    void anOrdinaryUserIsServedWithinTheContainersMemory() throws Exception {
        List<String> line = new ArrayList<>();
        if (isRoot()) {
            line.addAll(List.of("setpriv", "--reuid", USER, "--regid", USER, "--clear-groups"));
        }
        line.add(folder.resolve("entrypoint").toString());
        server = process(line)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        await().atMost(PATIENCE).until(() -> !server.isAlive() || isReady());
        assertTrue(server.isAlive(), Files.readString(log));
        assertEquals(isRoot() ? USER : status(ProcessHandle.current(), "Uid"), status(server.toHandle(), "Uid"));

        Api api = new Api("http://localhost:" + environment.get("PORT"));
        Api person = api.as(api.register(Api.newEmail()).json().getString("access_token"));
        String many = String.join("\",\"", Numbers.next(300));
        assertEquals(
                202,
                person.post("/api/imports", "{\"radicados\":[\"" + many + "\"]}")
                        .status());
        for (int n = 0; n < 100; n++) {
            assertEquals(200, person.get("/api/saved").status());
            assertEquals(200, person.get("/").status());
        }
        long peak = Stream.concat(Stream.of(server.toHandle()), server.descendants())
                .mapToLong(each -> Long.parseLong(status(each, "VmHWM")))
                .sum();
        assertTrue(peak > 0 && peak < MEMORY_KB, peak + " kB");

        server.destroy();
        assertTrue(server.waitFor(30, TimeUnit.SECONDS));
        assertEquals(0, server.exitValue(), Files.readString(log));
    }

    private static boolean isRoot() {
        return status(ProcessHandle.current(), "Uid").equals("0");
    }

    /** As the image's health check asks. */
    private boolean isReady() throws Exception {
        return process(List.of(folder.resolve("ready").toString())).start().waitFor() == 0;
    }

    private ProcessBuilder process(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        return builder;
    }

    /** The first word of what Linux tells of a process under a name. */
    private static String status(ProcessHandle process, String name) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith(name + ":"))
                    .map(line -> line.split("\\s+")[1])
                    .findFirst()
                    .orElseThrow();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
