package co.misprocesos.cpnu.entity;

/** How the source treats us now. */
public enum SourceState {
    /** Questions leave; after a pause one at a time, until one succeeds. */
    DISPONIBLE,
    /** It refused or failed a short while ago: no question leaves. */
    EN_PAUSA,
    /** It refused again after the pause. Stays until a question succeeds, also while a single one may try. */
    BLOQUEADA
}
