package co.misprocesos.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.platform.control.DatabaseUrl;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database of the local start, after a start that did not end as it should. */
class LocalDatabaseIT {

    private final Path folder =
            Path.of("target", "local-database-" + System.nanoTime()).toAbsolutePath();

    /** A launcher: it starts the database in the folder, puts a row in, and waits to be killed. */
    static final class Victim {

        public static void main(String[] arguments) throws Exception {
            LocalDatabase database = LocalDatabase.start(Path.of(arguments[0]));
            value(database, "create table kept (n int); insert into kept values (7); select n from kept");
            System.out.println("started");
            Thread.currentThread().join();
        }
    }

    @BeforeEach
    void aLauncherThatIsKilled() throws Exception {
        Process launcher = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertEquals("started", launcher.inputReader().readLine());
        launcher.destroyForcibly().waitFor();
    }

    @Test
    void whatItLeftRunningDoesNotBlockTheNext() throws Exception {
        ProcessHandle left = postmaster();
        assertTrue(left.isAlive());
        try (LocalDatabase next = LocalDatabase.start(folder)) {
            assertFalse(left.isAlive());
            assertEquals("7", value(next, "select n from kept"));
            assertEquals("on", value(next, "show fsync"));
        }
    }

    @Test
    void aDatabaseThatWasKilledItselfIsStartedAgain() throws Exception {
        ProcessHandle left = postmaster();
        left.destroyForcibly();
        left.onExit().join();
        try (LocalDatabase next = LocalDatabase.start(folder)) {
            assertEquals("7", value(next, "select n from kept"));
        }
    }

    @Test
    void aNumberThatBelongsToSomebodyElseNowIsNotTakenForTheDatabase() throws Exception {
        Leftover.end(postmaster(), Duration.ofSeconds(10));
        Files.writeString(
                folder.resolve("pg").resolve("postmaster.pid"),
                ProcessHandle.current().pid() + "\n");
        try (LocalDatabase next = LocalDatabase.start(folder)) {
            assertEquals("7", value(next, "select n from kept"));
        }
    }

    private ProcessHandle postmaster() throws Exception {
        String number = Files.readAllLines(folder.resolve("pg").resolve("postmaster.pid"))
                .get(0);
        return ProcessHandle.of(Long.parseLong(number.strip())).orElseThrow();
    }

    private static String value(LocalDatabase database, String sql) throws Exception {
        DatabaseUrl url = DatabaseUrl.parse(database.url());
        try (var connection = DriverManager.getConnection(url.jdbcUrl(), url.user(), "");
                var statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            while (!rows) {
                rows = statement.getMoreResults();
            }
            try (var found = statement.getResultSet()) {
                return found.next() ? found.getString(1) : null;
            }
        }
    }
}
