package co.misprocesos.refresh.entity;

/** How far the reading of one case has come. */
public enum Paso {
    /** What the court keeps under the number: one question, and often the only one. */
    BUSQUEDA,
    /** The detail of the main instance. */
    DETALLE,
    /** The parties that the search cut, and the actuaciones. */
    RESTO
}
