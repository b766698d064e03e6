package co.misprocesos.judicial.entity;

/** What kind of change a novedad tells. */
public enum TipoNovedad {
    ACTUACION_NUEVA,
    /** The court corrected what an actuación says. */
    ACTUACION_MODIFICADA,
    /** Two complete readings agree that an actuación is gone. */
    ACTUACION_RETIRADA,
    INSTANCIA_NUEVA,
    DESPACHO_CAMBIADO,
    DATOS_CAMBIADOS,
    PARTES_CAMBIADAS,
    AHORA_PRIVADO,
    AHORA_PUBLICO
}
