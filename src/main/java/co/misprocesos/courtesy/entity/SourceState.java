package co.misprocesos.courtesy.entity;

/** How the source treats us now. */
public enum SourceState {
    /** Questions leave; after a pause one at a time, until one is answered. */
    DISPONIBLE,
    /** It refused or failed a short while ago: no question leaves. */
    EN_PAUSA,
    /** It refused after a short pause and after a long one. Stays until a question is answered, also while a single one may try. */
    BLOQUEADA
}
