package co.misprocesos.bench;

import co.misprocesos.server.Api;
import co.misprocesos.server.TestDatabase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks for every list of the interface, nothing remembered, and prints how its slowest statement ran. */
final class PlanTour {

    /** By then PostgreSQL has settled on a plan for these values or for any. */
    private static final int TIMES = 8;

    private static final long MINUTE = 65_000;

    private final TestDatabase database;
    private final Api api;
    private final Api nobody;
    private final PlanLog log;
    private final Set<String> byItself = new HashSet<>();

    PlanTour(TestDatabase database, Api api, Api nobody, PlanLog log) {
        this.database = database;
        this.api = api;
        this.nobody = nobody;
        this.log = log;
    }

    void print() throws IOException, InterruptedException {
        System.out.println("\n| request | ms over HTTP | slowest statement, ms | rows | blocks | indexes | doubts |");
        System.out.println("|---|---|---|---|---|---|---|");
        Thread.sleep(MINUTE);
        List<Plan> idle = log.since();
        idle.forEach(plan -> byItself.add(plan.query()));
        for (var request : requests().entrySet()) {
            ask(request.getKey(), request.getValue().startsWith("/api") ? api : nobody, request.getValue());
        }
        System.out.println("\nWhat the server does by itself, the slowest of each:\n");
        byStatement(idle).forEach(plan -> line(plan.query(), 0, plan));
    }

    private void ask(String name, Api caller, String path) throws IOException, InterruptedException {
        double millis = 0;
        List<Plan> plans = List.of();
        for (int i = 0; i < TIMES; i++) {
            database.execute("select pg_current_xact_id()");
            log.since();
            long start = System.nanoTime();
            Api.Reply reply = caller.get(path);
            millis = (System.nanoTime() - start) / 1e6;
            if (reply.status() != 200) {
                throw new IllegalStateException(path + ": " + reply.text());
            }
            List<Plan> now = log.since().stream()
                    .filter(plan -> !byItself.contains(plan.query()))
                    .toList();
            plans = now.isEmpty() ? plans : now;
        }
        List<Plan> own = plans.stream()
                .sorted(Comparator.comparingDouble(Plan::millis).reversed())
                .toList();
        if (own.isEmpty()) {
            System.out.printf("| %s | %.1f | none | | | | |%n", name, millis);
            return;
        }
        line(name, millis, own.get(0));
        for (Plan other : own.subList(1, own.size())) {
            if (!other.doubts().isEmpty()) {
                line(name + ", also", millis, other);
            }
        }
    }

    private static void line(String name, double millis, Plan plan) {
        String query = plan.doubts().isEmpty() ? "" : "<!-- " + plan.query() + " -->";
        System.out.printf(
                "| %s | %.1f | %.1f | %d | %d | %s | %s |%s%n",
                name,
                millis,
                plan.millis(),
                plan.rows(),
                plan.blocks(),
                String.join(", ", plan.indexes()),
                String.join(", ", plan.doubts()),
                query);
    }

    private static List<Plan> byStatement(List<Plan> plans) {
        Map<String, Plan> slowest = new HashMap<>();
        plans.forEach(plan -> slowest.merge(plan.query(), plan, (a, b) -> a.millis() > b.millis() ? a : b));
        List<Plan> sorted = new ArrayList<>(slowest.values());
        sorted.sort(Comparator.comparingDouble(Plan::millis).reversed());
        return sorted;
    }

    private Map<String, String> requests() {
        String project = database.value("select id from projects where user_id = 1 and name = 'Todos'");
        String radicado = database.value("select radicado from saved_processes where user_id = 1 order by id limit 1");
        String instance =
                database.value("select id_proceso from instancias where principal and radicado = '" + radicado + "'");
        String run = database.value("select id from refresh_runs where user_id = 1 order by created_at limit 1");
        Map<String, String> requests = new LinkedHashMap<>();
        for (String path : List.of("/projects", "/projects/" + project + "/cases", "/saved")) {
            requests.put("GET " + path.replace(project, "{id}"), "/api" + path);
        }
        for (String list : List.of("/projects/" + project + "/cases", "/saved")) {
            String name = "GET " + list.replace(project, "{id}");
            requests.put(name + "?limit=50", "/api" + list + "?limit=50");
            requests.put(
                    name + ", second page", "/api" + list + "?limit=50&cursor=" + next("/api" + list + "?limit=50"));
            requests.put(name + "?q=rare", "/api" + list + "?q=quintanabria3");
            requests.put(name + "?q=auto", "/api" + list + "?q=auto");
            requests.put(name + "?q=2019-0", "/api" + list + "?q=2019-0");
            requests.put(name + "?orden=juzgado", "/api" + list + "?orden=juzgado&limit=50");
            requests.put(name + "?estado=AL_DIA", "/api" + list + "?estado=AL_DIA&limit=50");
        }
        requests.put("GET /novedades", "/api/novedades");
        requests.put("GET /novedades, second page", "/api/novedades?cursor=" + next("/api/novedades"));
        requests.put("GET /novedades?revisada=false", "/api/novedades?revisada=false");
        requests.put("GET /novedades?revisada=true", "/api/novedades?revisada=true");
        requests.put("GET /novedades?tipo= (rare)", "/api/novedades?tipo=PARTES_CAMBIADAS");
        requests.put("GET /novedades?tipo=, unseen", "/api/novedades?tipo=PARTES_CAMBIADAS&revisada=false");
        requests.put("GET /novedades?tipo= (none)", "/api/novedades?tipo=AHORA_PRIVADO");
        requests.put("GET /novedades?projectId=", "/api/novedades?projectId=" + project);
        requests.put("GET /novedades?projectId=, unseen", "/api/novedades?revisada=false&projectId=" + project);
        requests.put("GET /novedades?projectId=&tipo=", "/api/novedades?tipo=PARTES_CAMBIADAS&projectId=" + project);
        requests.put("GET /novedades?radicado=", "/api/novedades?radicado=" + radicado);
        requests.put("GET /procesos/{radicado}", "/api/procesos/" + radicado);
        requests.put("GET /procesos/{radicado}/actuaciones", "/api/procesos/" + radicado + "/actuaciones?limit=20");
        requests.put(
                "GET …/actuaciones, second page",
                "/api/procesos/" + radicado + "/actuaciones?limit=20&cursor="
                        + next("/api/procesos/" + radicado + "/actuaciones?limit=20"));
        requests.put(
                "GET …/actuaciones?idProceso=", "/api/procesos/" + radicado + "/actuaciones?idProceso=" + instance);
        requests.put("GET /logs", "/api/logs");
        requests.put("GET /logs?action=", "/api/logs?action=importar");
        requests.put("GET /logs?action= (none)", "/api/logs?action=nadie");
        requests.put("GET /refreshes", "/api/refreshes");
        requests.put("GET /refreshes/{id}", "/api/refreshes/" + run);
        requests.put("GET /auth/me", "/api/auth/me");
        requests.put("GET /metrics", "/metrics");
        requests.put("GET /health/ready", "/health/ready");
        return requests;
    }

    private String next(String path) {
        return java.net.URLEncoder.encode(
                api.get(path).json().getString("next"), java.nio.charset.StandardCharsets.UTF_8);
    }
}
