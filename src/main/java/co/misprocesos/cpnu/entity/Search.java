package co.misprocesos.cpnu.entity;

import java.util.List;

/**
 * Every proceso that the source keeps under one radicado, private ones included: that all are private is for the reader
 * of {@link ProcesoEncontrado#esPrivado()} to say.
 *
 * @param procesos in the source's order; never empty
 * @param raw the body as received; a JSON array of the bodies in the rare case of several pages
 */
public record Search(List<ProcesoEncontrado> procesos, String raw) {

    public Search {
        procesos = List.copyOf(procesos);
    }
}
