package co.misprocesos.platform.control;

import java.sql.Connection;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.Properties;
import java.util.logging.Logger;
import org.postgresql.util.PSQLState;

/**
 * Opens the database that {@code DATABASE_URL} names for the command line, in every form that the server reads. A tool
 * is given {@value #URL} in place of an address: it prints that one, never a password. While such a connection is open
 * no server migrates, and it is opened only when none does.
 */
public final class DatabaseUrlDriver implements java.sql.Driver {

    /** What a tool is told as its URL. */
    public static final String URL = "jdbc:env:DATABASE_URL";

    /** The lock of whoever changes the schema; PostgreSQL frees it with the session. */
    public static final String ONE_AT_A_TIME = "select pg_advisory_lock(hashtext('migrations'))";

    private static final String PATIENCE = "set lock_timeout = '60s'";
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final java.sql.Driver postgres = new org.postgresql.Driver();

    @Override
    public boolean acceptsURL(String url) {
        return URL.equals(url);
    }

    /**
     * Opens a session in UTC, as the server's are.
     *
     * @return null when {@code url} is not {@value #URL}
     * @throws SQLException with a sentence: the address cannot be read, the database cannot be reached, or somebody
     *     else has been migrating for a minute
     */
    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        if (!acceptsURL(url)) {
            return null;
        }
        DatabaseUrl address = address();
        Connection connection = postgres.connect(address.jdbcUrl(), address.login());
        try {
            begin(connection);
            return connection;
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }

    private static DatabaseUrl address() throws SQLException {
        try {
            return DatabaseUrl.parse(Environment.required("DATABASE_URL"));
        } catch (IllegalArgumentException unreadable) {
            throw new SQLException(unreadable.getMessage(), PSQLState.INVALID_PARAMETER_VALUE.getState());
        }
    }

    private static void begin(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set time zone 'UTC'");
            statement.execute(PATIENCE);
            statement.execute(ONE_AT_A_TIME);
            statement.execute("reset lock_timeout");
        } catch (SQLException failure) {
            if (LOCK_NOT_AVAILABLE.equals(failure.getSQLState())) {
                throw new SQLTimeoutException(
                        "Another server or command line is changing the schema; try again when it has ended.", failure);
            }
            throw failure;
        }
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return postgres.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return postgres.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return postgres.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("co.misprocesos.platform");
    }
}
