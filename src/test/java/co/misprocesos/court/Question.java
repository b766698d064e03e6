package co.misprocesos.court;

/**
 * One question that reached the court.
 *
 * @param radicado the case asked about; for questions by an id the one it belongs to; empty if there is none
 * @param pagina the page asked for, 1 when none was named
 * @param nth how many times this kind was asked of this radicado, this one included
 * @param nanos {@link System#nanoTime()} at its arrival
 * @param target path and query as they came
 * @param userAgent as it came, empty if it did not
 */
public record Question(Kind kind, String radicado, int pagina, int nth, long nanos, String target, String userAgent) {

    /** What was asked. */
    public enum Kind {
        SEARCH,
        DETALLE,
        SUJETOS,
        ACTUACIONES,
        DOCUMENTOS,
        DESCARGA,
        /** A path that the court does not have. */
        OTHER
    }
}
