package co.misprocesos.judicial.entity;

import java.util.List;

/**
 * The actuaciones of one instance as they were read: all of them, or the newest only.
 *
 * @param renglones in whatever order
 * @param registros how many the court counts in all
 */
public record ListaLeida(List<ActuacionLeida> renglones, long registros) {

    public ListaLeida {
        renglones = List.copyOf(renglones);
    }

    /** A list that was read to its end. */
    public static ListaLeida whole(List<ActuacionLeida> renglones) {
        return new ListaLeida(renglones, renglones.size());
    }

    /** Whether nothing is left unread, so that what is missing is missing. */
    public boolean isWhole() {
        return renglones.size() >= registros;
    }

    /** Below which number nothing was read. */
    long lowest() {
        return isWhole()
                ? Long.MIN_VALUE
                : renglones.stream()
                        .mapToLong(ActuacionLeida::consActuacion)
                        .min()
                        .orElse(Long.MAX_VALUE);
    }
}
