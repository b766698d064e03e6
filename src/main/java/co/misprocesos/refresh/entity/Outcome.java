package co.misprocesos.refresh.entity;

/** What came of one item of a run. */
public enum Outcome {
    /** The court answered, and the lists show what they showed. */
    SIN_CAMBIOS,
    /** The court answered, and something that the lists show differs. */
    CAMBIO,
    /** A young answer served; nothing was asked. */
    RECIENTE,
    /** No complete answer. */
    ERROR,
    /** Whoever wanted the run ended it before this was asked. */
    CANCELADO
}
