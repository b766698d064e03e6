package co.misprocesos.judicial.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One instance of a case as a reading found it. What was not asked for is absent, never blank.
 *
 * @param idProceso the source's number of it; stable for a folder (CPNU facts 4.2)
 * @param fechaUltimaActuacion a hint of the court's, null when it gives none; never news
 * @param principal whether it stands for the case in lists
 * @param datos the facts that were read; one that is blank is the empty text
 * @param sujetos all parties; empty when they were not read to the end
 * @param lista empty when no actuaciones were read
 */
public record InstanciaLeida(
        long idProceso,
        LocalDate fechaUltimaActuacion,
        boolean esPrivado,
        boolean principal,
        Map<Dato, String> datos,
        Optional<List<Sujeto>> sujetos,
        Optional<ListaLeida> lista) {

    public InstanciaLeida {
        datos = Map.copyOf(datos);
        sujetos = sujetos.map(List::copyOf);
    }

    /** Whether this member was read, blank or not. */
    boolean shows(String member) {
        return member.equals(Hallazgos.SUJETOS)
                ? sujetos.isPresent()
                : datos.keySet().stream().anyMatch(dato -> dato.member().equals(member));
    }
}
