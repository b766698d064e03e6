package co.misprocesos.refresh.entity;

/** What should make an operator look before people do. */
public enum Alarma {
    NINGUNA,
    /** Answers in a strange form hit many cases: the source may have changed its form. */
    FORMATO_INESPERADO;

    private static final long MANY = 10;
    private static final long SHARE = 5;

    /**
     * Whether strange answers are more than stumbles: at least ten cases, and at least a fifth of what was attempted.
     *
     * @param strange cases attempted of late whose last attempt brought an answer in a strange form
     * @param attempted all cases attempted of late
     */
    public static Alarma of(long strange, long attempted) {
        return strange >= MANY && strange * SHARE >= attempted ? FORMATO_INESPERADO : NINGUNA;
    }
}
