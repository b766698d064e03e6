package co.misprocesos.judicial.entity;

/**
 * One entry of the register as the court shows it now.
 *
 * @param consActuacion an aid for pairing only (CPNU facts 4.3)
 */
public record ActuacionLeida(long consActuacion, Contenido contenido) {}
