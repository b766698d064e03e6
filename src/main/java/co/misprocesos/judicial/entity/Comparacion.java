package co.misprocesos.judicial.entity;

import java.util.List;

/**
 * What came of comparing a reading with the record.
 *
 * @param novedades what changed, each change once
 * @param isDoubtful whether something waits for a second complete reading
 */
public record Comparacion(List<Novedad> novedades, boolean isDoubtful) {

    /** Nothing changed. */
    public static final Comparacion NADA = new Comparacion(List.of(), false);

    public Comparacion {
        novedades = List.copyOf(novedades);
    }
}
