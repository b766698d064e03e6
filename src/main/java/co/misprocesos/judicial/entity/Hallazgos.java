package co.misprocesos.judicial.entity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a reading finds different in the facts and parties of one instance. */
final class Hallazgos {

    static final String SUJETOS = "sujetos";

    private final Dudas doubts;
    private final boolean whole;
    private final boolean known;
    private final List<String> waiting = new ArrayList<>();
    private final Map<Dato, String[]> changed = new EnumMap<>(Dato.class);
    private Diferencia parties = Diferencia.NINGUNA;

    /** @param known whether the facts were ever read before: what fills a blank is no news otherwise */
    Hallazgos(Dudas doubts, boolean whole, boolean known) {
        this.doubts = doubts;
        this.whole = whole;
        this.known = known;
    }

    /**
     * @param read the empty text is blank
     * @return what is to be stored, empty inside for a blank; absent while the stored value stays
     */
    Optional<Optional<String>> compare(Dato dato, String stored, String read) {
        boolean blank = Texto.comparable(read).equals("");
        if (blank && stored != null && !isConfirmed(dato.member())) {
            return Optional.empty();
        }
        if (!Texto.comparable(stored).equals(Texto.comparable(read)) && (stored != null || known)) {
            changed.put(dato, new String[] {stored, blank ? null : read});
        }
        return Optional.of(blank ? Optional.empty() : Optional.of(read));
    }

    /** What is to be stored. */
    Sujetos compare(Sujetos stored, Sujetos read) {
        if (stored.same(read) || read.isEmpty() && !isConfirmed(SUJETOS)) {
            return stored;
        }
        if (known || !stored.isEmpty()) {
            parties = new Diferencia().add(SUJETOS, stored.without(read), read.without(stored));
        }
        return read;
    }

    private boolean isConfirmed(String member) {
        if (whole && doubts.contains(member)) {
            return true;
        }
        waiting.add(member);
        return false;
    }

    /** What waits now; members that were not read wait on. */
    Dudas doubts(InstanciaLeida leida) {
        List<String> left = new ArrayList<>(doubts.after(waiting, whole).members());
        doubts.members().stream()
                .filter(member -> !left.contains(member) && !leida.shows(member))
                .forEach(left::add);
        return new Dudas(List.copyOf(left));
    }

    /** By kind, in the order in which they are told. A new court brings its place with it. */
    Map<TipoNovedad, Diferencia> differences() {
        Map<TipoNovedad, Diferencia> differences = new EnumMap<>(TipoNovedad.class);
        boolean moved = changed.containsKey(Dato.DESPACHO);
        changed.forEach((dato, values) -> differences
                .computeIfAbsent(
                        dato == Dato.DESPACHO || moved && dato == Dato.DEPARTAMENTO
                                ? TipoNovedad.DESPACHO_CAMBIADO
                                : TipoNovedad.DATOS_CAMBIADOS,
                        tipo -> new Diferencia())
                .add(dato.member(), values[0], values[1]));
        if (!parties.isEmpty()) {
            differences.put(TipoNovedad.PARTES_CAMBIADAS, parties);
        }
        return differences;
    }
}
