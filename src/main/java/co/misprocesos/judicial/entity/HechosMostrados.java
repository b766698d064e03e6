package co.misprocesos.judicial.entity;

import java.time.LocalDate;

/** The facts of a case as the seed's list columns hold them: texts of at most 255 characters, unknown is null. */
public record HechosMostrados(
        String idProceso,
        String demandante,
        String demandado,
        String juzgado,
        String clase,
        String subclase,
        String ubicacion,
        LocalDate fechaUltimaActuacion) {}
