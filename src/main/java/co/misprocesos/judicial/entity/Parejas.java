package co.misprocesos.judicial.entity;

import static java.util.Comparator.comparingLong;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings each auto together with the fijación en estado by which it was notified (CPNU facts 4.5). */
public final class Parejas {

    private Parejas() {}

    /**
     * One actuación as far as pairing goes.
     *
     * @param id ours
     * @param instanciaId whose register it stands in; there are no pairs across registers
     * @param fechaRegistro the day on which it was keyed in, the same for both of a pair
     * @param consActuacion its place in the register
     */
    public record Fila(long id, long instanciaId, LocalDate fechaRegistro, long consActuacion, Set<Destacado> destaca) {

        private boolean is(Destacado kind) {
            return destaca.contains(kind);
        }
    }

    private record Dia(long instanciaId, LocalDate fechaRegistro) {}

    /**
     * Each auto's fijación and each fijación's auto, by id; what has none is absent. Autos and fijaciones of one register
     * and day pair in the register's order. Where one kind runs out, the rest of the other share its last: one fijación
     * for several autos belongs to all of them, and itself points at the first. Nothing depends on the order of the rows.
     */
    public static Map<Long, Long> of(Collection<Fila> filas) {
        Map<Dia, List<Fila>> days = filas.stream()
                .sorted(comparingLong(Fila::consActuacion).thenComparingLong(Fila::id))
                .collect(Collectors.groupingBy(fila -> new Dia(fila.instanciaId(), fila.fechaRegistro())));
        Map<Long, Long> pairs = new HashMap<>();
        for (List<Fila> day : days.values()) {
            List<Long> fijaciones = new ArrayList<>();
            List<Long> autos = new ArrayList<>();
            for (Fila fila : day) {
                if (fila.is(Destacado.FIJACION_EN_ESTADO)) {
                    fijaciones.add(fila.id());
                } else if (fila.is(Destacado.AUTO)) {
                    autos.add(fila.id());
                }
            }
            point(autos, fijaciones, pairs);
            point(fijaciones, autos, pairs);
        }
        return pairs;
    }

    private static void point(List<Long> from, List<Long> to, Map<Long, Long> pairs) {
        for (int at = 0; at < from.size() && !to.isEmpty(); at++) {
            pairs.put(from.get(at), to.get(Math.min(at, to.size() - 1)));
        }
    }
}
