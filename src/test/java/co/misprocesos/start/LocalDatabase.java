package co.misprocesos.start;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A real PostgreSQL whose files live in a folder of the checkout, as durable as an installed one. */
public final class LocalDatabase implements AutoCloseable {

    private final EmbeddedPostgres postgres;

    private LocalDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** Starts it; one that a killed launcher left running on the same files is ended first. */
    public static LocalDatabase start(Path folder) throws IOException, InterruptedException {
        Path data = folder.resolve("pg");
        endLeftover(data);
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
    private static void endLeftover(Path data) throws IOException, InterruptedException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> owner = Files.readAllLines(pidFile).stream()
                .findFirst()
                .map(String::strip)
                .filter(number -> number.matches("\\d{1,18}"))
                .flatMap(number -> ProcessHandle.of(Long.parseLong(number)))
                .filter(process -> serves(process, data));
        if (owner.isPresent()) {
            Leftover.end(owner.get(), Duration.ofSeconds(10));
        }
        Files.deleteIfExists(pidFile);
    }

    /** Numbers are used again: it must be a PostgreSQL, and of these files where the system shows its arguments. */
    private static boolean serves(ProcessHandle process, Path data) {
        String command = process.info().command().orElse("");
        return command.contains("postgres")
                && process.info().arguments().map(List::of).stream()
                        .allMatch(arguments -> arguments.isEmpty() || arguments.contains(data.toString()));
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
