package co.misprocesos.court.history;

import static co.misprocesos.court.history.HistoriesTest.lines;
import static org.junit.jupiter.api.Assertions.assertEquals;

import co.misprocesos.court.Fault;
import co.misprocesos.court.FaultPlan;
import co.misprocesos.court.Question;
import co.misprocesos.court.SimulatedCourt;
import co.misprocesos.judicial.entity.TipoNovedad;
import co.misprocesos.server.Api;
import co.misprocesos.server.Illness;
import co.misprocesos.server.Person;
import co.misprocesos.server.Run;
import co.misprocesos.server.SharedServer;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole histories through the server: every true change is in the feed once, with its kind and instance, and nothing else.
 * The property {@code histories.seeds} says how many histories.
 */
class HistoriesIT {

    private static final int CASES = 3;
    private static final int DAYS = 8;
    private static final int LOOKS = 20;

    private final SimulatedCourt court = SharedServer.get().court();
    private final Person person = Person.newcomer();
    private final Map<String, History> histories = new LinkedHashMap<>();
    private final List<Told> expected = new ArrayList<>();
    private final Map<Integer, Told> seen = new LinkedHashMap<>();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("histories.seeds", 4));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyTrueChangeReachesTheFeedOnceAndNothingElse(long seed) {
        for (int i = 0; i < CASES; i++) {
            String radicado = String.format("150014003%03d2024%04d%d00", seed / 1000 + 1, seed % 1000, i);
            History history = new History(seed * CASES + i, radicado, false);
            histories.put(radicado, history);
            court.publish(history.shown());
            history.read();
            person.save(radicado);
        }
        refresh();
        for (int day = 1; day <= DAYS; day++) {
            live(seed, day);
        }
        areTold("seed " + seed);
    }

    /** A day with changes: a healthy one, one with faults that heal by the evening, or one on which nothing is answered. */
    private void live(long seed, int day) {
        histories.values().forEach(history -> court.publish(history.dawn()));
        switch ((int) ((seed + day) % 4)) {
            case 0 -> ill(some(seed * 1000 + day));
            case 2 -> {
                ill(all(day));
                histories.values().forEach(history -> court.publish(history.dawn()));
            }
            default -> {}
        }
        evening("seed " + seed + ", day " + day);
    }

    private void ill(FaultPlan plan) {
        try (Illness illness = Illness.of(plan)) {
            refreshOnce();
        }
    }

    private FaultPlan some(long seed) {
        Fault[] faults = {
            Fault.serverError(),
            Fault.badGateway(),
            Fault.connectionTimeout(),
            Fault.htmlPage(),
            Fault.truncated(),
            Fault.cutOff(),
            Fault.anotherRadicado(),
            Fault.emptyProcesos(),
            Fault.renamed("consActuacion", "cons"),
            Fault.renamed("nombreRazonSocial", "nombre")
        };
        return FaultPlan.none()
                .share(0.35, seed, faults)
                .when(
                        question -> question.kind() == Question.Kind.ACTUACIONES && question.pagina() > 1,
                        Fault.serverError());
    }

    private FaultPlan all(int day) {
        return FaultPlan.none()
                .when(
                        question -> histories.containsKey(question.radicado()),
                        switch (day % 4) {
                            case 0 -> Fault.serverError();
                            case 1 -> Fault.emptyProcesos();
                            case 2 -> Fault.truncated();
                            default -> Fault.anotherRadicado();
                        });
    }

    /** Two complete readings of what the court says now. */
    private void evening(String when) {
        refresh();
        histories.values().forEach(history -> expected.addAll(history.read()));
        histories.values().forEach(history -> court.publish(history.again()));
        refresh();
        histories.values().forEach(history -> expected.addAll(history.read()));
        Awaitility.await(when)
                .atMost(Duration.ofSeconds(15))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(() -> areTold(when));
    }

    private void areTold(String when) {
        List<Told> missing = bare(expected);
        List<Told> more = bare(feed());
        List<Told> told = List.copyOf(more);
        told.stream().filter(missing::remove).forEach(more::remove);
        assertEquals("", lines(missing), when + ": not told");
        assertEquals("", lines(more), when + ": told though it is not true");
    }

    /** Of an edit, the members that differ: what it says besides may have moved on since. */
    private static List<Told> bare(List<Told> all) {
        return all.stream()
                .map(told -> told.tipo() == TipoNovedad.ACTUACION_MODIFICADA
                        ? new Told(told.tipo(), told.idProceso(), "", told.antes(), told.despues())
                        : told)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Until every case is verified. */
    private void refresh() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> refreshOnce().getJsonArray("errors").isEmpty());
    }

    private JsonObject refreshOnce() {
        Api.Reply reply = person.api().with("Prefer", "respond-async").post("/api/saved/refresh", null);
        assertEquals(202, reply.status(), reply.text());
        return Run.at(person.api(), reply.header("Location")).done();
    }

    /** All novedades as they were when they were first seen: the feed shows what an actuación says now. */
    private List<Told> feed() {
        Map<Integer, Told> told = new LinkedHashMap<>();
        String cursor = "";
        for (int page = 0; page < LOOKS; page++) {
            Api.Reply reply = person.api().get("/api/novedades?limit=200" + cursor);
            assertEquals(200, reply.status(), reply.text());
            Person.rows(reply.json().getJsonArray("novedades"))
                    .forEach(novedad -> told.put(
                            novedad.getInt("id"), seen.computeIfAbsent(novedad.getInt("id"), id -> Told.of(novedad))));
            if (reply.json().get("next") == JsonValue.NULL) {
                assertEquals(seen.keySet(), told.keySet());
                return List.copyOf(told.values());
            }
            cursor = "&cursor=" + URLEncoder.encode(reply.json().getString("next"), StandardCharsets.UTF_8);
        }
        throw new AssertionError("The feed does not end");
    }
}
