package co.misprocesos.cpnu.control;

import co.misprocesos.cpnu.control.Members.Presence;
import co.misprocesos.cpnu.control.Resource.Body;
import co.misprocesos.cpnu.entity.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Rows of a list that the source hands out in pages, and what it says of the whole.
 *
 * @param records of the whole list, null when the source does not say
 * @param pages of the whole list; 0 or 1 when this one is all
 * @param raw the bodies that it was read from, in order
 */
record Page<T>(List<T> rows, Long records, long pages, List<String> raw) {

    /** A list longer than any case has; asking on would only cost the source. */
    static final int MAX_PAGES = 100;

    interface Source<T> {
        Page<T> read(int number) throws InterruptedException;
    }

    /** A list without anything in it, where the source said so with a message. */
    static <T> Page<T> empty() {
        return new Page<>(List.of(), 0L, 0, List.of());
    }

    /** Doubts an answer that says it is another page than the one asked for. */
    static <T> Page<T> of(Body body, int asked, String list, Function<Members, T> row) {
        Members paging = body.members().child("paginacion");
        long pages = paging.number("cantidadPaginas", Presence.REQUIRED);
        Long number = paging.number("pagina", Presence.OPTIONAL);
        if (pages < 0 || pages > MAX_PAGES) {
            throw paging.wrong("cantidadPaginas", "no es creíble: " + pages);
        }
        if (number != null && number != asked) {
            throw paging.wrong("pagina", "es " + number + " y se pidió la " + asked);
        }
        List<T> rows = body.members().children(list).stream().map(row).toList();
        return new Page<>(rows, paging.number("cantidadRegistros", Presence.OPTIONAL), pages, List.of(body.raw()));
    }

    /**
     * The whole list, never asking beyond its last page. One that changed while it was read may be read well the next
     * time, so it is the server's trouble; one that is shorter than it says is not believed.
     */
    static <T> Page<T> all(Source<T> source) throws InterruptedException {
        Page<T> first = source.read(1);
        List<T> rows = new ArrayList<>(first.rows());
        List<String> raw = new ArrayList<>(first.raw());
        for (int number = 2; number <= first.pages(); number++) {
            Page<T> next = source.read(number);
            if (next.pages() != first.pages() || !Objects.equals(next.records(), first.records())) {
                throw NoValue.unavailable(Reason.SERVER_ERROR, "la lista cambió mientras se leía");
            }
            rows.addAll(next.rows());
            raw.addAll(next.raw());
        }
        if (first.records() != null && rows.size() < first.records()) {
            throw NoValue.format("la lista trae " + rows.size() + " de " + first.records() + " registros");
        }
        return new Page<>(rows, first.records(), first.pages(), raw);
    }
}
