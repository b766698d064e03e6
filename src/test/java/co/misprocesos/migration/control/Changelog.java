package co.misprocesos.migration.control;

import co.misprocesos.server.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.GlobalConfiguration;
import liquibase.Scope;
import liquibase.command.CommandScope;
import liquibase.command.core.RollbackCountCommandStep;
import liquibase.command.core.UpdateCountCommandStep;
import liquibase.command.core.helpers.DatabaseChangelogCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;

/** A database of the test's own whose changes are applied and undone as the server and the command line do it. */
public final class Changelog {

    private static final Logger LIQUIBASE = Logger.getLogger("liquibase");

    static {
        LIQUIBASE.setLevel(Level.WARNING);
    }

    private final TestDatabase database;

    private Changelog(TestDatabase database) {
        this.database = database;
    }

    /** A database that a server has just started on. */
    public static TestDatabase upToDate() throws Exception {
        return onEmptyDatabase().update().database;
    }

    /** A database that the original service made and used; then {@code more} happened to it. */
    public static TestDatabase ofOriginal(String... more) {
        return onOriginalDatabase(more).database;
    }

    /** Brings a database that somebody else made up to date, as a server does when it starts. */
    public static void bringUpToDate(TestDatabase database) throws Exception {
        try (Connection connection = database.connect()) {
            Migrations.migrate(connection, 0);
        }
    }

    /** An empty database. */
    static Changelog onEmptyDatabase() {
        return new Changelog(TestDatabase.create());
    }

    /** A database that the original service made and used; then {@code more} happened to it. */
    static Changelog onOriginalDatabase(String... more) {
        Changelog changelog = new Changelog(TestDatabase.create());
        try (InputStream sql = Changelog.class.getResourceAsStream("/co/misprocesos/migration/original.sql")) {
            changelog.execute(new String(sql.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        for (String each : more) {
            changelog.execute(each);
        }
        return changelog;
    }

    /** Brings the schema up to date with the server's own code. */
    Changelog update() throws Exception {
        try (Connection connection = database.connect()) {
            Scope.child(
                    Map.of(GlobalConfiguration.CHANGELOGLOCK_POLL_RATE.getKey(), 1),
                    () -> Migrations.migrate(connection, 0));
        }
        return this;
    }

    /** Applies the next change alone. */
    Changelog updateOne() throws Exception {
        try (Connection connection = database.connect()) {
            new CommandScope(UpdateCountCommandStep.COMMAND_NAME)
                    .addArgumentValue(
                            DbUrlConnectionArgumentsCommandStep.DATABASE_ARG,
                            DatabaseFactory.getInstance()
                                    .findCorrectDatabaseImplementation(new JdbcConnection(connection)))
                    .addArgumentValue(DatabaseChangelogCommandStep.CHANGELOG_FILE_ARG, Migrations.CHANGELOG)
                    .addArgumentValue(UpdateCountCommandStep.COUNT_ARG, 1)
                    .setOutput(OutputStream.nullOutputStream())
                    .execute();
        }
        return this;
    }

    /** A database like this one, with {@code suffix} in its name. */
    Changelog copy(String suffix) {
        TestDatabase copy = TestDatabase.at(database.port(), database.name() + suffix);
        TestDatabase.at(database.port(), "postgres")
                .execute("create database " + copy.name() + " template " + database.name());
        return new Changelog(copy);
    }

    /** Undoes the last {@code count} changes. */
    Changelog rollback(int count) throws Exception {
        try (Connection connection = database.connect()) {
            new CommandScope(RollbackCountCommandStep.COMMAND_NAME)
                    .addArgumentValue(
                            DbUrlConnectionArgumentsCommandStep.DATABASE_ARG,
                            DatabaseFactory.getInstance()
                                    .findCorrectDatabaseImplementation(new JdbcConnection(connection)))
                    .addArgumentValue(DatabaseChangelogCommandStep.CHANGELOG_FILE_ARG, Migrations.CHANGELOG)
                    .addArgumentValue(RollbackCountCommandStep.COUNT_ARG, count)
                    .setOutput(OutputStream.nullOutputStream())
                    .execute();
        }
        return this;
    }

    /** The recorded changes, {@code file::id}, in the order in which they were applied. */
    List<String> applied() {
        return all("select filename || '::' || id from databasechangelog order by orderexecuted");
    }

    /** The tables that are not Liquibase's own. */
    List<String> tables() {
        return all("select tablename from pg_tables where schemaname = 'public' and tablename !~ '^databasechangelog'"
                + " order by 1");
    }

    /** {@code name type [not null] [default …]} of each column, in their order. */
    List<String> columns(String table) {
        return all("select a.attname || ' ' || format_type(a.atttypid, a.atttypmod)"
                + " || case when a.attnotnull then ' not null' else '' end"
                + " || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')"
                + " from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum"
                + " where a.attrelid = '" + table + "'::regclass and a.attnum > 0 and not a.attisdropped"
                + " order by a.attnum");
    }

    /** {@code name definition} of each constraint but those of not null, by name. */
    List<String> constraints(String table) {
        return all("select conname || ' ' || pg_get_constraintdef(oid) from pg_constraint" + " where conrelid = '"
                + table + "'::regclass and contype <> 'n' order by conname");
    }

    /** {@code name (columns)} of each index, by name. */
    List<String> indexes(String table) {
        return all("select indexname || substring(indexdef from ' \\(.*') from pg_indexes where tablename = '" + table
                + "' order by indexname");
    }

    TestDatabase database() {
        return database;
    }

    void execute(String sql) {
        database.execute(sql);
    }

    String value(String sql) {
        return database.value(sql);
    }

    /** The first column of every row as text. */
    List<String> all(String sql) {
        try (Connection connection = database.connect();
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
