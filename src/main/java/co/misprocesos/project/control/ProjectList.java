package co.misprocesos.project.control;

import co.misprocesos.judicial.entity.Fallo;
import co.misprocesos.judicial.entity.HechosMostrados;
import co.misprocesos.judicial.entity.Situacion;
import co.misprocesos.judicial.entity.Verificacion;
import co.misprocesos.project.entity.ProjectCase;
import co.misprocesos.project.entity.ProjectSummary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** Reads projects and their cases: one query a list. */
@ApplicationScoped
public class ProjectList {

    private static final String SUMMARY =
            """
            select p.id, p.name, p.color_hex, p.total_cases, p.created_at at time zone 'UTC', p.updated_at at time zone 'UTC',
                   (select case when count(*) = count(r.verificado_en) then min(r.verificado_en) end
                      from project_cases c left join procesos r on r.radicado = c.radicado where c.project_id = p.id)
              from projects p
            """;

    static final String PROJECTS = SUMMARY + " where p.user_id = ?1 order by p.updated_at desc, p.id desc";

    static final String CASES =
            """
            select c.id, c.saved_process_id, coalesce(s.radicado, c.radicado), s.id_proceso, s.demandante, s.demandado,
                   s.juzgado, s.clase, s.subclase, s.ubicacion, s.fecha_ultima_actuacion,
                   coalesce(s.updated_at, c.updated_at) at time zone 'UTC',
                   r.situacion, r.verificado_en, r.intentado_en, r.ultimo_fallo
              from projects p
              left join project_cases c on c.project_id = p.id
              left join saved_processes s on s.id = c.saved_process_id
              left join procesos r on r.radicado = coalesce(s.radicado, c.radicado)
              where p.id = ?2 and p.user_id = ?1
              order by coalesce(s.updated_at, c.updated_at) desc, c.id desc
            """;

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

    private static ProjectSummary summary(Object[] row) {
        return new ProjectSummary(
                (Integer) row[0],
                (String) row[1],
                (String) row[2],
                (Integer) row[3],
                instant(row[4]),
                instant(row[5]),
                instant(row[6]));
    }

    private static ProjectCase projectCase(Object[] row) {
        HechosMostrados hechos = new HechosMostrados(
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                (String) row[9],
                row[10] == null ? null : ((Date) row[10]).toLocalDate());
        Verificacion verificacion = new Verificacion(
                row[12] == null ? null : Situacion.valueOf((String) row[12]),
                instant(row[13]),
                instant(row[14]),
                row[15] == null ? null : Fallo.valueOf((String) row[15]));
        return new ProjectCase(
                (Integer) row[0], (Integer) row[1], (String) row[2], hechos, verificacion, instant(row[11]));
    }

    private static Instant instant(Object column) {
        return column == null ? null : ((Timestamp) column).toInstant();
    }
}
