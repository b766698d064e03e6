package co.misprocesos.judicial.entity;

import java.util.List;

/**
 * What came of comparing a reading with the record.
 *
 * @param novedades what changed, each change once
 * @param isFirst whether there was nothing to compare with: it is the silent baseline
 * @param isDoubtful whether something waits for a second complete reading
 */
public record Comparacion(List<Novedad> novedades, boolean isFirst, boolean isDoubtful) {

    /** Nothing changed. */
    public static final Comparacion NADA = new Comparacion(List.of(), false, false);

    public Comparacion {
        novedades = List.copyOf(novedades);
    }

    /** Whether the record says something else now. */
    public boolean changedTheRecord() {
        return isFirst || !novedades.isEmpty();
    }
}
