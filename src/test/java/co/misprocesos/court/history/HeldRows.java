package co.misprocesos.court.history;

import static co.misprocesos.judicial.entity.TipoNovedad.ACTUACION_MODIFICADA;
import static co.misprocesos.judicial.entity.TipoNovedad.ACTUACION_NUEVA;
import static co.misprocesos.judicial.entity.TipoNovedad.ACTUACION_RETIRADA;

import co.misprocesos.court.ActuacionFixture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The actuaciones of one instance as they are known after the last reading, by the number that never changes. */
final class HeldRows {

    private static final Set<String> DOUBTED = Set.of("anotacion", "fechaInicial", "fechaFinal");

    private final Map<Integer, Map<String, String>> rows = new TreeMap<>();
    private final Map<Integer, Blanks> blanks = new HashMap<>();
    private final Set<Integer> untold = new HashSet<>();
    private final Set<Integer> missing = new HashSet<>();
    private final Map<Integer, Set<List<String>>> sayings = new HashMap<>();

    /** @param late whether the case was known before this instance was, so that nobody was told of these */
    void baseline(List<ActuacionFixture> shown, boolean late) {
        shown.forEach(row -> say(row.consActuacion(), Members.of(row)));
        if (late) {
            untold.addAll(rows.keySet());
        }
    }

    /**
     * What a reading tells.
     *
     * @param whole whether what is not shown is missing
     * @param known whether somebody else told it already
     * @param copied whether somebody else says, or has said, any of this: edits and removals of it are theirs to tell
     */
    List<Told> read(
            long idProceso,
            List<ActuacionFixture> shown,
            boolean whole,
            Predicate<List<String>> known,
            Predicate<Set<List<String>>> copied) {
        List<Told> told = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (ActuacionFixture row : shown) {
            seen.add(row.consActuacion());
            Map<String, String> now = Members.of(row);
            if (rows.containsKey(row.consActuacion())) {
                edited(idProceso, row.consActuacion(), now, copied, told);
            } else {
                say(row.consActuacion(), now);
                if (!known.test(Members.key(now))) {
                    told.add(Told.of(ACTUACION_NUEVA, idProceso, now));
                }
            }
        }
        missing.removeAll(seen);
        if (whole) {
            gone(idProceso, seen, copied, told);
        }
        return told;
    }

    private void say(int cons, Map<String, String> row) {
        rows.put(cons, row);
        sayings.computeIfAbsent(cons, number -> new HashSet<>()).add(Members.key(row));
    }

    /** Whether any row says any of this, or ever did. */
    boolean hasSaidAny(Set<List<String>> keys) {
        return sayings.values().stream().anyMatch(said -> said.stream().anyMatch(keys::contains));
    }

    private void edited(
            long idProceso, int cons, Map<String, String> now, Predicate<Set<List<String>>> copied, List<Told> told) {
        Map<String, String> held = rows.get(cons);
        Set<String> names = blanks.computeIfAbsent(cons, number -> new Blanks()).believed(held, now, DOUBTED);
        if (!names.isEmpty()) {
            Map<String, String> after = new TreeMap<>(held);
            after.putAll(Members.only(names, now));
            say(cons, after);
            if (!copied.test(sayings.get(cons))) {
                told.add(Told.of(ACTUACION_MODIFICADA, idProceso, after)
                        .changing(Members.only(names, held), Members.only(names, now)));
            }
        }
    }

    private void gone(long idProceso, Set<Integer> seen, Predicate<Set<List<String>>> copied, List<Told> told) {
        for (int cons : List.copyOf(rows.keySet())) {
            if (!seen.contains(cons) && !missing.add(cons)) {
                missing.remove(cons);
                blanks.remove(cons);
                Map<String, String> last = rows.remove(cons);
                if (!copied.test(sayings.get(cons))) {
                    told.add(Told.of(ACTUACION_RETIRADA, idProceso, last));
                }
            }
        }
    }

    boolean hasKey(List<String> key) {
        return rows.values().stream().anyMatch(row -> Members.key(row).equals(key));
    }

    /** Whether people know of such an actuación from here. */
    boolean tells(List<String> key) {
        return rows.entrySet().stream()
                .filter(row -> !untold.contains(row.getKey()))
                .anyMatch(row -> Members.key(row.getValue()).equals(key));
    }

    /** What is known of that number; empty when nothing is. */
    Map<String, String> held(int cons) {
        return rows.getOrDefault(cons, Map.of());
    }

    /** Whether these show something gone or blank that is held. */
    boolean lackIn(List<ActuacionFixture> shown) {
        Map<Integer, Map<String, String>> now = new HashMap<>();
        shown.forEach(row -> now.put(row.consActuacion(), Members.of(row)));
        return rows.entrySet().stream()
                .anyMatch(row ->
                        !now.containsKey(row.getKey()) || Members.turnedBlank(row.getValue(), now.get(row.getKey())));
    }

    boolean doubts() {
        return !missing.isEmpty() || blanks.values().stream().anyMatch(blank -> !blank.isEmpty());
    }
}
