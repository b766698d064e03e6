package co.misprocesos.migration.control;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
        List<String> said = new CopyOnWriteArrayList<>();
        CompletableFuture<Void> next = CompletableFuture.runAsync(() -> saying(said, changelog));
        await().atMost(Duration.ofSeconds(10)).until(() -> "2".equals(changelog.value(HOLDERS)));
        assertEquals(before, changelog.applied().size());
        killed.abort(Runnable::run);
        next.join();
        assertEquals(List.of("A killed server left the schema locked; its lock is taken over"), said);
        assertEquals(before + 1, changelog.applied().size());
        assertEquals("f", changelog.value("select locked from databasechangeloglock"));
        assertEquals("0", changelog.value(HOLDERS));
    }

    private static void saying(List<String> said, Changelog changelog) {
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
            changelog.update();
        } catch (Exception failure) {
            throw new CompletionException(failure);
        } finally {
            log.removeHandler(handler);
        }
    }
}
