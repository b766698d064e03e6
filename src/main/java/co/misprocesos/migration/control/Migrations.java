package co.misprocesos.migration.control;

import co.misprocesos.platform.control.DatabaseUrlDriver;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import liquibase.GlobalConfiguration;
import liquibase.Scope;
import liquibase.command.CommandScope;
import liquibase.command.core.UpdateCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LockException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;
import liquibase.ui.UIService;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Applies {@code liquibase/changelog.yaml} at start-up. Several servers may start at once: Liquibase's lock lets one do
 * the work. A change that fails ends the deployment, and its own transaction leaves nothing behind.
 */
@Singleton(name = "Migrations")
@Startup
@DependsOn("StartLog")
@TransactionManagement(TransactionManagementType.BEAN)
public class Migrations {

    /** The path inside the WAR and, below the project's root, for the command line: recorded changes are the same. */
    public static final String CHANGELOG = "liquibase/changelog.yaml";

    private static final Logger LOG = Logger.getLogger("co.misprocesos.start");

    private static final Logger TOLD = Logger.getLogger("co.misprocesos.configuration");

    /** How long a foreign tool that is at work is waited for. */
    private static final int MINUTES_FOR_ANOTHER = 1;

    /** Whoever wants to read a table queues behind a change that waits for it, and gives up after 15 seconds. */
    private static final int SECONDS_FOR_A_TABLE = 10;

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    /** An index on a large table takes longer than any request may. */
    private static final int NO_LIMIT = 0;

    @Resource(lookup = "java:app/jdbc/app")
    private DataSource dataSource;

    @Inject
    private VerifiedSchema verified;

    @PostConstruct
    void update() {
        try (Connection connection = dataSource.getConnection()) {
            int limit = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, NO_LIMIT);
            int before = SchemaState.recorded(connection);
            migrate(connection, MINUTES_FOR_ANOTHER);
            TOLD.log(Level.INFO, "schema     {0} changes recorded, {1} of them now", new Object[] {
                SchemaState.recorded(connection), SchemaState.recorded(connection) - before
            });
            connection.setNetworkTimeout(Runnable::run, limit);
            SchemaReport report = SchemaVerification.verify(connection);
            report.sentences().forEach(sentence -> LOG.log(Level.WARNING, "The schema: {0}", sentence));
            verified.keep(report);
        } catch (Exception failure) {
            LOG.log(
                    Level.SEVERE,
                    "The schema could not be brought up to date: {0}",
                    sentence(failure) + change(failure));
            throw new IllegalStateException("Migrations failed", failure);
        }
    }

    /**
     * Applies what a database lacks; one that is up to date is left as it is. One server at a time: PostgreSQL frees this
     * lock with the session, and the command line takes it too, so a Liquibase lock that stays is that of a process that
     * was killed, or of a foreign tool that takes longer than {@code minutes}; it is taken over.
     */
    static void migrate(Connection connection, int minutes) throws Exception {
        migrate(connection, minutes, CHANGELOG);
    }

    static void migrate(Connection connection, int minutes, String changelog) throws Exception {
        execute(connection, DatabaseUrlDriver.ONE_AT_A_TIME);
        try {
            execute(connection, "set lock_timeout = '" + SECONDS_FOR_A_TABLE + "s'");
            apply(connection, minutes, changelog);
        } catch (Exception failure) {
            if (!isLocked(failure)) {
                throw failure;
            }
            LOG.log(Level.WARNING, "A killed server left the schema locked; its lock is taken over");
            execute(connection, "update databasechangeloglock set locked = false, lockgranted = null, lockedby = null");
            apply(connection, minutes, changelog);
        } finally {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
            execute(connection, "reset lock_timeout");
            execute(connection, "select pg_advisory_unlock(hashtext('migrations'))");
        }
    }

    private static void apply(Connection connection, int minutes, String changelog) throws Exception {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        Map<String, Object> scope = Map.of(
                Scope.Attr.classLoader.name(),
                loader,
                Scope.Attr.resourceAccessor.name(),
                new ClassLoaderResourceAccessor(loader),
                GlobalConfiguration.CHANGELOGLOCK_WAIT_TIME.getKey(),
                minutes,
                Scope.Attr.ui.name(),
                progress());
        Scope.child(scope, () -> {
            var database =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            new CommandScope(UpdateCommandStep.COMMAND_NAME)
                    .addArgumentValue(DbUrlConnectionArgumentsCommandStep.DATABASE_ARG, database)
                    .addArgumentValue(UpdateCommandStep.CHANGELOG_FILE_ARG, changelog)
                    .setOutput(OutputStream.nullOutputStream())
                    .execute();
        });
    }

    /** Tells which change runs and no more; what fails is told once, by us. */
    private static UIService progress() {
        return new LoggerUIService() {
            @Override
            public void sendMessage(String message) {
                if (message.startsWith("Running ")) {
                    super.sendMessage(message);
                }
            }

            @Override
            public void sendErrorMessage(String message) {
                // the exception says it too
            }

            @Override
            public void sendErrorMessage(String message, Throwable failure) {
                // as above
            }
        };
    }

    private static boolean isLocked(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof LockException) {
                return true;
            }
        }
        return false;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
        if (!connection.getAutoCommit()) {
            connection.commit();
        }
    }

    /** Which change failed, in brackets; blank when none did. */
    private static String change(Throwable failure) {
        Matcher change = Pattern.compile("changeset (\\S+?)::").matcher(String.valueOf(failure.getMessage()));
        return change.find() ? " [" + change.group(1) + "]" : "";
    }

    /** What went wrong in one line; of a refusal by the database its own words, without the statement that it met. */
    static String sentence(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof SQLException refusal && LOCK_NOT_AVAILABLE.equals(refusal.getSQLState())) {
            return "a change waited " + SECONDS_FOR_A_TABLE
                    + " seconds for a table that another transaction holds, and was not"
                    + " made; the next start tries again";
        }
        if (cause instanceof PSQLException refusal && refusal.getServerErrorMessage() != null) {
            ServerErrorMessage words = refusal.getServerErrorMessage();
            return words.getMessage() + (words.getDetail() == null ? "" : " (" + words.getDetail() + ")");
        }
        return String.valueOf(cause.getMessage());
    }
}
