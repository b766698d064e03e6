package co.misprocesos.cpnu.entity;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What the source says of one proceso (CPNU facts 2.3). Texts are trimmed; null is blank or unknown.
 *
 * @param idRegProceso 0 when the source does not say; it is nobody's key
 * @param codDespachoCompleto the twelve digits of the court that has the proceso now, not always the radicado's
 * @param fechaProceso Bogotá's date
 * @param ultimaActualizacion Bogotá's date and time up to which the source had copied the court's data
 * @param raw the body as received
 */
public record Detalle(
        long idRegProceso,
        String codDespachoCompleto,
        String despacho,
        String ponente,
        String tipoProceso,
        String claseProceso,
        String subclaseProceso,
        String recurso,
        String ubicacion,
        LocalDate fechaProceso,
        LocalDateTime ultimaActualizacion,
        boolean esPrivado,
        String raw) {}
