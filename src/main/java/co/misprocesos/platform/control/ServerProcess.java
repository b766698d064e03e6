package co.misprocesos.platform.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** One Payara Micro with the WAR, as a child process: its own flags apply only there, and it can be ended for sure. */
public final class ServerProcess implements AutoCloseable {

    /** Longer than the server needs to finish what it is doing (15 s for a question on its way, then the rest). */
    private static final Duration STOP = Duration.ofSeconds(25);

    private final Process process;
    private final int port;
    private final ServerLog log;

    private ServerProcess(Process process, int port, ServerLog log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /**
     * Starts the server.
     *
     * @param files where the server's jar, the WAR and the working files are
     * @param environment what the server sees on top of this process's environment
     * @param javaOptions flags for its virtual machine
     * @param console where its log goes
     */
    public static ServerProcess start(
            ServerFiles files, Map<String, String> environment, List<String> javaOptions, PrintStream console)
            throws IOException {
        int port = Integer.parseInt(environment.getOrDefault("PORT", "8080"));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dfile.encoding=UTF-8");
        command.add("-Duser.timezone=UTC");
        command.addAll(javaOptions);
        command.addAll(List.of("-jar", files.server().toString()));
        command.addAll(List.of("--nohazelcast", "--disablephonehome", "--port", String.valueOf(port)));
        command.addAll(List.of("--logproperties", files.logging().toString()));
        command.addAll(List.of("--prebootcommandfile", files.commands().toString()));
        command.addAll(List.of("--deploy", files.war().toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Setting.tidy(builder.environment());
        boolean asJson = "json".equals(builder.environment().get("LOG_FORMAT"));
        ServerProcess server = new ServerProcess(
                builder.start(), port, asJson ? ServerLog.asJson(console::println) : new ServerLog(console::println));
        Thread reader = new Thread(server::readLog, "server-log");
        reader.setDaemon(true);
        reader.start();
        return server;
    }

    private void readLog() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                log.accept(line);
                if (!lines.ready()) {
                    log.pause();
                }
            }
        } catch (IOException ended) {
            log.pause();
        }
    }

    /** Why nobody could listen on a port of this machine now, as one sentence; empty when one could. */
    public static Optional<String> portComplaint(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return Optional.empty();
        } catch (IOException refused) {
            return Optional.of(portComplaint(port, refused));
        }
    }

    static String portComplaint(int port, IOException refused) {
        return String.valueOf(refused.getMessage()).startsWith("Permission denied")
                ? "Port " + port + " is not permitted to this user; set PORT to another one, 1024 or above."
                : "Port " + port + " is in use; end what listens there, or set PORT to another one.";
    }

    /** Waits until the server says that it is ready; false when it ended, refused the application, or the time ran out before. */
    public boolean awaitReady(Duration patience) throws InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        HttpRequest ready = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        long start = System.nanoTime();
        while (process.isAlive() && !log.deploymentFailed() && System.nanoTime() - start < patience.toNanos()) {
            try {
                if (client.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return true;
                }
            } catch (IOException notYet) {
                // nobody listens yet: the next try tells
            }
            process.waitFor(250, TimeUnit.MILLISECONDS);
        }
        return false;
    }

    /** Waits for the end and returns the exit code. */
    public int await() throws InterruptedException {
        return process.waitFor();
    }

    /** The process as the operating system knows it. */
    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** Ends the process as an outage would: nothing is finished, nothing released. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks the server to stop (SIGTERM) without waiting for it; what it says until its end is still logged. */
    public void askToStop() {
        process.toHandle().destroy();
    }

    /** Asks the server to stop and waits; after 25 s it is ended. */
    @Override
    public void close() {
        askToStop();
        try {
            if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException stop) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
