package co.misprocesos.bench;

import co.misprocesos.server.Api;
import co.misprocesos.server.TestDatabase;
import co.misprocesos.server.TestServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Fills a database with what 1,000 users who follow 500 cases each leave in five years, or a part of it, prints the sizes of
 * the tables, then asks for every list as one of the users and prints the plans that PostgreSQL really ran. Run it as the
 * page on sizes tells; {@code -Dpart=50} makes it a fiftieth instead of a tenth.
 */
public final class SizeBench {

    private static final int USERS = 1_000;

    private SizeBench() {}

    /** Prints the tables of the page on sizes. */
    public static void main(String[] args) throws Exception {
        int part = Integer.getInteger("part", 10);
        Path log = Files.createDirectories(Path.of("target", "size-bench")).toAbsolutePath();
        Files.deleteIfExists(log.resolve("plans.json"));
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_destination", "jsonlog")
                .setServerConfig("log_directory", log.toString())
                .setServerConfig("log_filename", "plans")
                .setServerConfig("log_rotation_size", "0")
                .setServerConfig("shared_preload_libraries", "auto_explain")
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("max_wal_size", "4GB")
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                .start()) {
            TestDatabase database = TestDatabase.at(postgres.getPort(), "postgres");
            String email = firstUser(database);
            Years.write(database, USERS / part);
            Sizes.print(database, part);
            explain(database);
            try (TestServer server = TestServer.start(environment(database))) {
                Api api = server.api().as(login(server, email));
                new PlanTour(database, api, server.api(), new PlanLog(log.resolve("plans.json"), database)).print();
            }
        }
        System.exit(0);
    }

    private static String firstUser(TestDatabase database) {
        try (TestServer server = TestServer.start(environment(database))) {
            String email = Api.newEmail();
            server.api().register(email);
            return email;
        }
    }

    private static String login(TestServer server, String email) {
        String body = "{\"email\":\"" + email + "\",\"password\":\"" + Api.PASSWORD + "\"}";
        return server.api().post("/api/auth/login", body).json().getString("access_token");
    }

    private static Map<String, String> environment(TestDatabase database) {
        return Map.of(
                "DATABASE_URL",
                database.url(),
                "RAMA_JUDICIAL_URL",
                "http://localhost:9/api/v2",
                "REFRESH_TIMER",
                "false");
    }

    private static void explain(TestDatabase database) {
        database.execute("alter database postgres set auto_explain.log_min_duration = 0");
        database.execute("alter database postgres set auto_explain.log_analyze = on");
        database.execute("alter database postgres set auto_explain.log_buffers = on");
        database.execute("alter database postgres set auto_explain.log_format = json");
    }
}
