package co.misprocesos.judicial.control;

import co.misprocesos.judicial.entity.Orden;

/**
 * What a list's statement calls the columns that it is filtered and sorted by. The facts of the list are in the alias
 * {@code s}.
 *
 * @param id the row in its list
 * @param radicado the case's number
 * @param changed when something that the list shows last changed, a {@code timestamp} in UTC
 * @param proceso the alias of {@code procesos}
 */
public record ListColumns(String id, String radicado, String changed, String proceso) {

    /** What rows are sorted by; texts without accents and case, the same in every database. */
    String key(Orden orden) {
        return switch (orden) {
            case CAMBIO -> "(" + changed + " at time zone 'UTC')";
            case RADICADO -> folded(radicado);
            case DEMANDANTE, DEMANDADO, JUZGADO, CLASE -> folded("s." + orden.text());
            case FECHA_ULTIMA_ACTUACION -> "s.fecha_ultima_actuacion";
            case ULTIMA_VERIFICACION -> proceso + ".verificado_en";
        };
    }

    /** The same of a key that is given as text. */
    static String given(Orden orden, String parameter) {
        return switch (orden) {
            case CAMBIO, ULTIMA_VERIFICACION -> "cast(" + parameter + " as timestamptz)";
            case RADICADO, DEMANDANTE, DEMANDADO, JUZGADO, CLASE -> folded("cast(" + parameter + " as text)");
            case FECHA_ULTIMA_ACTUACION -> "cast(" + parameter + " as date)";
        };
    }

    private static String folded(String text) {
        return "plegado(" + text + ") collate \"C\"";
    }
}
