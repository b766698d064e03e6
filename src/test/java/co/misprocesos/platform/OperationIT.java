package co.misprocesos.platform;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.server.Api;
import co.misprocesos.server.Metrics;
import co.misprocesos.server.Numbers;
import co.misprocesos.server.Person;
import co.misprocesos.server.SharedServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What who runs a server sees of its requests. */
class OperationIT {

    private static final Pattern METRIC = Pattern.compile("\\b(misprocesos|memory|cpu|thread)_[a-zA-Z_]+");

    private final SharedServer shared = SharedServer.get();
    private final Api person = Person.newcomer().api();

    @Test
    void aRequestThatWritesIsFoundInTheLogByTheIdOfItsAnswer() {
        Api.Reply made = person.post("/api/projects", "{\"name\":\"Buscado\"}");
        String line = lineOf(made.header("X-Request-Id"));
        assertTrue(line.startsWith("{\"evento\":\"peticion\""), line);
        assertTrue(line.contains("\"metodo\":\"POST\",\"ruta\":\"/api/projects\",\"estado\":201"), line);
    }

    @Test
    void anIdThatAProxyGaveIsKeptAndNonsenseIsNot() {
        String given = "proxy-" + UUID.randomUUID();
        assertEquals(
                given, person.with("X-Request-Id", given).get("/api/projects").header("X-Request-Id"));
        String nonsense = "{}\"quoted\"";
        assertNotEquals(
                nonsense,
                person.with("X-Request-Id", nonsense).get("/api/projects").header("X-Request-Id"));
    }

    @Test
    void anAnswerThatComesLaterIsLoggedWithItsStatusAndWithoutARadicado() {
        String radicado = Numbers.next();
        Api.Reply saved = person.post("/api/saved", "{\"radicado\":\"" + radicado + "\"}");
        assertEquals(201, saved.status(), saved.text());
        Api.Reply refreshed = person.with("Prefer", "wait=30").post("/api/saved/refresh", null);
        assertTrue(lineOf(refreshed.header("X-Request-Id")).contains("\"estado\":" + refreshed.status()));
        Api.Reply gone =
                person.send("DELETE", "/api/procesos/" + radicado, null).join();
        lineOf(gone.header("X-Request-Id"));
        assertFalse(shared.server().log().contains(radicado), "no radicado in the log");
    }

    @Test
    void answersAreCountedByTheClassOfTheirStatus() {
        double before = Metrics.read().sum("misprocesos_requests_total", "status=\"4xx\"");
        assertEquals(404, person.get("/api/projects/999999999/cases").status());
        await().until(() -> Metrics.read().sum("misprocesos_requests_total", "status=\"4xx\"") > before);
        assertTrue(Metrics.read().sum("misprocesos_request_duration_milliseconds_count") > 0);
    }

    @Test
    void whatTheDashboardAndTheAlertsAskForIsThere() throws Exception {
        assertEquals(200, person.get("/api/procesos?q=" + Numbers.next()).status());
        String told = shared.api().get("/metrics").text();
        Set<String> names = told.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[{ ]", 2)[0])
                .collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        int asked = 0;
        for (String file : new String[] {"mis-procesos.json", "alerts.yaml"}) {
            Matcher metric = METRIC.matcher(Files.readString(Path.of("docker", "grafana", file)));
            while (metric.find()) {
                asked++;
                if (!names.contains(metric.group())) {
                    missing.add(metric.group());
                }
            }
        }
        assertEquals(Set.of(), missing);
        assertTrue(asked > 20, "asked " + asked);
    }

    private String lineOf(String id) {
        await().until(() -> shared.server().log().contains("\"id\":\"" + id + "\""));
        return shared.server()
                .log()
                .lines()
                .filter(line -> line.contains("\"id\":\"" + id + "\""))
                .findFirst()
                .orElseThrow();
    }
}
