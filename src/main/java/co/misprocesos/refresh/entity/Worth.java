package co.misprocesos.refresh.entity;

/** What is asked first; stored as its number, lower goes first. */
public enum Worth {
    /** A person waits for a few cases. */
    PERSONA,
    /** A person waits for many. */
    PERSONA_MUCHOS,
    /** The daily sweep. */
    BARRIDO,
    /** A person's, beyond the questions of an hour. */
    POSTERGADO,
    /** It failed so often that nobody waits for it any more. */
    FALLIDO,
    /** A full look that is due. */
    EXAMEN;

    /** The number in the queue. */
    public int number() {
        return ordinal();
    }
}
