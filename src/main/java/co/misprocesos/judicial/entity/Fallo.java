package co.misprocesos.judicial.entity;

/** Why the last attempt to verify a case failed, as far as its state depends on it. */
public enum Fallo {
    /** The source refuses us. */
    BLOQUEO,
    /** The source answered something that can't be understood or is about another case. */
    FORMATO,
    /** The source didn't answer, or answered that it has trouble. */
    SIN_RESPUESTA
}
