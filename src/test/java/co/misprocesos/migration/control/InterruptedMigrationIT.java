package co.misprocesos.migration.control;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** Changes that fail, and servers that die amid them. */
class InterruptedMigrationIT {

    private static final String HOLDERS = "select count(*) from pg_locks where locktype = 'advisory' and database ="
            + " (select oid from pg_database where datname = current_database())";

    private static final String SLEEPERS =
            "select count(*) from pg_stat_activity where datname = current_database()" + " and wait_event = 'PgSleep'";

    @Test
    void aChangeThatFailsLeavesNothingBehindAndNoLock() throws Exception {
        Changelog changelog = Changelog.onEmptyDatabase().update();
        changelog.execute("insert into projects (user_id, name) values (1, 'Laborales')");
        List<String> applied = changelog.applied();
        try (Connection connection = changelog.database().connect()) {
            Exception failure = assertThrows(
                    Exception.class, () -> Migrations.migrate(connection, 0, "co/misprocesos/migration/failing.yaml"));
            assertEquals(
                    "duplicate key value violates unique constraint \"good_pkey\" (Key (id)=(1) already exists.)",
                    Migrations.sentence(failure));
            assertEquals("0", changelog.value(HOLDERS));
        }
        assertEquals(
                "co/misprocesos/migration/failing.yaml::good",
                changelog.applied().get(applied.size()));
        assertEquals(applied.size() + 1, changelog.applied().size());
        assertEquals("0", changelog.value("select count(*) from good"));
        assertEquals(List.of("Laborales"), changelog.all("select name from projects"));
        assertEquals("f", changelog.value("select locked from databasechangeloglock"));
        try (Connection connection = changelog.database().connect()) {
            assertEquals(List.of(), SchemaVerification.verify(connection).sentences());
        }
        assertEquals("t", changelog.value("select to_regclass('half_done') is null"));
    }

    @Test
    void whoWaitsForAServerThatIsKilledTakesItsLockOverAndSaysSo() throws Exception {
        Changelog changelog = Changelog.onEmptyDatabase().update().rollback(1);
        int before = changelog.applied().size();
        Connection killed = changelog.database().connect();
        try (var statement = killed.createStatement()) {
            statement.execute("select pg_advisory_lock(hashtext('migrations'))");
            statement.execute("update databasechangeloglock set locked = true, lockedby = 'gone', lockgranted = now()");
        }
        CompletableFuture<List<String>> next = CompletableFuture.supplyAsync(() -> {
            try {
                return saying(changelog::update);
            } catch (Exception failure) {
                throw new CompletionException(failure);
            }
        });
        await().atMost(Duration.ofSeconds(10)).until(() -> "2".equals(changelog.value(HOLDERS)));
        assertEquals(before, changelog.applied().size());
        killed.abort(Runnable::run);
        assertEquals(List.of("A killed server left the schema locked; its lock is taken over"), next.join());
        assertEquals(before + 1, changelog.applied().size());
        assertEquals("f", changelog.value("select locked from databasechangeloglock"));
        assertEquals("0", changelog.value(HOLDERS));
    }

    @Test
    void aChangeThatWaitsForALongTransactionGivesUpBeforeTheReadersBehindItDo() throws Exception {
        Changelog changelog = Changelog.onEmptyDatabase().update();
        List<String> applied = changelog.applied();
        try (Connection dump = changelog.database().connect();
                Connection connection = changelog.database().connect()) {
            dump.setAutoCommit(false);
            dump.createStatement().execute("lock table projects in access share mode");
            Exception failure = assertThrows(
                    Exception.class, () -> Migrations.migrate(connection, 0, "co/misprocesos/migration/waiting.yaml"));
            assertEquals(
                    "a change waited 10 seconds for a table that another transaction holds, and was not made;"
                            + " the next start tries again",
                    Migrations.sentence(failure));
            assertEquals(applied, changelog.applied());
            assertEquals("0", changelog.value(HOLDERS));
            dump.rollback();
            Migrations.migrate(connection, 0, "co/misprocesos/migration/waiting.yaml");
            assertEquals(applied.size() + 1, changelog.applied().size());
            try (var rows = connection.createStatement().executeQuery("show lock_timeout")) {
                rows.next();
                assertEquals("0", rows.getString(1));
            }
        }
    }

    @Test
    void afterAServerThatIsKilledAmidAChangeTheNextOneMakesItWhole() throws Exception {
        Changelog changelog = Changelog.onEmptyDatabase().update();
        int before = changelog.applied().size();
        Process killed = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SlowMigration.class.getName(),
                        String.valueOf(changelog.database().port()),
                        changelog.database().name())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            await().atMost(Duration.ofSeconds(60)).until(() -> "1".equals(changelog.value(SLEEPERS)));
        } finally {
            killed.destroyForcibly().waitFor();
        }
        assertEquals("t", changelog.value("select locked from databasechangeloglock"));
        List<String> said = saying(() -> SlowMigration.run(changelog.database()));
        assertEquals(List.of("A killed server left the schema locked; its lock is taken over"), said);
        assertEquals(before + 1, changelog.applied().size());
        assertEquals("2", changelog.value("select count(*) from slow"));
        assertEquals("f", changelog.value("select locked from databasechangeloglock"));
        assertEquals("0", changelog.value(HOLDERS));
    }

    private static List<String> saying(Migrating work) throws Exception {
        List<String> said = new CopyOnWriteArrayList<>();
        Logger log = Logger.getLogger("co.misprocesos.start");
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                said.add(line.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        log.addHandler(handler);
        try {
            work.run();
            return said;
        } finally {
            log.removeHandler(handler);
        }
    }

    private interface Migrating {
        void run() throws Exception;
    }
}
