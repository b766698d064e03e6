package co.misprocesos.backup.control;

import co.misprocesos.platform.control.DatabaseUrl;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

/**
 * Writes everything in the database to one file that {@link Restore} reads. The file appears whole or not at all, under
 * its own name only when it is complete; only its owner can read it, and nothing is overwritten.
 */
public final class Backup {

    private static final String USAGE = "Expected: backup FILE.";

    /**
     * Backs the database of DATABASE_URL up.
     *
     * @param arguments the file to write
     * @param environment where DATABASE_URL and PATH are
     * @param console where the operator reads: one line
     * @return 0 when the file is there; 2 when what was asked for cannot be done; 1 when it failed at work
     */
    public int run(List<String> arguments, Map<String, String> environment, PrintStream console) {
        return Task.tell(() -> write(file(arguments), environment), "The backup could not be written", console);
    }

    private static Path file(List<String> arguments) throws Refusal {
        if (arguments.size() != 1
                || arguments.get(0).startsWith("-")
                || arguments.get(0).isBlank()) {
            throw Refusal.asked(USAGE);
        }
        try {
            Path file = Path.of(arguments.get(0)).toAbsolutePath();
            if (Files.exists(file)) {
                throw Refusal.asked(file + " exists already; a backup overwrites nothing.");
            }
            if (!Files.isDirectory(file.getParent()) || !Files.isWritable(file.getParent())) {
                throw Refusal.asked(file.getParent() + " is no folder that can be written to.");
            }
            return file;
        } catch (InvalidPathException unreadable) {
            throw Refusal.asked(USAGE);
        }
    }

    private static String write(Path file, Map<String, String> environment)
            throws Refusal, IOException, InterruptedException {
        DatabaseUrl url = Target.address(environment);
        Libpq address = Libpq.of(url);
        ClientProgram dump = new ClientProgram("pg_dump", environment, address);
        int version = dump.version();
        Target source = Target.look(url);
        if (version < source.version()) {
            throw Refusal.asked("pg_dump is " + version + ", the server " + source.version()
                    + ": a backup needs pg_dump " + source.version() + " or newer; nothing was written.");
        }
        try (Unfinished unfinished = new Unfinished(file)) {
            Ended ended = dump.run(List.of(
                    "--format=custom",
                    "--no-password",
                    "--lock-wait-timeout=60000",
                    "--file=" + unfinished.path(),
                    "--dbname=" + address.connection()));
            if (ended.code() != 0) {
                throw Refusal.failed("pg_dump failed, nothing was kept: " + ended.sentence());
            }
            long size = unfinished.finish();
            return file + " holds " + source.name() + ": " + size + " bytes, PostgreSQL " + source.version() + ".";
        }
    }

    /** A file that is being written beside its place; gone, if it was not finished. */
    private record Unfinished(Path file, Path path, Thread hook) implements AutoCloseable {

        Unfinished(Path file) throws IOException {
            this(file, Files.createTempFile(file.getParent(), "." + file.getFileName() + ".", ".part"));
        }

        private Unfinished(Path file, Path path) {
            this(file, path, new Thread(() -> path.toFile().delete(), "tidy"));
            Runtime.getRuntime().addShutdownHook(hook);
        }

        long finish() throws IOException {
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(path, file);
            return Files.size(file);
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(path);
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException stopping) {
                // the hook finds nothing to delete
            }
        }
    }
}
