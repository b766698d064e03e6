package co.misprocesos.bench;

import co.misprocesos.server.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

/** Five years of users who follow 500 cases each, written by years.sql without triggers and foreign keys; all names are invented. */
final class Years {

    private Years() {}

    /**
     * Writes them and says how long each step took.
     *
     * @param users how many; the first one is there already
     */
    static void write(TestDatabase database, int users) throws IOException, SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("set work_mem = '256MB'");
            statement.execute("set maintenance_work_mem = '256MB'");
            for (String step : text().split("--: ")) {
                String[] parts = step.split("\n", 2);
                if (parts.length == 2) {
                    long start = System.nanoTime();
                    statement.execute(parts[1].replace(":users", String.valueOf(users)));
                    System.out.printf("%6.1f s  %s%n", (System.nanoTime() - start) / 1e9, parts[0]);
                }
            }
            statement.execute("vacuum analyze");
        }
    }

    private static String text() throws IOException {
        try (InputStream file = Years.class.getResourceAsStream("years.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
