package co.misprocesos.court.history;

import co.misprocesos.court.ActuacionFixture;
import co.misprocesos.court.Dato;
import co.misprocesos.court.InstanciaFixture;
import co.misprocesos.court.SujetoFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What happens to the instances of a case: facts, parties, courts, secrecy, siblings. */
final class CaseChanges {

    private static final List<Dato> FACTS =
            List.of(Dato.TIPO, Dato.CLASE, Dato.SUBCLASE, Dato.PONENTE, Dato.UBICACION, Dato.RECURSO);

    private final Scene scene;
    private final Chance chance;
    private final RowChanges rows;
    private final boolean flickers;

    CaseChanges(Scene scene, RowChanges rows, boolean flickers) {
        this.scene = scene;
        this.chance = scene.chance();
        this.rows = rows;
        this.flickers = flickers;
    }

    /** Up to three facts of one instance change; nothing of a phantom does. */
    void facts() {
        pick(instancia -> !scene.phantoms().containsKey(instancia.idProceso())).ifPresent(found -> {
            for (int i = chance.between(1, 3); i > 0; i--) {
                Dato dato = chance.of(FACTS).orElseThrow();
                if (chance.in(25)) {
                    blank(found.idProceso(), dato);
                } else {
                    scene.change(found.idProceso(), old -> old.with(dato, chance.text("DATO INVENTADO")));
                }
            }
        });
    }

    private void blank(long id, Dato dato) {
        String before = scene.find(id).dato(dato);
        scene.change(id, old -> old.with(dato, chance.in(50) ? null : " "));
        if (flickers && chance.in(60)) {
            scene.afterReadings(chance.between(1, 3), () -> {
                if (scene.has(id) && Members.text(scene.find(id).dato(dato)).isEmpty()) {
                    scene.change(id, old -> old.with(dato, before));
                }
            });
        }
    }

    void fechaProceso() {
        pick(instancia -> !scene.isDoubled(instancia.idProceso()) && instancia.fechaProceso() != null)
                .ifPresent(found -> scene.change(
                        found.idProceso(),
                        old -> old.withFechaProceso(old.fechaProceso().plusDays(chance.serial()))));
    }

    void despacho() {
        pick(instancia -> !scene.isDoubled(instancia.idProceso()))
                .ifPresent(found -> scene.change(found.idProceso(), old -> {
                    InstanciaFixture moved = old.with(Dato.DESPACHO, chance.text("JUZGADO INVENTADO"));
                    return chance.in(30) ? moved.with(Dato.DEPARTAMENTO, chance.text("DEPARTAMENTO")) : moved;
                }));
    }

    void parties() {
        pick(instancia -> !scene.phantoms().containsKey(instancia.idProceso())).ifPresent(found -> {
            List<SujetoFixture> all = new ArrayList<>(found.sujetos());
            int which = all.isEmpty() ? 0 : chance.random().nextInt(all.size());
            switch (all.isEmpty() ? 0 : chance.between(0, 4)) {
                case 0, 1 -> all.add(SujetoFixture.of("Apoderado", chance.text("PERSONA INVENTADA")));
                case 2 -> all.set(which, SujetoFixture.of("Demandado", chance.text("NOMBRE CORREGIDO")));
                case 3 -> all.set(which, all.get(which).asEmplazado());
                default -> leave(all, which);
            }
            scene.change(found.idProceso(), old -> old.withSujetos(all));
        });
    }

    private static void leave(List<SujetoFixture> all, int which) {
        if (all.size() > 1) {
            all.remove(which);
        }
    }

    void partiesVanish() {
        pick(instancia -> !scene.isDoubled(instancia.idProceso())
                        && !instancia.sujetos().isEmpty())
                .ifPresent(found -> {
                    scene.change(found.idProceso(), old -> old.withSujetos(List.of()));
                    if (flickers && chance.in(60)) {
                        scene.afterReadings(chance.between(1, 2), () -> back(found));
                    }
                });
    }

    private void back(InstanciaFixture found) {
        if (scene.has(found.idProceso())
                && scene.find(found.idProceso()).sujetos().isEmpty()) {
            scene.change(found.idProceso(), old -> old.withSujetos(found.sujetos()));
        }
    }

    void secrecy() {
        pick(this::isQuiet).ifPresent(found -> scene.change(found.idProceso(), old -> old.withPrivado(!old.privado())));
    }

    private boolean isQuiet(InstanciaFixture instancia) {
        return !scene.isDoubled(instancia.idProceso()) && !scene.truth().doubts(instancia.idProceso());
    }

    private boolean hasRoom() {
        return scene.now().instancias().size() < 4;
    }

    /** Another court opens a proceso under the same radicado. */
    void sibling() {
        if (hasRoom()) {
            boolean hidden = chance.in(30);
            long id = plus(instancia -> instancia
                    .with(Dato.DESPACHO, chance.text("TRIBUNAL INVENTADO"))
                    .withPrivado(hidden));
            for (int i = chance.between(0, 4); i > 0; i--) {
                scene.add(id, rows.invent());
            }
        }
    }

    void tyba() {
        if (hasRoom() && scene.now().instancias().stream().allMatch(InstanciaFixture::dated)) {
            scene.replace(scene.now().plusTyba());
            renumberLast();
        }
    }

    /** A folder without parties that repeats the first instance. */
    void phantom() {
        InstanciaFixture main = scene.now().main();
        if (hasRoom()
                && scene.phantoms().isEmpty()
                && !main.privado()
                && isQuiet(main)
                && !main.sujetos().isEmpty()) {
            List<ActuacionFixture> same = main.actuaciones();
            long id = plus(instancia -> instancia
                    .with(Dato.DESPACHO, " " + main.dato(Dato.DESPACHO) + " ")
                    .withFechaProceso(main.fechaProceso())
                    .withSujetos(List.of())
                    .withActuaciones(same));
            scene.phantoms().put(id, main.idProceso());
        }
    }

    private long plus(java.util.function.UnaryOperator<InstanciaFixture> change) {
        scene.replace(scene.now().plusInstancia(change));
        return renumberLast();
    }

    /** Ids are never given twice. */
    private long renumberLast() {
        int last = scene.now().instancias().size() - 1;
        long id = scene.now().main().idRegProceso() / 1000 * 1000 + 1000 + chance.serial();
        scene.replace(scene.now()
                .instancia(
                        last,
                        old -> new InstanciaFixture(
                                old.radicado(),
                                id,
                                old.idConexion(),
                                old.privado(),
                                old.dated(),
                                old.fechaProceso(),
                                old.datos(),
                                old.sujetos(),
                                old.actuaciones())));
        return scene.now().instancias().get(last).idProceso();
    }

    /** An instance is missing from the search for some days. */
    void vanish() {
        pick(instancia -> isQuiet(instancia) && scene.index(instancia.idProceso()) > 0)
                .ifPresent(found -> {
                    scene.replace(scene.now().minusInstancia(scene.index(found.idProceso())));
                    scene.afterReadings(chance.between(1, 4), () -> scene.replace(appended(found)));
                });
    }

    private co.misprocesos.court.CaseFixture appended(InstanciaFixture found) {
        List<InstanciaFixture> all = new ArrayList<>(scene.now().instancias());
        all.add(found);
        return new co.misprocesos.court.CaseFixture(found.radicado(), all);
    }

    private Optional<InstanciaFixture> pick(Predicate<InstanciaFixture> which) {
        return chance.of(scene.now().instancias().stream().filter(which).toList());
    }
}
