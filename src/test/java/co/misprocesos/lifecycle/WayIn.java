package co.misprocesos.lifecycle;

import co.misprocesos.server.Api;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reverse proxy of {@code docker/Caddyfile}, ahead of some servers of this machine, without TLS. */
final class WayIn implements AutoCloseable {

    static final String MISSING =
            "The rolling restart was SKIPPED: there is no Caddy: install Debian's caddy, the proxy of docker/compose.yaml";

    private final Process process;
    private final int port;

    private WayIn(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Where the program is, if this machine has it. */
    static Optional<Path> program() {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, "caddy"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts the proxy; whether it serves already is for the caller to wait for. */
    static WayIn to(List<Integer> servers) throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        Path folder = Files.createDirectories(Path.of("target", "caddy")).toAbsolutePath();
        ProcessBuilder command = new ProcessBuilder(
                        program()
                                .orElseThrow(() -> new IllegalStateException(MISSING))
                                .toString(),
                        "run",
                        "--adapter",
                        "caddyfile",
                        "--config",
                        Path.of("docker", "Caddyfile").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("caddy-" + port + ".log").toFile());
        command.environment().put("SITE", "http://localhost:" + port);
        command.environment()
                .put(
                        "UPSTREAMS",
                        servers.stream().map(server -> "127.0.0.1:" + server).collect(Collectors.joining(" ")));
        command.environment().put("XDG_DATA_HOME", folder.toString());
        command.environment().put("XDG_CONFIG_HOME", folder.toString());
        return new WayIn(command.start(), port);
    }

    /** A client that comes through the proxy, and that nobody is logged in with. */
    Api api() {
        return new Api("http://localhost:" + port);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException stop) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
