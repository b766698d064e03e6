package co.misprocesos.judicial.entity;

import java.util.List;

/**
 * One complete answer of the court about a case.
 *
 * @param hechos what it says; for a case that is not found, nothing
 * @param consulta the search's answer as it came; null when there is none
 * @param detalle the main instance's detail as it came; null when there is none
 * @param vista the instances as the search showed them
 * @param examen whether everything was asked for, all pages included
 * @param instancias what the record is compared with
 */
public record Lectura(
        Situacion situacion,
        Hechos hechos,
        String consulta,
        String detalle,
        Vista vista,
        boolean examen,
        List<InstanciaLeida> instancias) {

    public Lectura {
        instancias = List.copyOf(instancias);
    }

    /** The court has nothing under this number. */
    public static Lectura noEncontrado() {
        return new Lectura(Situacion.NO_ENCONTRADO, Hechos.NINGUNO, null, null, Vista.NINGUNA, true, List.of());
    }
}
