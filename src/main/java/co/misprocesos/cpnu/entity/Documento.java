package co.misprocesos.cpnu.entity;

import java.time.LocalDateTime;

/**
 * A document that is published with an actuación (CPNU facts 2.5 and 4.6); all that describes it is the court's own and may
 * be null.
 *
 * @param idRegDocumento by which it is downloaded
 * @param fechaCarga when it was published, in Bogotá
 */
public record Documento(
        long idRegDocumento, String nombre, String descripcion, String tipo, LocalDateTime fechaCarga) {}
