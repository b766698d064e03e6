package co.misprocesos.bench;

import co.misprocesos.saved.control.SavedListSql;
import co.misprocesos.server.Api;
import co.misprocesos.server.TestDatabase;
import co.misprocesos.server.TestServer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Searches an account of 2,000 cases and 200,000 actuaciones, beside 8,000 cases of others: rare words and very common
 * ones, numbers, every cost of an order. Prints the median and the 95th percentile over HTTP, nothing remembered, and the
 * plan that PostgreSQL comes to in the end; run it as the README tells.
 */
public final class SearchBench {

    private static final int WARM_UPS = 150;
    private static final int TIMES = 200;
    private static final List<Map<String, String>> SEARCHES = List.of(
            Map.of("q", SearchRows.RARE),
            Map.of("q", "muñoz"),
            Map.of("q", "auto"),
            Map.of("q", "a"),
            Map.of("q", "traslado liquidacion credito perez"),
            Map.of("q", "auto nadie"),
            Map.of("q", "2019-00004"),
            Map.of("q", "9999"),
            Map.of("q", "auto 4711"),
            Map.of("q", "auto", "orden", "demandante"),
            Map.of("q", "auto", "estado", "AL_DIA", "orden", "-juzgado"),
            Map.of("orden", "demandado", "limit", "200"),
            Map.of("limit", "50"));

    private SearchBench() {}

    /** Prints a line a search, then the plans. */
    public static void main(String[] args) throws Exception {
        TestDatabase database = TestDatabase.create();
        Map<String, String> environment = Map.of(
                "DATABASE_URL",
                database.url(),
                "RAMA_JUDICIAL_URL",
                "http://localhost:9/api/v2",
                "REFRESH_TIMER",
                "false");
        try (TestServer server = TestServer.start(environment)) {
            Api api = server.api().asNewUser();
            int userId = api.get("/api/auth/me").json().getInt("id");
            long start = System.nanoTime();
            SearchRows.write(database, userId, 2_000, 10_000);
            System.out.printf("rows written in %.1f s%n", (System.nanoTime() - start) / 1e9);
            for (Map<String, String> search : SEARCHES) {
                measure(database, api, search);
            }
            for (Map<String, String> search : SEARCHES) {
                System.out.println(plan(database, userId, search));
            }
        }
        System.exit(0);
    }

    private static void measure(TestDatabase database, Api api, Map<String, String> search) {
        StringBuilder path = new StringBuilder("/api/saved?");
        search.forEach((name, value) -> path.append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                .append('&'));
        double[] millis = new double[TIMES];
        int rows = 0;
        for (int i = -WARM_UPS; i < TIMES; i++) {
            database.execute("select pg_current_xact_id()");
            long start = System.nanoTime();
            Api.Reply reply = api.get(path.toString());
            long end = System.nanoTime();
            if (reply.status() != 200) {
                throw new IllegalStateException(reply.text());
            }
            rows = reply.json().getJsonArray("rows").size();
            millis[Math.max(i, 0)] = (end - start) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf(
                "%-60s %4d rows   p50 %6.1f ms   p95 %6.1f ms%n",
                search, rows, millis[TIMES / 2], millis[TIMES * 95 / 100]);
    }

    /** After six executions PostgreSQL has chosen between a plan for these words and one for any. */
    private static String plan(TestDatabase database, int userId, Map<String, String> search) throws SQLException {
        try (Connection connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(SavedListSql.prepare(userId, search));
            for (int i = 0; i < 6; i++) {
                statement.execute(SavedListSql.execute(userId, search));
            }
            StringBuilder plan = new StringBuilder(search + "\n");
            try (ResultSet lines =
                    statement.executeQuery("explain (analyze, buffers) " + SavedListSql.execute(userId, search))) {
                while (lines.next()) {
                    plan.append("  ").append(lines.getString(1)).append('\n');
                }
            }
            return plan.toString();
        }
    }
}
