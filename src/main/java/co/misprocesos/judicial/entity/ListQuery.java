package co.misprocesos.judicial.entity;

import co.misprocesos.paging.entity.Cursor;
import co.misprocesos.paging.entity.Limit;
import co.misprocesos.problem.entity.Problem;
import co.misprocesos.problem.entity.ProblemException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which part of a list of cases is asked for.
 *
 * @param estado the only one that is asked for; empty for all
 * @param after the row after which the page begins; empty for the first page
 */
public record ListQuery(
        SearchWords words, Optional<Estado> estado, Sorting sorting, Limit limit, Optional<ListPosition> after) {

    private static final List<String> PARAMETERS = List.of("q", "estado", "orden", "limit", "cursor");

    /**
     * Reads a request's parameters.
     *
     * @param parameter the value of each, null when the request lacks it
     * @return empty when the request has none of them: the whole list is asked for
     * @throws ProblemException 400 on the parameter that is wrong; on {@code cursor} also for one that another order, search
     *     or estado has given
     */
    public static Optional<ListQuery> asked(Function<String, String> parameter) {
        if (PARAMETERS.stream().map(parameter).allMatch(value -> value == null)) {
            return Optional.empty();
        }
        ListQuery first = new ListQuery(
                SearchWords.parse(parameter.apply("q")),
                estado(parameter.apply("estado")),
                Sorting.parse(parameter.apply("orden")),
                Limit.parse(parameter.apply("limit")),
                Optional.empty());
        return Optional.of(first.after(parameter.apply("cursor")));
    }

    /** Where the page that ends with this row ends. */
    public Cursor cursor(Listed last) {
        return ListPosition.of(sorting, last).cursor(fingerprint());
    }

    private ListQuery after(String cursor) {
        return cursor == null || cursor.isBlank()
                ? this
                : new ListQuery(
                        words, estado, sorting, limit, Optional.of(ListPosition.parse(cursor, sorting, fingerprint())));
    }

    /** Of what a cursor holds for: the order and which rows there are, not how many a page has. */
    private String fingerprint() {
        return sorting.text() + " " + Integer.toHexString((words + " " + estado).hashCode());
    }

    private static Optional<Estado> estado(String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(Estado.values())
                .filter(estado -> estado.name().equals(text))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("estado", "El estado debe ser uno de " + known() + ".")
                        .asException()));
    }

    private static String known() {
        return Arrays.stream(Estado.values()).map(Estado::name).collect(Collectors.joining(", "));
    }
}
