package co.misprocesos.lifecycle;

import co.misprocesos.server.TestDatabase;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A PostgreSQL that can be stopped and started again on the same port and files. */
final class OwnPostgres implements AutoCloseable {

    private final Path folder;
    private final int port;
    private EmbeddedPostgres running;

    OwnPostgres() throws IOException {
        folder = Files.createDirectories(Path.of("target", "lifecycle")).resolve("pg-" + System.nanoTime());
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
    }

    OwnPostgres start() throws IOException {
        running = EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                .setPGStartupWait(Duration.ofSeconds(60))
                .start();
        return this;
    }

    /** As an administrator does it: sessions are ended, what was committed is kept. */
    void stop() throws IOException {
        running.close();
        running = null;
    }

    int port() {
        return port;
    }

    /** What the servers use. */
    TestDatabase database() {
        return TestDatabase.at(port, "postgres");
    }

    @Override
    public void close() throws IOException {
        if (running != null) {
            stop();
        }
    }
}
