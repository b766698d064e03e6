package co.misprocesos.judicial.entity;

/** What the last complete verification of a case said. */
public enum Situacion {
    /** The court shows at least one public instance. */
    ENCONTRADO,
    /** The court answered that it has nothing under this number. */
    NO_ENCONTRADO,
    /** Every instance is private. */
    PRIVADO
}
