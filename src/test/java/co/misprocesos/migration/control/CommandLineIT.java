package co.misprocesos.migration.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.platform.control.DatabaseUrlDriver;
import co.misprocesos.server.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import liquibase.Scope;
import liquibase.command.CommandScope;
import liquibase.command.core.helpers.DatabaseChangelogCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.resource.DirectoryResourceAccessor;
import liquibase.resource.ResourceAccessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The commands of {@code ./mvnw liquibase:…} on the database that DATABASE_URL names, as the plugin runs them. */
class CommandLineIT {

    private static final String RECORDS = "select string_agg(concat_ws(' ', filename, id, author, md5sum), '; '"
            + " order by orderexecuted) from databasechangelog";

    private final Changelog changelog = Changelog.onEmptyDatabase();

    @AfterEach
    void forgetTheAddress() {
        System.clearProperty("DATABASE_URL");
    }

    @Test
    void everyFormOfTheAddressIsReadAndNoPasswordIsPrinted() throws Exception {
        changelog.update();
        TestDatabase database = changelog.database();
        String place = "localhost:" + database.port() + "/" + database.name();
        for (String form : List.of(
                "postgresql://postgres:s3cr%23t%2F%40x@" + place,
                "postgres://postgres:s3cr%23t%2F%40x@" + place + "?sslmode=disable",
                "postgresql+psycopg://postgres:s3cr%23t%2F%40x@" + place,
                "jdbc:postgresql://" + place + "?user=postgres&password=s3cr%23t%2F%40x")) {
            String said = run(form, "status");
            assertTrue(said.contains("is up to date"), said);
            assertFalse(said.contains("s3cr"), said);
        }
    }

    @Test
    void whatTheServerAppliedTheCommandLineKnows() throws Exception {
        changelog.update();
        String records = changelog.value(RECORDS);
        here("rollbackCount", "count", 3);
        changelog.update();
        assertEquals(records, changelog.value(RECORDS));
        here("rollbackCount", "count", 3);
        here("update");
        assertEquals(records, changelog.value(RECORDS));
        assertEquals(records, Changelog.onEmptyDatabase().update().value(RECORDS));
    }

    @Test
    void whatTheCommandLineAppliedTheServerKnows() throws Exception {
        here("update");
        String records = changelog.value(RECORDS);
        String times = changelog.value("select string_agg(dateexecuted::text, ' ') from databasechangelog");
        changelog.update();
        assertEquals(records, changelog.value(RECORDS));
        assertEquals(times, changelog.value("select string_agg(dateexecuted::text, ' ') from databasechangelog"));
    }

    @Test
    void statusNamesWhatIsMissingAndHistoryWhatIsThere() throws Exception {
        changelog.update().rollback(1);
        List<String> applied = changelog.applied();
        String history = here("history");
        for (String each : applied) {
            assertTrue(history.contains(each.split("::")[0]), history);
        }
        String status = here("status", "verbose", true);
        assertTrue(status.startsWith("1 changeset has not been applied"), status);
        changelog.update();
        String last = changelog.applied().get(applied.size());
        assertTrue(status.contains(last), status);
        assertFalse(history.contains(last.split("::")[0]), history);
    }

    @Test
    void aTagIsThePointToReturnTo() throws Exception {
        changelog.update().rollback(4);
        List<String> applied = changelog.applied();
        here("tag", "tag", "v1");
        here("update");
        here("rollback", "tag", "v1");
        assertEquals(applied, changelog.applied());
        assertThrows(Exception.class, () -> here("rollback", "tag", "v2"));
        assertEquals(applied, changelog.applied());
    }

    @Test
    void sessionsAreInUtcAsTheServersAre() throws Exception {
        System.setProperty("DATABASE_URL", changelog.database().url());
        try (var connection = new DatabaseUrlDriver().connect(DatabaseUrlDriver.URL, new Properties());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("show time zone")) {
            rows.next();
            assertEquals("UTC", rows.getString(1));
        }
    }

    @Test
    void aServerWaitsForTheCommandLineInsteadOfTakingItsLock() throws Exception {
        System.setProperty("DATABASE_URL", changelog.database().url());
        try (var connection = new DatabaseUrlDriver().connect(DatabaseUrlDriver.URL, new Properties());
                var server = changelog.database().connect();
                var statement = server.createStatement()) {
            assertFalse(connection.isClosed());
            statement.execute("set lock_timeout = '200ms'");
            assertThrows(SQLException.class, () -> Migrations.migrate(server, 0));
        }
        assertEquals(List.of(), changelog.tables());
        assertTrue(changelog.update().tables().contains("projects"));
    }

    @Test
    void anAddressThatCannotBeReadIsOneSentenceWithoutThePassword() {
        SQLException refusal = assertThrows(SQLException.class, () -> connect("postgres://me:s3cret%zz@localhost/mp"));
        assertEquals(
                "DATABASE_URL has a % that starts no percent-encoded character; write %25 for a literal one.",
                refusal.getMessage());
        assertEquals(
                "DATABASE_URL is not set.",
                assertThrows(SQLException.class, () -> connect(" ")).getMessage());
    }

    private static void connect(String address) throws SQLException {
        System.setProperty("DATABASE_URL", address);
        new DatabaseUrlDriver().connect(DatabaseUrlDriver.URL, new Properties()).close();
    }

    private String here(String command, Object... argument) throws Exception {
        return run(changelog.database().url(), command, argument);
    }

    private static String run(String address, String command, Object... argument) throws Exception {
        System.setProperty("DATABASE_URL", address);
        var said = new ByteArrayOutputStream();
        ResourceAccessor files = new DirectoryResourceAccessor(Path.of(""));
        Scope.child(Scope.Attr.resourceAccessor, files, () -> {
            try (Database database = DatabaseFactory.getInstance()
                    .openDatabase(
                            DatabaseUrlDriver.URL,
                            null,
                            null,
                            DatabaseUrlDriver.class.getName(),
                            null,
                            null,
                            null,
                            files)) {
                var scope = new CommandScope(command)
                        .addArgumentValue(DbUrlConnectionArgumentsCommandStep.DATABASE_ARG, database)
                        .setOutput(said);
                if (!List.of("tag", "history").contains(command)) {
                    scope.addArgumentValue(DatabaseChangelogCommandStep.CHANGELOG_FILE_ARG, Migrations.CHANGELOG);
                }
                if (argument.length == 2) {
                    scope.addArgumentValue((String) argument[0], argument[1]);
                }
                scope.execute();
            }
        });
        return said.toString(StandardCharsets.UTF_8);
    }
}
