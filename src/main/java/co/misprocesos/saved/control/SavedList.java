package co.misprocesos.saved.control;

import co.misprocesos.judicial.control.ListColumns;
import co.misprocesos.judicial.control.ListStatement;
import co.misprocesos.judicial.entity.EstadoRule;
import co.misprocesos.judicial.entity.ListQuery;
import co.misprocesos.judicial.entity.ListRow;
import co.misprocesos.paging.entity.Page;
import co.misprocesos.problem.entity.Problem;
import co.misprocesos.refresh.entity.Followed;
import co.misprocesos.saved.entity.SavedCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Reads what a user follows: one query a list, rows as the list shows them. */
@ApplicationScoped
public class SavedList {

    static final String COLUMNS =
            """
            select s.id, s.radicado, s.id_proceso, s.demandante, s.demandado, s.juzgado, s.clase, s.subclase, s.ubicacion,
                   s.fecha_ultima_actuacion, s.created_at at time zone 'UTC', s.updated_at at time zone 'UTC',
                   p.situacion, p.verificado_en, p.intentado_en, p.ultimo_fallo, s.novedades_sin_revisar
              from saved_processes s left join procesos p on p.radicado = s.radicado
            """;

    static final ListColumns LIST = new ListColumns("s.id", "s.radicado", "s.updated_at", "p");

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    /** All that a user follows, last changed first. */
    public List<SavedCase> of(int userId) {
        List<?> rows = em.createNativeQuery(COLUMNS + " where s.user_id = ?1 order by s.updated_at desc, s.id desc")
                .setParameter(1, userId)
                .getResultList();
        return rows.stream().map(row -> savedCase((Object[]) row)).toList();
    }

    /** The part of it that is asked for. */
    public Page<SavedCase> page(int userId, ListQuery query, EstadoRule rule) {
        return new ListStatement(COLUMNS + " where s.user_id = ?1", List.of(userId), LIST, query, rule)
                .read(em, SavedList::savedCase);
    }

    /**
     * One of them.
     *
     * @throws co.misprocesos.problem.entity.ProblemException 404 when the user has no such saved process
     */
    @Transactional
    public SavedCase one(int userId, int savedId) {
        List<?> rows = em.createNativeQuery(COLUMNS + " where s.user_id = ?1 and s.id = ?2")
                .setParameter(1, userId)
                .setParameter(2, savedId)
                .getResultList();
        return rows.stream().findFirst().map(row -> savedCase((Object[]) row)).orElseThrow(() -> unknown()
                .asException());
    }

    /**
     * What a refresh of these looks at, in the list's order.
     *
     * @param ids null for all
     * @throws co.misprocesos.problem.entity.ProblemException 404 when one of them is not the user's
     */
    public List<Followed> followed(int userId, Collection<Integer> ids) {
        List<?> rows = em.createNativeQuery(
                        """
                        select id, radicado from saved_processes
                          where user_id = ?1 and (cast(?2 as varchar) is null or id = any(cast(string_to_array(?2, ',') as int[])))
                          order by updated_at desc, id desc""")
                .setParameter(1, userId)
                .setParameter(
                        2,
                        ids == null
                                ? null
                                : ids.stream().distinct().map(String::valueOf).collect(Collectors.joining(",")))
                .getResultList();
        if (ids != null && rows.size() < ids.stream().distinct().count()) {
            throw unknown().asException();
        }
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> Followed.saved((Integer) row[0], (String) row[1]))
                .toList();
    }

    private static Problem unknown() {
        return Problem.notFound("No existe ese proceso entre sus guardados.");
    }

    private static SavedCase savedCase(Object[] columns) {
        ListRow row = new ListRow(columns);
        return new SavedCase(
                row.number(0),
                row.text(1),
                row.hechos(2),
                row.verificacion(12),
                row.instant(10),
                row.instant(11),
                row.number(16));
    }
}
