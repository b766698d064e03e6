package co.misprocesos.court;

/** The texts about a proceso that a court can change; all may be null or blank. */
public enum Dato {
    DESPACHO,
    DEPARTAMENTO,
    COD_DESPACHO,
    PONENTE,
    TIPO,
    CLASE,
    SUBCLASE,
    RECURSO,
    UBICACION,
    CONTENIDO
}
