package co.misprocesos.court.history;

import co.misprocesos.court.ActuacionFixture;
import co.misprocesos.court.CaseFixture;
import co.misprocesos.court.InstanciaFixture;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The case as the court holds it today, with what is known of it and what is to happen later. */
final class Scene {

    /** Something that happens on a later day, once the case has been read so often. */
    private record Later(int readings, Runnable step) {}

    private final Map<Long, Integer> numbers = new HashMap<>();
    private final Map<Long, Long> phantoms = new HashMap<>();
    private final Map<String, Integer> twins = new HashMap<>();
    private final Set<String> busy = new HashSet<>();
    private final List<Later> later = new ArrayList<>();
    private final Chance chance;
    private final Truth truth;
    private CaseFixture now;
    private LocalDate today = LocalDate.of(2026, 3, 2);
    private int readings;

    Scene(CaseFixture first, Chance chance, Truth truth) {
        now = first;
        this.chance = chance;
        this.truth = truth;
    }

    CaseFixture now() {
        return now;
    }

    Chance chance() {
        return chance;
    }

    Truth truth() {
        return truth;
    }

    LocalDate today() {
        return today;
    }

    void replace(CaseFixture fixture) {
        now = fixture;
    }

    /** Begins a day with what was put off until then. */
    void dawn() {
        today = today.plusDays(1);
        List<Later> due =
                later.stream().filter(step -> step.readings <= readings).toList();
        later.removeAll(due);
        due.forEach(step -> step.step.run());
    }

    void read() {
        readings++;
        now.instancias().forEach(instancia -> instancia.actuaciones().stream()
                .filter(row -> truth.knows(instancia.idProceso(), row))
                .forEach(row -> busy.remove(mark(instancia.idProceso(), row.consActuacion()))));
    }

    void afterReadings(int count, Runnable step) {
        later.add(new Later(readings + count, step));
    }

    InstanciaFixture find(long id) {
        return now.instancias().get(index(id));
    }

    boolean has(long id) {
        return now.instancias().stream().anyMatch(instancia -> instancia.idProceso() == id);
    }

    void change(long id, UnaryOperator<InstanciaFixture> change) {
        now = now.instancia(index(id), change);
    }

    int index(long id) {
        return now.instancias()
                .indexOf(now.instancias().stream()
                        .filter(instancia -> instancia.idProceso() == id)
                        .findFirst()
                        .orElseThrow());
    }

    /** Adds an actuación under a number that was never given, and returns that number. */
    int add(long id, ActuacionFixture row) {
        int last = find(id).actuaciones().stream()
                .mapToInt(ActuacionFixture::consActuacion)
                .max()
                .orElse(0);
        int cons = numbers.merge(id, last + 1, (given, next) -> Math.max(given + 1, next));
        put(id, numbered(row, cons));
        return cons;
    }

    /** Puts a row in its place by its number, over the one that has it. */
    void put(long id, ActuacionFixture row) {
        change(id, instancia -> {
            List<ActuacionFixture> rows = new ArrayList<>(instancia.actuaciones());
            rows.removeIf(other -> other.consActuacion() == row.consActuacion());
            rows.add(row);
            rows.sort(java.util.Comparator.comparingInt(ActuacionFixture::consActuacion));
            return instancia.withActuaciones(rows);
        });
    }

    static ActuacionFixture numbered(ActuacionFixture row, int cons) {
        return new ActuacionFixture(
                1_000_000_000L + cons * 10L,
                cons,
                row.fechaActuacion(),
                row.actuacion(),
                row.anotacion(),
                row.fechaInicial(),
                row.fechaFinal(),
                row.fechaRegistro(),
                row.conDocumentos());
    }

    /** Remembers the number, though its actuación goes. */
    void remove(long id, int cons) {
        numbers.merge(id, cons, Math::max);
        change(id, instancia -> instancia.minusActuacion(cons));
    }

    void twins(long id, int one, int other) {
        twins.put(mark(id, one), other);
        twins.put(mark(id, other), one);
    }

    boolean isTwin(long id, int cons) {
        return twins.containsKey(mark(id, cons));
    }

    /** Whether a reader can tell this one from its twin: both were read as they stand. */
    boolean isDistinct(long id, ActuacionFixture row) {
        Integer twin = twins.get(mark(id, row.consActuacion()));
        return twin == null || truth.knows(id, row) && truth.holds(id, twin);
    }

    /** Leaves this actuación alone until it was read as it stands. */
    void keep(long id, int cons) {
        busy.add(mark(id, cons));
    }

    boolean isFree(long id, int cons) {
        return !busy.contains(mark(id, cons));
    }

    private static String mark(long id, int cons) {
        return id + "/" + cons;
    }

    Map<Long, Long> phantoms() {
        return phantoms;
    }

    /** Whether it is a phantom or has one. */
    boolean isDoubled(long id) {
        return phantoms.containsKey(id) || phantoms.containsValue(id);
    }
}
