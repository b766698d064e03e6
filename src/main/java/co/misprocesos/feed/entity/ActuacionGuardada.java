package co.misprocesos.feed.entity;

import co.misprocesos.judicial.entity.Destacado;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * An actuación as the record holds it: the court's words and dates, and beside them when we saw what.
 *
 * @param id ours; it never changes
 * @param idProceso the court's number of the instance that it belongs to
 * @param consActuacion its number within the instance
 * @param primeraVista when we first saw it
 * @param modificada when we last saw an edit of it; null for never
 * @param retirada when two complete readings had agreed that it is gone; null while it is there
 * @param destaca what makes it stand out, by the court's own words; empty for most
 */
public record ActuacionGuardada(
        long id,
        long idProceso,
        long consActuacion,
        LocalDate fechaActuacion,
        String actuacion,
        String anotacion,
        LocalDate fechaInicial,
        LocalDate fechaFinal,
        LocalDate fechaRegistro,
        boolean conDocumentos,
        Instant primeraVista,
        Instant modificada,
        Instant retirada,
        Set<Destacado> destaca) {}
