package co.misprocesos.cpnu.entity;

import java.time.LocalDate;

/**
 * One entry of the court's register (CPNU facts 2.4). All dates are Bogotá's; texts are trimmed, null is blank; two rows
 * may be equal in everything that people see.
 *
 * @param idRegActuacion not stable, so nobody's key (CPNU facts 4.3); 0 when the source does not say
 * @param consActuacion counts from 1 in most courts, a row number of the whole data base in TYBA
 * @param anotacion as the court wrote it, line breaks and double spaces included
 * @param fechaInicial first day of the term that this opens, null when none or unknown
 * @param fechaFinal last day of that term, null when none or unknown
 * @param fechaRegistro the day on which it was keyed in
 */
public record Actuacion(
        long idRegActuacion,
        long consActuacion,
        LocalDate fechaActuacion,
        String actuacion,
        String anotacion,
        LocalDate fechaInicial,
        LocalDate fechaFinal,
        LocalDate fechaRegistro,
        boolean conDocumentos) {}
