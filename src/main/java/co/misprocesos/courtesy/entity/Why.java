package co.misprocesos.courtesy.entity;

/** Why no question may leave at this moment. */
public enum Why {
    /** The pace: the last question left a moment ago. */
    RITMO("se espera el turno del ritmo"),
    /** The day's budget is spent. */
    PRESUPUESTO_DIARIO("se agotó el presupuesto de consultas del día"),
    /** The source refused us. */
    RECHAZO("la fuente rechazó las consultas y se la deja descansar"),
    /** The source has not answered for long. */
    CAIDA("la fuente no responde y se la deja descansar"),
    /** It refused before and after its pauses; it is tried with single questions. */
    BLOQUEADA("la fuente sigue rechazando las consultas"),
    /** This server is being stopped. */
    DETENCION("el servidor se está deteniendo");

    private final String words;

    Why(String words) {
        this.words = words;
    }

    /** In Spanish, for the record of attempts. */
    public String words() {
        return words;
    }
}
