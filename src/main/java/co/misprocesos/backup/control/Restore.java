package co.misprocesos.backup.control;

import co.misprocesos.platform.control.DatabaseUrl;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Brings a file of {@link Backup} back in one transaction: afterwards the database is what it was at the backup, or what
 * it was before. A database with something in it is touched only if told to replace it.
 */
public final class Restore {

    private static final String USAGE = "Expected: restore FILE [--replace].";
    private static final String REPLACE = "--replace";

    /** From here on pg_restore begins with a transaction_timeout, which older servers refuse. */
    private static final int TIMES_TRANSACTIONS = 17;

    private static final Pattern DUMPED_FROM = Pattern.compile("Dumped from database version: (\\d+)");
    private static final Pattern UNKNOWN_FORMAT = Pattern.compile("unsupported version \\(([\\d.]+)\\)");

    /**
     * Restores the database of DATABASE_URL.
     *
     * @param arguments the file, and {@code --replace} where what is there shall go
     * @param environment where DATABASE_URL and PATH are
     * @param console where the operator reads: one line
     * @return 0 when everything is back; 2 when what was asked for cannot be done; 1 when it failed at work, and the
     *     database is as it was
     */
    public int run(List<String> arguments, Map<String, String> environment, PrintStream console) {
        List<String> files = new ArrayList<>(arguments);
        boolean replace = files.remove(REPLACE);
        return Task.tell(
                () -> bringBack(file(files), replace, environment), "The backup could not be restored", console);
    }

    private static Path file(List<String> arguments) throws Refusal {
        if (arguments.size() != 1
                || arguments.get(0).startsWith("-")
                || arguments.get(0).isBlank()) {
            throw Refusal.asked(USAGE);
        }
        try {
            Path file = Path.of(arguments.get(0)).toAbsolutePath();
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
                throw Refusal.asked(file + " is no file that can be read.");
            }
            return file;
        } catch (InvalidPathException unreadable) {
            throw Refusal.asked(USAGE);
        }
    }

    private static String bringBack(Path file, boolean replace, Map<String, String> environment)
            throws Refusal, IOException, InterruptedException {
        DatabaseUrl url = Target.address(environment);
        Libpq address = Libpq.of(url);
        ClientProgram program = new ClientProgram("pg_restore", environment, address);
        String contents = contents(file, program);
        int from = dumpedFrom(contents);
        Target target = Target.look(url);
        if (program.version() >= TIMES_TRANSACTIONS && target.version() < TIMES_TRANSACTIONS) {
            throw Refusal.asked("pg_restore is " + program.version() + ", the server " + target.version()
                    + ": it says what servers before " + TIMES_TRANSACTIONS + " do not understand. Install the client"
                    + " programs of PostgreSQL " + target.version() + "; nothing was changed.");
        }
        if (from > target.version()) {
            throw Refusal.asked(file + " comes from PostgreSQL " + from + ", the server is " + target.version()
                    + ": restore into " + from + " or newer; nothing was changed.");
        }
        if (target.objects() > 0 && !replace) {
            throw Refusal.asked("The database " + target.name() + " is not empty; " + REPLACE
                    + " drops what is in it and restores in one transaction. Nothing was changed.");
        }
        if (target.objects() > 0 && target.sessions() > 0) {
            throw Refusal.asked("The database " + target.name() + " is in use, sessions of others: " + target.sessions()
                    + ". Stop the servers and whoever else is connected; nothing was changed.");
        }
        Path list = Files.createTempFile("mis-procesos", ".list");
        list.toFile().deleteOnExit();
        Files.writeString(list, without(target.staying(), contents));
        Ended ended = target.objects() == 0
                ? program.run(List.of(
                        "--single-transaction",
                        "--exit-on-error",
                        "--no-owner",
                        "--no-privileges",
                        "--no-password",
                        "--use-list=" + list,
                        "--dbname=" + address.connection(),
                        file.toString()))
                : new Replacement(program, new ClientProgram("psql", environment, address), address).with(file, list);
        if (ended.code() != 0) {
            throw Refusal.failed("The restore failed, the database is as it was: " + ended.sentence());
        }
        return target.name() + " is what " + file + " holds.";
    }

    /** The list of contents without the schemas that are there already, and without what extensions say of themselves. */
    private static String without(List<String> schemas, String contents) {
        return contents.lines()
                .filter(line -> !line.matches("\\d+; 0 0 COMMENT - EXTENSION .*"))
                .filter(line -> schemas.stream()
                        .noneMatch(each -> line.matches(
                                "\\d+; \\d+ \\d+ (SCHEMA -|COMMENT - SCHEMA) " + Pattern.quote(each) + " .*")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static int dumpedFrom(String contents) {
        Matcher from = DUMPED_FROM.matcher(contents);
        return from.find() ? Integer.parseInt(from.group(1)) : 0;
    }

    /** What pg_restore finds in a file, thing by thing, with the version of the server that it was made from. */
    private static String contents(Path file, ClientProgram program) throws Refusal, IOException, InterruptedException {
        int version = program.version();
        Ended listed = program.run(List.of("--list", file.toString()));
        if (listed.code() == 0 && DUMPED_FROM.matcher(listed.output()).find()) {
            return listed.output();
        }
        Matcher format = UNKNOWN_FORMAT.matcher(listed.words());
        throw Refusal.asked(
                format.find()
                        ? file + " has the archive version " + format.group(1) + ", which pg_restore " + version
                                + " does not know: install the client programs of the PostgreSQL that made it."
                        : file + " is no backup: " + listed.sentence());
    }
}
