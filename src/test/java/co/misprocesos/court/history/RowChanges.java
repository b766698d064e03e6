package co.misprocesos.court.history;

import co.misprocesos.court.ActuacionFixture;
import co.misprocesos.court.InstanciaFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What the court does to actuaciones. Each change is one that a careful reader can recognise; others do not happen. */
final class RowChanges {

    private final Scene scene;
    private final Chance chance;
    private final boolean flickers;

    RowChanges(Scene scene, boolean flickers) {
        this.scene = scene;
        this.chance = scene.chance();
        this.flickers = flickers;
    }

    private record Found(long id, ActuacionFixture row) {}

    ActuacionFixture invent() {
        ActuacionFixture row = ActuacionFixture.on(chance.near(scene.today()), chance.type(), chance.note())
                .withFechaRegistro(scene.today());
        return chance.in(30) ? row.withTermino(scene.today(), scene.today().plusDays(chance.between(1, 9))) : row;
    }

    /** Registers one, in both where an instance has a phantom, or in the phantom first. */
    void add() {
        long id = instancia();
        Optional<Long> phantom = phantomOf(id);
        if (phantom.isEmpty() || chance.in(40)) {
            scene.add(id, invent());
        } else if (chance.in(60)) {
            ActuacionFixture row = invent();
            scene.keep(id, scene.add(id, row));
            scene.keep(phantom.get(), scene.add(phantom.get(), row));
        } else {
            ahead(id, phantom.get());
        }
    }

    private void ahead(long id, long phantom) {
        ActuacionFixture row = invent();
        int first = scene.add(phantom, row);
        scene.keep(phantom, first);
        scene.afterReadings(1, () -> {
            scene.keep(phantom, first);
            scene.keep(id, scene.add(id, row));
        });
    }

    /** The phantom repeats an actuación that its sibling had before. */
    void repeat() {
        long id = instancia();
        phantomOf(id)
                .ifPresent(phantom -> pick(id).filter(found -> scene.truth().knows(id, found.row))
                        .filter(found -> scene.find(phantom).actuaciones().stream()
                                .noneMatch(other -> sameText(other, found.row)))
                        .ifPresent(found -> {
                            scene.keep(id, found.row.consActuacion());
                            scene.keep(phantom, scene.add(phantom, found.row));
                        }));
    }

    private static boolean sameText(ActuacionFixture one, ActuacionFixture other) {
        return Members.key(Members.of(one)).equals(Members.key(Members.of(other)));
    }

    /** The same actuación once more, on the same day and in the same words. */
    void twin() {
        long id = instancia();
        pick(id).filter(found -> !scene.isDoubled(id) && !scene.isTwin(id, found.row.consActuacion()))
                .filter(found -> Truth.newest(scene.find(id).actuaciones()).indexOf(found.row) < 15)
                .filter(found -> isReadOrNew(found))
                .ifPresent(found -> scene.twins(id, found.row.consActuacion(), scene.add(id, found.row)));
    }

    private boolean isReadOrNew(Found found) {
        return scene.truth().knows(found.id, found.row) || !scene.truth().holds(found.id, found.row.consActuacion());
    }

    void edit() {
        LocalDate day = scene.today();
        pickDistinct()
                .ifPresent(found -> edit(
                        found,
                        switch (chance.between(0, 6)) {
                            case 0 -> row -> row.withAnotacion(chance.note());
                            case 1 -> row -> row.withActuacion(chance.text(chance.type()));
                            case 2 ->
                                row -> row.withFechaActuacion(
                                        row.fechaActuacion().plusDays(chance.between(1, 9)));
                            case 3 -> row -> row.withTermino(day, day.plusDays(chance.between(1, 30)));
                            case 4 -> row -> row.withDocumentos();
                            case 5 ->
                                row -> row.withAnotacion(chance.note()).withTermino(day.plusDays(1), row.fechaFinal());
                            default ->
                                row -> row.withActuacion(chance.text(chance.type()))
                                        .withAnotacion(chance.note());
                        }));
    }

    /** The day of registration alone: nothing else may move until that was read. */
    void reregister() {
        pickDistinct().filter(found -> scene.truth().knows(found.id, found.row)).ifPresent(found -> {
            LocalDate other = found.row.fechaRegistro().plusDays(chance.between(1, 5));
            edit(found, row -> row.withFechaRegistro(other));
            scene.keep(found.id, found.row.consActuacion());
        });
    }

    private void edit(Found found, UnaryOperator<ActuacionFixture> edit) {
        ActuacionFixture edited = edit.apply(found.row);
        if (isUnique(found.id, edited)) {
            scene.put(found.id, edited);
        }
    }

    private boolean isUnique(long id, ActuacionFixture edited) {
        Map<String, String> text = Members.of(edited);
        return scene.find(id).actuaciones().stream()
                .filter(row -> row.consActuacion() != edited.consActuacion())
                .noneMatch(row -> Members.key(Members.of(row)).equals(Members.key(text)));
    }

    /** A note or a term turns blank, for good or until it was read so once or more. */
    void blank() {
        pickDistinct()
                .filter(found -> !scene.isTwin(found.id, found.row.consActuacion()))
                .ifPresent(found -> {
                    ActuacionFixture row = found.row;
                    UnaryOperator<ActuacionFixture> blank =
                            switch (chance.between(0, 2)) {
                                case 0 -> old -> old.withAnotacion(chance.in(50) ? null : " ");
                                case 1 -> old -> old.withTermino(null, null);
                                default -> old -> old.withTermino(old.fechaInicial(), null);
                            };
                    if (blank.apply(row).anotacion() != row.anotacion() && isAlone(found)
                            || blank.apply(row).anotacion() == row.anotacion()) {
                        edit(found, blank);
                        comeBack(found, blank);
                    }
                });
    }

    /** Whether no other has its date, type and day of registration, so that its note alone tells nothing. */
    private boolean isAlone(Found found) {
        return scene.find(found.id).actuaciones().stream()
                .filter(row -> row.consActuacion() != found.row.consActuacion())
                .noneMatch(row -> sameText(row.withAnotacion(""), found.row.withAnotacion("")));
    }

    private void comeBack(Found found, UnaryOperator<ActuacionFixture> blank) {
        if (flickers && chance.in(50)) {
            scene.afterReadings(chance.between(1, 3), () -> {
                if (scene.has(found.id)
                        && scene.isFree(found.id, found.row.consActuacion())
                        && isUnique(found.id, found.row)
                        && scene.find(found.id).actuaciones().contains(blank.apply(found.row))) {
                    scene.put(found.id, found.row);
                }
            });
        }
    }

    /** One goes, for good or until that was read once. */
    void remove() {
        pickDistinct()
                .filter(found -> scene.find(found.id).actuaciones().size() > 2)
                .ifPresent(found -> {
                    scene.remove(found.id, found.row.consActuacion());
                    if (flickers && chance.in(40)) {
                        scene.afterReadings(1, () -> {
                            if (scene.has(found.id)
                                    && scene.truth().holds(found.id, found.row.consActuacion())
                                    && isUnique(found.id, found.row)) {
                                scene.put(found.id, found.row);
                            }
                        });
                    }
                });
    }

    private long instancia() {
        return chance.in(60)
                ? scene.now().main().idProceso()
                : chance.of(scene.now().instancias()).orElseThrow().idProceso();
    }

    private Optional<Long> phantomOf(long id) {
        return scene.phantoms().entrySet().stream()
                .filter(phantom -> phantom.getValue() == id)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Optional<Found> pick(long id) {
        InstanciaFixture instancia = scene.find(id);
        List<ActuacionFixture> free = instancia.actuaciones().stream()
                .filter(row -> scene.isFree(id, row.consActuacion()))
                .toList();
        return chance.of(free).map(row -> new Found(id, row));
    }

    private Optional<Found> pickDistinct() {
        return pick(instancia()).filter(found -> scene.isDistinct(found.id, found.row));
    }
}
