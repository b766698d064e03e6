package co.misprocesos.feed.entity;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What an actuación said before the court edited it.
 *
 * @param vistaDesde when we first saw it say so
 * @param vistaHasta when we saw that it says something else
 */
public record TextoAnterior(
        LocalDate fechaActuacion,
        String actuacion,
        String anotacion,
        LocalDate fechaInicial,
        LocalDate fechaFinal,
        LocalDate fechaRegistro,
        boolean conDocumentos,
        Instant vistaDesde,
        Instant vistaHasta) {}
