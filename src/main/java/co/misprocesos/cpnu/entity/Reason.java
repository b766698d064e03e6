package co.misprocesos.cpnu.entity;

/** Why a question has no answer (CPNU facts 3.1). */
public enum Reason {
    /** Status 403 or 429, or a page where JSON was due. */
    BLOCKED("La Rama Judicial está rechazando las consultas en este momento."),
    /** The whole exchange took longer than its limit. */
    TIMEOUT("La Rama Judicial tardó demasiado en responder."),
    /** No connection, or it broke. */
    UNREACHABLE("No se pudo establecer comunicación con la Rama Judicial."),
    /** Status 5xx, or a list that changed while its pages were read. */
    SERVER_ERROR("El sistema de la Rama Judicial respondió con una falla propia."),
    /** Status 404 with a message that is no answer, such as {@code Connection Timeout Expired}. */
    TRANSIENT("El sistema de la Rama Judicial tiene una falla pasajera."),
    /** Not in the known shape, or about something else than what was asked. */
    FORMAT("La Rama Judicial respondió en una forma inesperada; la respuesta no se tuvo en cuenta."),
    /** Not asked, or interrupted by the server's stop: it says nothing about the source's answer. */
    PAUSED("No se consultó: por ahora se deja descansar a la Rama Judicial.");

    private final String sentence;

    Reason(String sentence) {
        this.sentence = sentence;
    }

    /** A Spanish sentence fit for a person. */
    public String sentence() {
        return sentence;
    }

    /** Whether the source failed to answer at all; many of these in a row mean that it is down. */
    public boolean isOutage() {
        return this == TIMEOUT || this == UNREACHABLE || this == SERVER_ERROR;
    }

    /** Whether the same question a moment later may well be answered. */
    public boolean canHeal() {
        return this == UNREACHABLE || this == SERVER_ERROR || this == TRANSIENT;
    }
}
