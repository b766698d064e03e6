package co.misprocesos.paging.entity;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a list, in the list's order.
 *
 * @param next the cursor of the page that follows; empty at the end of the list
 */
public record Page<T>(List<T> items, Optional<String> next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Cuts a page out of the rows that begin it.
     *
     * @param rows as many as {@link Limit#andOneMore} says, fewer at the end of the list
     * @param cursor the sort keys of a row
     */
    public static <T> Page<T> of(List<T> rows, Limit limit, Function<T, Cursor> cursor) {
        if (rows.size() <= limit.rows()) {
            return new Page<>(rows, Optional.empty());
        }
        List<T> items = rows.subList(0, limit.rows());
        return new Page<>(
                items, Optional.of(cursor.apply(items.get(items.size() - 1)).text()));
    }

    /** A list that is no longer than this. */
    public static <T> Page<T> whole(List<T> rows) {
        return new Page<>(rows, Optional.empty());
    }

    /** The same page of what each row becomes. */
    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), next);
    }
}
