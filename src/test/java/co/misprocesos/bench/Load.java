package co.misprocesos.bench;

import co.misprocesos.server.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One figure of an outside load generator: requests, or transactions, a second. */
interface Load {

    /** Runs for so many seconds and returns the rate. */
    double perSecond(int seconds) throws IOException, InterruptedException;

    /** wrk with 16 connections, with a bearer token unless it is null. */
    static Load http(String url, String token) {
        return seconds -> {
            List<String> command = new ArrayList<>(List.of("wrk", "-t1", "-c16", "-d" + seconds + "s"));
            if (token != null) {
                command.addAll(List.of("-H", "Authorization: Bearer " + token));
            }
            command.add(url);
            return figure(command, Pattern.compile("Requests/sec:\\s+([0-9.]+)"));
        };
    }

    /** pgbench with 16 clients and prepared statements. */
    static Load sql(int port, String database, String sql) throws IOException {
        Path file = Files.writeString(
                Files.createTempFile("bench", ".sql"), sql.strip().replaceAll("\\s+", " ") + ";\n");
        return seconds -> figure(
                List.of(
                        "pgbench",
                        "-n",
                        "-M",
                        "prepared",
                        "-c16",
                        "-j1",
                        "-T" + seconds,
                        "-h",
                        "localhost",
                        "-p" + port,
                        "-U",
                        "postgres",
                        "-f",
                        file.toString(),
                        database),
                Pattern.compile("tps = ([0-9.]+)"));
    }

    /** The same while a hundred transactions a second change something: what was remembered is of no use. */
    static Load whileWriting(TestDatabase database, Load load) {
        return seconds -> {
            AtomicBoolean over = new AtomicBoolean();
            Thread writer = new Thread(() -> {
                try (Connection connection = database.connect();
                        var statement = connection.createStatement()) {
                    while (!over.get()) {
                        statement.execute("select pg_current_xact_id(), pg_sleep(0.01)");
                    }
                } catch (SQLException failure) {
                    throw new IllegalStateException(failure);
                }
            });
            writer.start();
            try {
                return load.perSecond(seconds);
            } finally {
                over.set(true);
                writer.join();
            }
        };
    }

    private static double figure(List<String> command, Pattern pattern) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        Matcher found = pattern.matcher(output);
        if (!found.find() || output.contains("Non-2xx")) {
            throw new IOException("No figure in: " + output);
        }
        return Double.parseDouble(found.group(1));
    }
}
