package co.misprocesos.judicial.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A small random register, what the court does to it, and what a comparison must make of that. */
final class EditScript {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final List<String> TYPES = List.of("Auto requiere", "Fijacion estado", "A Despacho");

    private final Random random;
    private final List<ActuacionLeida> before = new ArrayList<>();
    private final List<ActuacionLeida> after = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private final List<String> edited = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();
    private int cons;
    private int serial;

    EditScript(long seed) {
        random = new Random(seed);
        for (int i = random.nextInt(12); i >= 0; i--) {
            Contenido fresh = fresh();
            before.add(new ActuacionLeida(++cons, fresh));
            if (random.nextInt(4) == 0) {
                before.add(new ActuacionLeida(++cons, fresh));
            }
        }
        before.forEach(this::fate);
        for (int i = random.nextInt(4); i > 0; i--) {
            add(fresh(), 1 + random.nextInt(2));
        }
    }

    private void fate(ActuacionLeida row) {
        switch (random.nextInt(6)) {
            case 0 -> removed.add(text(row.contenido()));
            case 1, 2 -> {
                Contenido other = edit(row.contenido());
                after.add(new ActuacionLeida(row.consActuacion(), other));
                edited.add(text(other) + " " + row.contenido().differing(other));
            }
            default -> after.add(row);
        }
    }

    private void add(Contenido contenido, int times) {
        for (int i = 0; i < times; i++) {
            after.add(new ActuacionLeida(++cons, contenido));
            added.add(text(contenido));
        }
    }

    private Contenido fresh() {
        LocalDate fecha = DAY.plusDays(random.nextInt(5) - 3L);
        LocalDate hasta = random.nextBoolean() ? fecha.plusDays(3) : null;
        String actuacion = TYPES.get(random.nextInt(TYPES.size()));
        return new Contenido(fecha, actuacion, note(), fecha, hasta, DAY, false);
    }

    private String note() {
        return "Nota inventada " + ++serial;
    }

    private Contenido edit(Contenido old) {
        return switch (random.nextInt(5)) {
            case 0 -> old.keeping(List.of("anotacion"), new Contenido(null, null, note(), null, null, null, false));
            case 1 ->
                new Contenido(DAY.minusDays(9), old.actuacion(), note(), null, null, DAY, false)
                        .keeping(List.of("fechaInicial", "fechaFinal"), old);
            case 2 ->
                old.keeping(
                        List.of("fechaRegistro"),
                        new Contenido(null, null, null, null, null, DAY.plusDays(++serial), false));
            case 3 ->
                old.keeping(
                        List.of("fechaFinal"),
                        new Contenido(null, null, null, null, DAY.plusDays(50L + ++serial), null, false));
            default ->
                old.keeping(
                        List.of("actuacion"), new Contenido(null, "Tipo " + ++serial, null, null, null, null, false));
        };
    }

    static String text(Contenido contenido) {
        return contenido.members().toString();
    }

    Random random() {
        return random;
    }

    List<ActuacionLeida> before() {
        return before;
    }

    List<ActuacionLeida> after() {
        return after;
    }

    List<String> added() {
        return added.stream().sorted().toList();
    }

    /** What each edited one says now, and which members differ. */
    List<String> edited() {
        return edited.stream().sorted().toList();
    }

    List<String> removed() {
        return removed.stream().sorted().toList();
    }
}
