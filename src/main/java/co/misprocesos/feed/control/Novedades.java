package co.misprocesos.feed.control;

import co.misprocesos.feed.entity.Filtro;
import co.misprocesos.feed.entity.NovedadRecibida;
import co.misprocesos.paging.entity.Cursor;
import co.misprocesos.paging.entity.Limit;
import co.misprocesos.paging.entity.Page;
import co.misprocesos.problem.entity.Problem;
import co.misprocesos.project.control.ProjectList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Reads a user's novedades, newest detected first: one query a page, as fast at the end of a long feed as at its beginning. */
@ApplicationScoped
public class Novedades {

    private static final int KEYS = 2;

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    @Inject
    private ProjectList projects;

    /**
     * A page of what the filter lets through. Entries that come while a client walks from page to page are not doubled, and
     * none is lost.
     *
     * @param cursor what the page before gave as {@code next}
     * @throws co.misprocesos.problem.entity.ProblemException 400 for a cursor of something else, 404 for a project of
     *     somebody else
     */
    public Page<NovedadRecibida> page(int userId, Filtro filtro, Optional<String> cursor, Limit limit) {
        Optional<Cursor> after = cursor.map(text -> Cursor.parse(text, KEYS));
        Statement statement = NovedadesQuery.page(userId, filtro, after, limit);
        filtro.projectId().ifPresent(project -> projects.one(userId, project));
        return Page.of(
                statement.rows(em).stream().map(NovedadesQuery::read).toList(),
                limit,
                novedad -> Cursor.of(novedad.detectadaEn(), novedad.id()));
    }

    /**
     * One of them.
     *
     * @throws co.misprocesos.problem.entity.ProblemException 404 when the user did not receive it
     */
    public NovedadRecibida one(int userId, long id) {
        return NovedadesQuery.one(userId, id).rows(em).stream()
                .findFirst()
                .map(NovedadesQuery::read)
                .orElseThrow(() -> unknown().asException());
    }

    static Problem unknown() {
        return Problem.notFound("No existe esa novedad entre las suyas.");
    }
}
