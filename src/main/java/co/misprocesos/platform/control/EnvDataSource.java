package co.misprocesos.platform.control;

import jakarta.annotation.sql.DataSourceDefinition;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The database that {@code DATABASE_URL} names, as the server's pool sees it. Until the first success a database that
 * is late or still starting is waited for, 60 seconds at most; after it a failure is told at once. Sessions are in UTC:
 * the seed's timestamps have no zone and mean UTC.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/app",
        className = "co.misprocesos.platform.control.EnvDataSource",
        initialPoolSize = 1,
        minPoolSize = 1,
        maxPoolSize = 20,
        maxIdleTime = 300,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=0",
            "fish.payara.fail-all-connections=true",
            "fish.payara.max-wait-time-in-millis=5000"
        })
public class EnvDataSource extends PGSimpleDataSource {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(ServerLog.REFUSAL);
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
    private static final long BETWEEN_TRIES = TimeUnit.MILLISECONDS.toNanos(500);
    private static volatile boolean reachedOnce;

    public EnvDataSource() {
        DatabaseUrl url = DatabaseUrl.parse(Environment.required("DATABASE_URL"));
        setUrl(url.jdbcUrl());
        setUser(url.user());
        setPassword(url.password());
        setTcpKeepAlive(true);
        setPrepareThreshold(3);
        if (!url.sets("connectTimeout")) {
            setConnectTimeout(5);
        }
        if (!url.sets("socketTimeout")) {
            setSocketTimeout(15);
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        return getConnection(getUser(), getPassword());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        long start = System.nanoTime();
        while (true) {
            try {
                Connection connection = super.getConnection(getUser(), getPassword());
                try (var statement = connection.createStatement()) {
                    statement.execute("set time zone 'UTC'");
                }
                reachedOnce = true;
                return connection;
            } catch (SQLException failure) {
                if (reachedOnce) {
                    throw failure;
                }
                if (!mayComeUp(failure) || System.nanoTime() - start > PATIENCE) {
                    LOG.log(Level.SEVERE, "The database cannot be used: {0}", failure.getMessage());
                    throw failure;
                }
                LockSupport.parkNanos(BETWEEN_TRIES);
            }
        }
    }

    private static boolean mayComeUp(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return state.startsWith("08") || state.startsWith("57P");
    }
}
