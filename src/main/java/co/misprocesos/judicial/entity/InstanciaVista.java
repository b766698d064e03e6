package co.misprocesos.judicial.entity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * One instance of a case as a search shows it.
 *
 * @param idProceso the source's number of it
 * @param partes role and name of each party, sorted, since their order says nothing (CPNU facts 2.6)
 */
public record InstanciaVista(
        long idProceso, String despacho, LocalDate fechaUltimaActuacion, boolean esPrivado, List<String> partes) {

    public InstanciaVista {
        partes = partes.stream().sorted(Comparator.naturalOrder()).distinct().toList();
    }

    boolean movesSince(LocalDate day) {
        return fechaUltimaActuacion == null || !fechaUltimaActuacion.isBefore(day);
    }

    boolean looksLike(InstanciaVista other) {
        return esPrivado == other.esPrivado
                && Objects.equals(despacho, other.despacho)
                && Objects.equals(fechaUltimaActuacion, other.fechaUltimaActuacion)
                && partes.equals(other.partes);
    }

    /** Whether something that was shown before is blank or fewer now; a case that turned private hides, it doesn't blank. */
    boolean lacks(InstanciaVista before) {
        if (esPrivado) {
            return false;
        }
        return despacho == null && before.despacho != null
                || fechaUltimaActuacion == null && before.fechaUltimaActuacion != null
                || partes.isEmpty() && !before.partes.isEmpty();
    }
}
