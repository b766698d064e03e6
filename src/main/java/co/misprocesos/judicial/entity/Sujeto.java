package co.misprocesos.judicial.entity;

/**
 * One party of an instance.
 *
 * @param rol as the court wrote it; null when it wrote none
 */
public record Sujeto(String rol, String nombre, boolean emplazado) {}
