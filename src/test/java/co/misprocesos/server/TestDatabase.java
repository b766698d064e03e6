package co.misprocesos.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** One database of the embedded PostgreSQL that the whole test run shares. */
public final class TestDatabase {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static EmbeddedPostgres postgres;

    private final int port;
    private final String name;

    private TestDatabase(int port, String name) {
        this.port = port;
        this.name = name;
    }

    /** A database of a PostgreSQL that somebody else starts and stops. */
    public static TestDatabase at(int port, String name) {
        return new TestDatabase(port, name);
    }

    /** A new, empty database. */
    public static synchronized TestDatabase create() {
        try {
            if (postgres == null) {
                postgres = EmbeddedPostgres.builder()
                        .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                        .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                        .start();
            }
            String name = "test_" + COUNT.incrementAndGet();
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return at(postgres.getPort(), name);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What DATABASE_URL should say. */
    public String url() {
        return "postgresql://postgres@localhost:" + port + "/" + name;
    }

    public int port() {
        return postgres.getPort();
    }

    public String name() {
        return name;
    }

    /** A connection of the test's own, in UTC. */
    public Connection connect() throws SQLException {
        Connection connection =
                DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/" + name, "postgres", "");
        try (var statement = connection.createStatement()) {
            statement.execute("set time zone 'UTC'");
        }
        return connection;
    }

    /** Runs statements. */
    public void execute(String sql) {
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The first column of the first row as text; null when there is no row. */
    public String value(String sql) {
        try (Connection connection = connect();
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
