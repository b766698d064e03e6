package co.misprocesos.bench;

import co.misprocesos.server.Api;
import co.misprocesos.server.TestDatabase;
import co.misprocesos.server.TestServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a list of 100 projects and a project of 1,000 cases at 16 connections, in turn with a static answer of the same
 * size from the same server and with the same rows through pgbench. Everything is warmed up until two rounds agree. Needs
 * wrk and pgbench on the path; run it as the README tells.
 */
public final class ListBench {

    private static final int ROUND = 4;
    private static final int ROUNDS = 3;
    private static final int MOST_WARM_UPS = 8;

    private ListBench() {}

    /** Prints the medians and the ratios. */
    public static void main(String[] args) throws Exception {
        TestDatabase database = TestDatabase.create();
        List<String> options = List.of("-Xmx512m");
        Map<String, String> environment = Map.of(
                "DATABASE_URL",
                database.url(),
                "RAMA_JUDICIAL_URL",
                "http://localhost:9/api/v2",
                "REFRESH_TIMER",
                "false");
        try (TestServer server = TestServer.start(environment, benchWar(), options)) {
            String token = server.api().register(Api.newEmail()).json().getString("access_token");
            String base = "http://localhost:" + server.port();
            int userId = server.api().as(token).get("/api/auth/me").json().getInt("id");
            database.execute(Rows.SEED.replace(":user", String.valueOf(userId)));
            database.execute("vacuum analyze");
            int projectId = Integer.parseInt(database.value("select id from projects where name = 'Mil'"));
            Map<String, Load> loads = new LinkedHashMap<>();
            list(loads, "100 projects", base + "/api/projects", token, server);
            loads.put("100 projects, busy", Load.whileWriting(database, loads.get("100 projects")));
            loads.put("100 projects, pgbench", Load.sql(database.port(), database.name(), Rows.projects(userId)));
            list(loads, "1,000 cases", base + "/api/projects/" + projectId + "/cases", token, server);
            loads.put("1,000 cases, busy", Load.whileWriting(database, loads.get("1,000 cases")));
            loads.put(
                    "1,000 cases, pgbench", Load.sql(database.port(), database.name(), Rows.cases(userId, projectId)));
            measure(loads);
        }
        System.exit(0);
    }

    private static void list(Map<String, Load> loads, String name, String url, String token, TestServer server) {
        String path = URI.create(url).getPath();
        int size = server.api().as(token).get(path).text().getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        System.out.println(name + ": " + size + " bytes");
        loads.put(name + ", static", Load.http("http://localhost:" + server.port() + "/static/" + size, null));
        loads.put(name, Load.http(url, token));
    }

    private static void measure(Map<String, Load> loads) throws IOException, InterruptedException {
        for (var load : loads.entrySet()) {
            warmUp(load.getKey(), load.getValue());
        }
        Map<String, List<Double>> figures = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (var load : loads.entrySet()) {
                figures.computeIfAbsent(load.getKey(), name -> new ArrayList<>())
                        .add(load.getValue().perSecond(ROUND));
            }
        }
        figures.forEach((name, values) -> {
            List<Double> sorted = values.stream().sorted().toList();
            System.out.printf(
                    "%-24s median %8.0f/s   min %8.0f   max %8.0f%n",
                    name, sorted.get(ROUNDS / 2), sorted.get(0), sorted.get(ROUNDS - 1));
        });
    }

    private static void warmUp(String name, Load load) throws IOException, InterruptedException {
        double before = 0;
        for (int i = 0; i < MOST_WARM_UPS; i++) {
            double now = load.perSecond(ROUND);
            System.out.printf("warm-up  %-24s %8.0f/s%n", name, now);
            if (now < before * 1.03 && i > 2) {
                return;
            }
            before = Math.max(now, before);
        }
    }

    private static Path benchWar() throws IOException {
        Path war = Path.of("target", "bench.war");
        Files.copy(Path.of("target", "mis-procesos.war"), war, StandardCopyOption.REPLACE_EXISTING);
        String name = StaticAnswer.class.getName().replace('.', '/') + ".class";
        try (FileSystem zip = FileSystems.newFileSystem(war)) {
            Path inside = zip.getPath("WEB-INF", "classes", name);
            Files.createDirectories(inside.getParent());
            Files.copy(Path.of("target", "test-classes", name), inside);
        }
        return war;
    }
}
