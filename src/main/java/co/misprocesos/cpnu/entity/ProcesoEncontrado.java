package co.misprocesos.cpnu.entity;

import java.time.LocalDate;

/**
 * One of the procesos that the source keeps under a radicado (CPNU facts 2.2). Texts are trimmed, a blank is null.
 *
 * @param idProceso may pass 2^31
 * @param idConexion the court's data base at the source, null when it does not say
 * @param despacho as the court wrote it, inner double spaces included
 * @param fechaProceso Bogotá's date, null when unknown, which happens for public procesos too
 * @param fechaUltimaActuacion Bogotá's date; a hint only: null on live procesos, may lie in the future (CPNU facts 0.6)
 * @param esPrivado only this row is visible; the source refuses the rest
 */
public record ProcesoEncontrado(
        long idProceso,
        Long idConexion,
        String despacho,
        String departamento,
        LocalDate fechaProceso,
        LocalDate fechaUltimaActuacion,
        Sujetos sujetos,
        boolean esPrivado) {}
