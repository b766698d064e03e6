package co.misprocesos.feed.entity;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One instance of a case as the record holds it; what the court doesn't tell is null.
 *
 * @param principal whether the lists show the case by it
 * @param sujetos JSON array of the parties: rol, nombre, emplazado
 * @param ausenteDesde since when the court's searches don't show it; null while they do
 */
public record InstanciaGuardada(
        long idProceso,
        String despacho,
        String departamento,
        String tipoProceso,
        String claseProceso,
        String subclaseProceso,
        String ponente,
        String ubicacion,
        String recurso,
        LocalDate fechaProceso,
        LocalDate fechaUltimaActuacion,
        boolean esPrivado,
        boolean principal,
        String sujetos,
        Instant ausenteDesde) {}
