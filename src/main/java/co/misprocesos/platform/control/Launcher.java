package co.misprocesos.platform.control;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Starts the product: checks the settings, refuses a port that it cannot have, runs the server, forwards the stop, and ends with a
 * code other than 0 when the server does not become ready. The local start, the container and the single jar all come
 * through here.
 */
public final class Launcher {

    /** A deployment that failed is seen at once; one that migrates a large database is not to be killed. */
    private static final Duration READY = Duration.ofHours(2);

    /** What a virtual machine ends with by itself, or by SIGHUP, SIGINT and SIGTERM. */
    private static final Set<Integer> STOPPED = Set.of(0, 129, 130, 143);

    private final ServerFiles files;
    private final Map<String, String> environment;
    private final List<String> javaOptions;
    private final PrintStream console;
    private final Deque<AutoCloseable> foundations = new ArrayDeque<>();
    private volatile boolean stopping;

    /**
     * @param environment what the server is told, on top of this process's environment
     * @param javaOptions flags for the server's virtual machine
     * @param console where the operator reads
     */
    public Launcher(ServerFiles files, Map<String, String> environment, List<String> javaOptions, PrintStream console) {
        this.files = files;
        this.environment = Map.copyOf(environment);
        this.javaOptions = List.copyOf(javaOptions);
        this.console = console;
    }

    /** What the server stands on; closed after it, the last one first, however the run ends. */
    public Launcher standingOn(AutoCloseable foundation) {
        foundations.push(foundation);
        return this;
    }

    /**
     * Runs until the server ends.
     *
     * @param announcement lines for the operator once the server is ready
     * @param started told of the server's process as soon as there is one
     * @return the exit code: 0 after a stop, also of a server on its way up, 2 for settings or a port that cannot be used, 1 for a server that did not come up
     */
    public int run(List<String> announcement, Consumer<ServerProcess> started)
            throws IOException, InterruptedException {
        Optional<String> complaint = Setting.complaint(this::value);
        int port = complaint.isPresent()
                ? 0
                : Integer.parseInt(value("PORT").map(String::strip).orElse("8080"));
        if (complaint.isEmpty()) {
            complaint = ServerProcess.portComplaint(port);
        }
        if (complaint.isPresent()) {
            console.println(complaint.get());
            closeFoundations();
            return 2;
        }
        Map<String, String> told = new HashMap<>(environment);
        told.put("PORT", String.valueOf(port));
        try (ServerProcess server = ServerProcess.start(files, told, javaOptions, console)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop"));
            started.accept(server);
            if (!server.awaitReady(READY)) {
                if (stopping) {
                    return 0;
                }
                console.println("The server did not become ready; the log above says why.");
                return 1;
            }
            announcement.forEach(console::println);
            return STOPPED.contains(server.await()) ? 0 : 1;
        }
    }

    private void stop(ServerProcess server) {
        stopping = true;
        server.close();
        closeFoundations();
    }

    private synchronized void closeFoundations() {
        while (!foundations.isEmpty()) {
            try {
                foundations.pop().close();
            } catch (Exception failure) {
                console.println("Something under the server did not close: " + failure.getMessage());
            }
        }
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(environment.get(name)).or(() -> Environment.value(name));
    }
}
