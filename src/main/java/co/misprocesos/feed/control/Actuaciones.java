package co.misprocesos.feed.control;

import co.misprocesos.feed.entity.ActuacionListada;
import co.misprocesos.feed.entity.TextoAnterior;
import co.misprocesos.paging.entity.Cursor;
import co.misprocesos.paging.entity.Limit;
import co.misprocesos.paging.entity.Page;
import co.misprocesos.radicado.entity.Radicado;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the actuaciones of a case page by page: one query for the page, one for the earlier texts of all
 * that is on it, and one for the autos and fijaciones that belong to it. */
@ApplicationScoped
public class Actuaciones {

    private static final int KEYS_OF_CASE = 4;
    private static final int KEYS_OF_INSTANCE = 2;

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    @Inject
    private Casos casos;

    @Inject
    private TextosAnteriores textos;

    @Inject
    private Emparejadas emparejadas;

    /**
     * A page of all instances. Removed ones are among them: nothing that was seen is lost.
     *
     * @param cursor what the page before gave as {@code next}
     * @throws co.misprocesos.problem.entity.ProblemException 404 when the user doesn't follow the case, 400 for a cursor of
     *     something else
     */
    public Page<ActuacionListada> ofCase(int userId, Radicado radicado, Optional<String> cursor, Limit limit) {
        casos.requireFollowed(userId, radicado);
        Optional<Cursor> after = cursor.map(text -> Cursor.parse(text, KEYS_OF_CASE));
        return page(ActuacionesQuery.ofCase(radicado, after, limit), limit, ActuacionesQuery.Row::inCase);
    }

    /**
     * A page of one instance.
     *
     * @param idProceso the court's number of the instance
     * @throws co.misprocesos.problem.entity.ProblemException as {@link #ofCase}, and 404 when the case has no such instance
     */
    public Page<ActuacionListada> ofInstance(
            int userId, Radicado radicado, long idProceso, Optional<String> cursor, Limit limit) {
        long instancia = casos.instancia(userId, radicado, idProceso);
        Optional<Cursor> after = cursor.map(text -> Cursor.parse(text, KEYS_OF_INSTANCE));
        return page(ActuacionesQuery.ofInstance(instancia, after, limit), limit, ActuacionesQuery.Row::inInstance);
    }

    private Page<ActuacionListada> page(
            Statement statement, Limit limit, Function<ActuacionesQuery.Row, Cursor> cursor) {
        Page<ActuacionesQuery.Row> page =
                Page.of(statement.rows(em).stream().map(ActuacionesQuery::read).toList(), limit, cursor);
        Map<Long, List<TextoAnterior>> earlier =
                textos.of(page.items().stream().map(row -> row.actuacion().id()).toList());
        Map<Long, Long> pairs = emparejadas.of(
                page.items().stream().map(ActuacionesQuery.Row::actuacion).toList());
        return page.map(row -> new ActuacionListada(
                row.actuacion(),
                Optional.ofNullable(pairs.get(row.actuacion().id())),
                earlier.getOrDefault(row.actuacion().id(), List.of())));
    }
}
