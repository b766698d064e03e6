package co.misprocesos.start;

import co.misprocesos.court.DemonstrationCourt;
import co.misprocesos.court.SimulatedCourt;
import co.misprocesos.platform.control.Launcher;
import co.misprocesos.platform.control.ServerFiles;
import co.misprocesos.platform.control.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * {@code ./mvnw} alone: brings what the environment does not name (a database under {@code .data/}, a simulated court),
 * then starts the server through the launcher that every installation uses.
 */
public final class LocalStart {

    private static final Path DATA = Path.of(".data").toAbsolutePath();
    private static final Path SERVERS = DATA.resolve("server.pid");
    private static final Path JAR =
            Path.of("target", "server", "payara-micro.jar").toAbsolutePath();
    private static final Path WAR = Path.of("target", "mis-procesos.war").toAbsolutePath();

    private LocalStart() {}

    /** Runs until it is stopped; ends with the launcher's exit code. */
    public static void main(String[] args) throws Exception {
        if (Leftover.launcherLives(SERVERS)) {
            System.out.println(
                    "Mis Procesos already runs from this folder; stop it first (Ctrl-C where it was started).");
            System.exit(2);
        }
        Leftover.endChildrenOf(SERVERS);
        remember(List.of());
        Map<String, String> environment = new HashMap<>();
        List<String> announcement = new ArrayList<>();
        announcement.add("");
        announcement.add("Mis Procesos: http://localhost:" + named("PORT", "8080"));
        List<AutoCloseable> foundations = new ArrayList<>();
        if (!isNamed("DATABASE_URL")) {
            LocalDatabase database = LocalDatabase.start(DATA);
            foundations.add(database);
            environment.put("DATABASE_URL", database.url());
            announcement.add("Database:     PostgreSQL, kept in .data/");
        }
        if (!isNamed("RAMA_JUDICIAL_URL")) {
            SimulatedCourt court = court();
            foundations.add(court);
            environment.put("RAMA_JUDICIAL_URL", court.baseUri().toString());
            environment.put("RAMA_JUDICIAL_SIMULATED", "true");
            environment.put("RAMA_JUDICIAL_PER_MINUTE", named("RAMA_JUDICIAL_PER_MINUTE", "0"));
            environment.put("REFRESH_FRESH_FOR", named("REFRESH_FRESH_FOR", "PT0S"));
            environment.put("REFRESH_FULL_LOOK_AFTER", named("REFRESH_FULL_LOOK_AFTER", "PT0S"));
            announcement.add(
                    "Court:        SIMULATED, invented cases only (http://localhost:" + court.port() + "/demo)");
        }
        announcement.add("Stop:         Ctrl-C");
        announcement.add("");
        List<String> javaOptions = List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
        Launcher launcher = new Launcher(ServerFiles.of(JAR, WAR), environment, javaOptions, System.out);
        foundations.forEach(launcher::standingOn);
        System.exit(launcher.run(announcement, server -> remember(List.of(server.handle()))));
    }

    /** On its usual port, or on a free one when that is taken: the announcement says which. */
    private static SimulatedCourt court() {
        int port = Integer.parseInt(named("DEMO_COURT_PORT", "8091"));
        return DemonstrationCourt.start(ServerProcess.portComplaint(port).isEmpty() ? port : 0);
    }

    private static boolean isNamed(String name) {
        return !named(name, "").isBlank();
    }

    private static String named(String name, String otherwise) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : value;
    }

    /** Notes this process and its children, for a start after it was killed. */
    private static void remember(List<ProcessHandle> children) {
        List<String> lines = Stream.concat(Stream.of(ProcessHandle.current()), children.stream())
                .map(Leftover::line)
                .toList();
        try {
            Files.createDirectories(DATA);
            Files.write(SERVERS, lines);
        } catch (IOException failure) {
            throw new IllegalStateException("The server's number could not be kept in .data/", failure);
        }
    }
}
