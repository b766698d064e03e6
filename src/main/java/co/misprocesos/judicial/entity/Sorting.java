package co.misprocesos.judicial.entity;

import co.misprocesos.problem.entity.Problem;
import co.misprocesos.problem.entity.ProblemException;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * How a list of cases is sorted; rows with nothing to sort by come last either way.
 *
 * @param reversed against the order's own direction
 */
public record Sorting(Orden orden, boolean reversed) {

    private static final String REVERSED = "-";

    /**
     * Reads a request's parameter: the order's name, for the other direction with a dash before it.
     *
     * @param text null or blank for the last change first
     * @throws ProblemException 400 on the field {@code orden} for any other text
     */
    public static Sorting parse(String text) {
        if (text == null || text.isBlank()) {
            return new Sorting(Orden.CAMBIO, false);
        }
        boolean reversed = text.startsWith(REVERSED);
        String name = reversed ? text.substring(REVERSED.length()) : text;
        return Arrays.stream(Orden.values())
                .filter(orden -> orden.text().equals(name))
                .findFirst()
                .map(orden -> new Sorting(orden, reversed))
                .orElseThrow(() -> Problem.invalid("orden", "El orden debe ser " + known() + ", con o sin - delante.")
                        .asException());
    }

    /** As a request writes it. */
    public String text() {
        return (reversed ? REVERSED : "") + orden.text();
    }

    /** Whether greater keys, and greater ids among equal ones, come first. */
    public boolean descending() {
        return orden.latestFirst() != reversed;
    }

    private static String known() {
        return Arrays.stream(Orden.values()).map(Orden::text).collect(Collectors.joining(", "));
    }
}
