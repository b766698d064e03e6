package co.misprocesos.server;

import co.misprocesos.platform.control.ServerFiles;
import co.misprocesos.platform.control.ServerProcess;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The WAR on a Payara Micro of its own, as a child process started the way every installation starts it. */
public final class TestServer implements AutoCloseable {

    private static final Path WAR = Path.of("target", "mis-procesos.war");
    private static final List<String> QUICK = List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    private static final Duration READY = Duration.ofSeconds(120);

    private static final AtomicInteger LAUNCHES = new AtomicInteger();

    private final ServerProcess process;
    private final int port;
    private final Path log;

    private TestServer(ServerProcess process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** Starts a server and waits until it is ready. */
    public static TestServer start(Map<String, String> environment) {
        return start(environment, WAR, QUICK);
    }

    /** Starts a server that is to work for long: the full compiler pays, above all where passwords are hashed. */
    public static TestServer startForLong(Map<String, String> environment) {
        return start(environment, WAR, List.of("-Xmx512m", "-XX:+UseSerialGC"));
    }

    /** Starts a server on another WAR and with other options for java, and waits until it is ready. */
    public static TestServer start(Map<String, String> environment, Path war, List<String> javaOptions) {
        TestServer server = launch(environment, war, javaOptions);
        if (!server.isReadyWithin(READY)) {
            throw new IllegalStateException("The server did not become ready: " + server.log);
        }
        return server;
    }

    /** Starts a server without waiting for it. */
    public static TestServer launch(Map<String, String> environment) {
        return launch(environment, WAR, QUICK);
    }

    /** Starts a server where another one was, without waiting for it. */
    public static TestServer launchAt(int port, Map<String, String> environment) {
        try {
            return launch(port, environment, WAR, QUICK);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static TestServer launch(Map<String, String> environment, Path war, List<String> javaOptions) {
        try {
            return launch(freePort(), environment, war, javaOptions);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static TestServer launch(int port, Map<String, String> environment, Path war, List<String> javaOptions)
            throws IOException {
        Map<String, String> told = new HashMap<>(environment);
        told.put("PORT", String.valueOf(port));
        Path folder = Files.createDirectories(Path.of("target", "server-logs"));
        Path log = folder.resolve("server-" + port + "-" + LAUNCHES.incrementAndGet() + ".log");
        PrintStream console = new PrintStream(Files.newOutputStream(log), true, StandardCharsets.UTF_8);
        ServerFiles files = ServerFiles.of(Path.of("target", "server", "payara-micro.jar"), war);
        return new TestServer(ServerProcess.start(files, told, javaOptions, console), port, log);
    }

    /** Whether the server says that it is ready before the time is over. */
    public boolean isReadyWithin(Duration patience) {
        try {
            return process.awaitReady(patience);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A client that nobody is logged in with. */
    public Api api() {
        return new Api("http://localhost:" + port);
    }

    public ServerProcess process() {
        return process;
    }

    public int port() {
        return port;
    }

    /** What the server has logged so far. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        process.close();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
