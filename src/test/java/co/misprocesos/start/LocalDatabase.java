package co.misprocesos.start;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A real PostgreSQL whose files live in a folder of the checkout, as durable as an installed one. */
public final class LocalDatabase implements AutoCloseable {

    private final EmbeddedPostgres postgres;

    private LocalDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** Starts it; one that a killed launcher left running on the same files is ended first. */
    public static LocalDatabase start(Path folder) throws IOException, InterruptedException {
        Path data = folder.resolve("pg");
        endLeftover(data.resolve("postmaster.pid"));
        Files.createDirectories(folder);
        return new LocalDatabase(EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(folder.resolve("pgbin").toFile())
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .start());
    }

    /** What DATABASE_URL should say. */
    public String url() {
        return "postgresql://postgres@localhost:" + postgres.getPort() + "/postgres";
    }

    /** The first line of postmaster.pid is the process that owns the files (PostgreSQL manual, 70.1). */
    private static void endLeftover(Path pidFile) throws IOException, InterruptedException {
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        ProcessHandle owner = ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(process -> process.info().command().orElse("").contains("postgres"))
                .orElse(null);
        if (owner != null) {
            Leftover.end(owner, Duration.ofSeconds(10));
        }
        Files.deleteIfExists(pidFile);
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
