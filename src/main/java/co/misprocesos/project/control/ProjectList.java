package co.misprocesos.project.control;

import co.misprocesos.judicial.control.ListColumns;
import co.misprocesos.judicial.control.ListStatement;
import co.misprocesos.judicial.entity.EstadoRule;
import co.misprocesos.judicial.entity.ListQuery;
import co.misprocesos.judicial.entity.ListRow;
import co.misprocesos.paging.entity.Page;
import co.misprocesos.project.entity.ProjectCase;
import co.misprocesos.project.entity.ProjectSummary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads projects and their cases: one query a list. */
@ApplicationScoped
public class ProjectList {

    private static final String SUMMARY =
            """
            select p.id, p.name, p.color_hex, p.total_cases, p.created_at at time zone 'UTC', p.updated_at at time zone 'UTC',
                   k.verificado_en, k.sin_revisar
              from projects p
              cross join lateral (
                select case when count(*) = count(r.verificado_en) then min(r.verificado_en) end as verificado_en,
                       cast(coalesce(sum(s.novedades_sin_revisar), 0) as int) as sin_revisar
                  from project_cases c
                  left join procesos r on r.radicado = c.radicado
                  left join saved_processes s on s.id = c.saved_process_id
                  where c.project_id = p.id) k
            """;

    static final String PROJECTS = SUMMARY + " where p.user_id = ?1 order by p.updated_at desc, p.id desc";

    private static final String OF_PROJECT =
            """
            select c.id, c.saved_process_id, coalesce(s.radicado, c.radicado), s.id_proceso, s.demandante, s.demandado,
                   s.juzgado, s.clase, s.subclase, s.ubicacion, s.fecha_ultima_actuacion,
                   coalesce(s.updated_at, c.updated_at) at time zone 'UTC',
                   r.situacion, r.verificado_en, r.intentado_en, r.ultimo_fallo, coalesce(s.novedades_sin_revisar, 0)
              from projects p
              left join project_cases c on c.project_id = p.id
              left join saved_processes s on s.id = c.saved_process_id
              left join procesos r on r.radicado = coalesce(s.radicado, c.radicado)
              where p.id = ?2 and p.user_id = ?1
            """;

    static final String CASES = OF_PROJECT + " order by coalesce(s.updated_at, c.updated_at) desc, c.id desc";

    private static final ListColumns LIST =
            new ListColumns("c.id", "coalesce(s.radicado, c.radicado)", "coalesce(s.updated_at, c.updated_at)", "r");

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    /** A user's projects, last changed first. */
    public List<ProjectSummary> of(int userId) {
        List<?> rows = em.createNativeQuery(PROJECTS).setParameter(1, userId).getResultList();
        return rows.stream().map(row -> summary((Object[]) row)).toList();
    }

    /**
     * One of them.
     *
     * @throws co.misprocesos.problem.entity.ProblemException 404 for a project of somebody else
     */
    public ProjectSummary one(int userId, int projectId) {
        List<?> rows = em.createNativeQuery(SUMMARY + " where p.user_id = ?1 and p.id = ?2")
                .setParameter(1, userId)
                .setParameter(2, projectId)
                .getResultList();
        return rows.stream().findFirst().map(row -> summary((Object[]) row)).orElseThrow(Projects::unknown);
    }

    /**
     * The cases of a project, last changed first.
     *
     * @throws co.misprocesos.problem.entity.ProblemException 404 for a project of somebody else
     */
    public List<ProjectCase> cases(int userId, int projectId) {
        List<?> rows = em.createNativeQuery(CASES)
                .setParameter(1, userId)
                .setParameter(2, projectId)
                .getResultList();
        if (rows.isEmpty()) {
            throw Projects.unknown();
        }
        return rows.stream()
                .map(Object[].class::cast)
                .filter(row -> row[0] != null)
                .map(ProjectList::projectCase)
                .toList();
    }

    /**
     * The part of them that is asked for.
     *
     * @throws co.misprocesos.problem.entity.ProblemException 404 for a project of somebody else
     */
    public Page<ProjectCase> cases(int userId, int projectId, ListQuery query, EstadoRule rule) {
        List<Integer> scope = List.of(userId, projectId);
        Page<ProjectCase> page = new ListStatement(OF_PROJECT + " and c.id is not null", scope, LIST, query, rule)
                .read(em, ProjectList::projectCase);
        if (page.items().isEmpty()) {
            one(userId, projectId);
        }
        return page;
    }

    private static ProjectSummary summary(Object[] columns) {
        ListRow row = new ListRow(columns);
        return new ProjectSummary(
                row.number(0),
                row.text(1),
                row.text(2),
                row.number(3),
                row.instant(4),
                row.instant(5),
                row.instant(6),
                row.number(7));
    }

    private static ProjectCase projectCase(Object[] columns) {
        ListRow row = new ListRow(columns);
        return new ProjectCase(
                row.number(0),
                row.number(1),
                row.text(2),
                row.hechos(3),
                row.verificacion(12),
                row.instant(11),
                row.number(16));
    }
}
