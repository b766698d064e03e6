package co.misprocesos.court.history;

import static co.misprocesos.judicial.entity.TipoNovedad.AHORA_PRIVADO;
import static co.misprocesos.judicial.entity.TipoNovedad.AHORA_PUBLICO;
import static co.misprocesos.judicial.entity.TipoNovedad.DATOS_CAMBIADOS;
import static co.misprocesos.judicial.entity.TipoNovedad.DESPACHO_CAMBIADO;
import static co.misprocesos.judicial.entity.TipoNovedad.PARTES_CAMBIADAS;

import co.misprocesos.court.InstanciaFixture;
import co.misprocesos.judicial.entity.TipoNovedad;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One instance as it is known after the last reading. */
final class HeldInstancia {

    private static final String DESPACHO = "despacho";

    private final long id;
    private final boolean late;
    private final HeldRows rows = new HeldRows();
    private final Blanks blanks = new Blanks();
    private final Map<String, String> datos = new TreeMap<>();
    private boolean privado;
    private boolean opened;
    private Set<String> sujetos = Set.of();
    private boolean sujetosDoubted;

    /** @param late whether the case was known before it was */
    HeldInstancia(InstanciaFixture first, boolean late) {
        this.late = late;
        id = first.idProceso();
        privado = first.privado();
        datos.put(DESPACHO, Members.of(first).get(DESPACHO));
        if (!privado) {
            open(first);
        }
    }

    private void open(InstanciaFixture shown) {
        opened = true;
        datos.putAll(Members.of(shown));
        sujetos = Members.sujetos(shown);
        rows.baseline(shown.actuaciones(), late);
    }

    HeldRows rows() {
        return rows;
    }

    boolean doubts() {
        return sujetosDoubted || !blanks.isEmpty() || rows.doubts();
    }

    /** Whether this shows everything that is held, so that nothing is to be seen twice. */
    boolean lacksNothingIn(InstanciaFixture shown) {
        return opened
                && !doubts()
                && !shown.privado()
                && !(shown.sujetos().isEmpty() && !sujetos.isEmpty())
                && !Members.turnedBlank(datos, Members.of(shown))
                && !rows.lackIn(shown.actuaciones());
    }

    /** What a reading tells of the instance itself; its actuaciones are apart. */
    List<Told> read(InstanciaFixture shown) {
        List<Told> told = new ArrayList<>();
        if (shown.privado() != privado) {
            privado = shown.privado();
            told.add(Told.of(privado ? AHORA_PRIVADO : AHORA_PUBLICO, id));
        }
        datos(shown, told);
        if (!privado && opened) {
            sujetos(shown, told);
        }
        return told;
    }

    /** Takes the first list in, silently. */
    boolean opensWith(InstanciaFixture shown) {
        if (opened || shown.privado()) {
            return false;
        }
        open(shown);
        return true;
    }

    private void datos(InstanciaFixture shown, List<Told> told) {
        Map<String, String> now =
                Members.only(privado || !opened ? Set.of(DESPACHO) : datos.keySet(), Members.of(shown));
        Map<String, String> held = Members.only(now.keySet(), datos);
        Set<String> names = blanks.believed(held, now, now.keySet());
        datos.putAll(Members.only(names, now));
        Set<String> rest = new TreeSet<>(names);
        if (rest.remove(DESPACHO)) {
            Set<String> court = new TreeSet<>(Set.of(DESPACHO));
            if (rest.remove("departamento")) {
                court.add("departamento");
            }
            told.add(changed(DESPACHO_CAMBIADO, court, held, now));
        }
        if (!rest.isEmpty()) {
            told.add(changed(DATOS_CAMBIADOS, rest, held, now));
        }
    }

    private Told changed(TipoNovedad tipo, Set<String> names, Map<String, String> held, Map<String, String> now) {
        return Told.of(tipo, id).changing(Members.only(names, held), Members.only(names, now));
    }

    private void sujetos(InstanciaFixture shown, List<Told> told) {
        Set<String> now = Members.sujetos(shown);
        boolean believed = !now.isEmpty() || sujetosDoubted;
        sujetosDoubted = !now.equals(sujetos) && !believed;
        if (!now.equals(sujetos) && believed) {
            Set<String> left = new HashSet<>(sujetos);
            left.removeAll(now);
            Set<String> came = new HashSet<>(now);
            came.removeAll(sujetos);
            told.add(Told.of(PARTES_CAMBIADAS, id).changing(left, came));
            sujetos = now;
        }
    }
}
