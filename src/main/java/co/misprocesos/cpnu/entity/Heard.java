package co.misprocesos.cpnu.entity;

import co.misprocesos.radicado.entity.Radicado;
import java.time.Duration;

/**
 * One request to the source that has ended.
 *
 * @param kind what was asked: SEARCH, DETALLE, SUJETOS, ACTUACIONES, DOCUMENTOS or DESCARGA
 * @param outcome {@link #ANSWERED}, {@link #NOTHING}, {@link #PRIVATE}, or the name of a {@link Reason}
 * @param took from sending to the end
 */
public record Heard(Radicado radicado, String kind, String outcome, Duration took) {

    /** Data came, an empty list of procesos included. */
    public static final String ANSWERED = "ANSWERED";

    /** The source said that there is nothing. */
    public static final String NOTHING = "NOTHING";

    /** The source said that it is private. */
    public static final String PRIVATE = "PRIVATE";
}
