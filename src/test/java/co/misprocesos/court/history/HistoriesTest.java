package co.misprocesos.court.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.judicial.entity.Expediente;
import co.misprocesos.judicial.entity.TipoNovedad;
import co.misprocesos.radicado.entity.Radicado;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The comparison over whole histories: every true change is told once, on the day it can be known, and nothing else. */
class HistoriesTest {

    static final String RADICADO = "15001400300120240012300";

    private static final int SEEDS = 100;
    private static final int DAYS = 40;
    private static final int QUIET = 4;

    private final Expediente expediente = Expediente.unread(Radicado.parse(RADICADO));
    private Instant now = Instant.parse("2026-03-02T12:00:00Z");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, SEEDS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyTrueChangeIsToldOnceAndNothingElse(long seed) {
        History history = new History(seed, RADICADO, true);
        Random order = new Random(seed);
        isTold(history, false, order, "seed " + seed + ", first reading");
        for (int day = 1; day <= DAYS + QUIET; day++) {
            boolean quiet = day > DAYS;
            var shown = quiet ? history.quietDawn() : history.dawn();
            assertEquals(RADICADO, shown.radicado());
            if (quiet || !history.in(20)) {
                boolean newest = history.mayBeReadInPart() && history.in(40);
                isTold(history, newest, order, "seed " + seed + ", day " + day + (newest ? ", newest only" : ""));
            }
        }
    }

    private void isTold(History history, boolean newest, Random order, String when) {
        now = now.plus(Duration.ofDays(1));
        var leidas = Readings.of(history.shown(), newest, order);
        List<Told> reported = expediente.register(leidas, !newest, now).stream()
                .map(novedad -> Told.of(
                        novedad.tipo(), novedad.idProceso(), novedad.contenido(), novedad.antes(), novedad.despues()))
                .toList();
        assertEquals(lines(history.read(newest)), lines(reported), when);
    }

    static String lines(List<Told> told) {
        return String.join(
                "\n",
                told.stream()
                        .map(Told::toString)
                        .sorted(Comparator.naturalOrder())
                        .toList());
    }

    @Test
    void theHistoriesHoldEveryKindOften() {
        Map<TipoNovedad, Integer> counts = new EnumMap<>(TipoNovedad.class);
        seeds().mapToObj(seed -> new History(seed, RADICADO, true))
                .flatMap(HistoriesTest::whole)
                .forEach(told -> counts.merge(told.tipo(), 1, Integer::sum));
        for (TipoNovedad tipo : TipoNovedad.values()) {
            assertTrue(counts.getOrDefault(tipo, 0) > SEEDS / 4, tipo + " in " + counts);
        }
    }

    private static Stream<Told> whole(History history) {
        history.read();
        return Stream.iterate(1, day -> day <= DAYS, day -> day + 1).flatMap(day -> {
            history.dawn();
            return history.read().stream();
        });
    }
}
