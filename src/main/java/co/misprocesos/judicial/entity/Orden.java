package co.misprocesos.judicial.entity;

import java.util.function.Function;

/** By what lists of cases are sorted. */
public enum Orden {
    /** When something that the list shows last changed. */
    CAMBIO("cambio", true, Listed::updatedAt),
    RADICADO("radicado", false, Listed::radicado),
    DEMANDANTE("demandante", false, listed -> listed.hechos().demandante()),
    DEMANDADO("demandado", false, listed -> listed.hechos().demandado()),
    JUZGADO("juzgado", false, listed -> listed.hechos().juzgado()),
    CLASE("clase", false, listed -> listed.hechos().clase()),
    FECHA_ULTIMA_ACTUACION(
            "fechaUltimaActuacion", true, listed -> listed.hechos().fechaUltimaActuacion()),
    ULTIMA_VERIFICACION(
            "ultimaVerificacion", true, listed -> listed.verificacion().ultimaVerificacion());

    private final String text;
    private final boolean latestFirst;
    private final Function<Listed, Object> key;

    Orden(String text, boolean latestFirst, Function<Listed, Object> key) {
        this.text = text;
        this.latestFirst = latestFirst;
        this.key = key;
    }

    /** As requests write it. */
    public String text() {
        return text;
    }

    /** Days and moments begin with the latest, texts with A. */
    public boolean latestFirst() {
        return latestFirst;
    }

    /** What a row is sorted by: a text, a day or a moment; null when it has none. */
    public Object key(Listed listed) {
        return key.apply(listed);
    }
}
