package co.misprocesos.project.control;

import co.misprocesos.judicial.control.ListColumns;
import co.misprocesos.judicial.control.ListStatement;
import co.misprocesos.judicial.entity.Actividad;
import co.misprocesos.judicial.entity.EstadoRule;
import co.misprocesos.judicial.entity.ListQuery;
import co.misprocesos.judicial.entity.ListRow;
import co.misprocesos.judicial.entity.Semanas;
import co.misprocesos.paging.entity.Page;
import co.misprocesos.project.entity.ProjectCase;
import co.misprocesos.project.entity.ProjectSummary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.List;

/** Reads projects and their cases: one query a list. */
@ApplicationScoped
public class ProjectList {

    private static final int WEEKS = 26;

    private static final String MINE = "with mine as materialized (select * from projects where user_id = ?1";

    private static final String SUMMARY =
            """
            ),
              looked as (
                select c.project_id, case when count(*) = count(r.verificado_en) then min(r.verificado_en) end as verificado_en,
                       cast(coalesce(sum(s.novedades_sin_revisar), 0) as int) as sin_revisar
                  from mine p
                  join project_cases c on c.project_id = p.id
                  left join procesos r on r.radicado = c.radicado
                  left join saved_processes s on s.id = c.saved_process_id
                  group by c.project_id),
              weeks as (
                select c.project_id, a.semana, sum(a.n) as n
                  from mine p
                  join project_cases c on c.project_id = p.id
                  join actividad a on a.radicado = c.radicado
                  where a.semana between cast(?2 as date) and cast(?3 as date)
                  group by c.project_id, a.semana),
              active as (select project_id, """
                    + Actividad.COLUMN
                    + """
             as actividad from weeks group by project_id)
            select p.id, p.name, p.color_hex, p.total_cases, p.created_at at time zone 'UTC', p.updated_at at time zone 'UTC',
                   k.verificado_en, coalesce(k.sin_revisar, 0), a.actividad
              from mine p
              left join looked k on k.project_id = p.id
              left join active a on a.project_id = p.id
            """;

    static final String PROJECTS = MINE + SUMMARY + " order by p.updated_at desc, p.id desc";

    private static final String ONE = MINE + " and id = ?4" + SUMMARY;

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

    @Inject
    private Clock clock;

    /** A user's projects, last changed first. */
    public List<ProjectSummary> of(int userId) {
        return summaries(summary(PROJECTS, userId));
    }

    /**
     * One of them.
     *
     * @throws co.misprocesos.problem.entity.ProblemException 404 for a project of somebody else
     */
    public ProjectSummary one(int userId, int projectId) {
        return summaries(summary(ONE, userId).setParameter(4, projectId)).stream()
                .findFirst()
                .orElseThrow(Projects::unknown);
    }

    private Query summary(String sql, int userId) {
        Semanas weeks = Semanas.untilNow(WEEKS, clock);
        return em.createNativeQuery(sql)
                .setParameter(1, userId)
                .setParameter(2, weeks.first().toString())
                .setParameter(3, weeks.last().toString());
    }

    private static List<ProjectSummary> summaries(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> summary((Object[]) row)).toList();
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
                row.number(7),
                Actividad.read(row.text(8)));
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
