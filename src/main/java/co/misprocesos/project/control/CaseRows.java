package co.misprocesos.project.control;

import co.misprocesos.refresh.entity.Followed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rows of project_cases: one per project and case under any race. */
@ApplicationScoped
public class CaseRows {

    /** A case of a project as its row has it. */
    record Row(int caseId, Integer savedId, String radicado) {}

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    /**
     * Links saved processes of the user; those that are linked stay, those that stand there by their number are linked again.
     *
     * @return how many rows are new
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int link(int userId, int projectId, Collection<Integer> savedIds) {
        String ids = joined(savedIds);
        em.createNativeQuery(
                        """
                        update project_cases c set saved_process_id = s.id, updated_at = now() from saved_processes s
                          where s.user_id = ?1 and s.id = any(cast(string_to_array(?3, ',') as int[]))
                            and c.project_id = ?2 and c.radicado = s.radicado and c.saved_process_id is null
                            and not exists (select 1 from project_cases other
                                            where other.project_id = c.project_id and other.saved_process_id = s.id)""")
                .setParameter(1, userId)
                .setParameter(2, projectId)
                .setParameter(3, ids)
                .executeUpdate();
        return em.createNativeQuery(
                        """
                        insert into project_cases (project_id, saved_process_id, radicado)
                          select ?2, s.id, s.radicado from saved_processes s
                            where s.user_id = ?1 and s.id = any(cast(string_to_array(?3, ',') as int[]))
                              and not exists (select 1 from project_cases c
                                              where c.project_id = ?2 and (c.saved_process_id = s.id or c.radicado = s.radicado))
                            order by s.radicado
                          on conflict do nothing""")
                .setParameter(1, userId)
                .setParameter(2, projectId)
                .setParameter(3, ids)
                .executeUpdate();
    }

    /** The project's row for a saved process or its number. */
    Optional<Row> find(int projectId, int savedId) {
        List<?> rows = em.createNativeQuery(
                        """
                        select c.id, c.saved_process_id, s.radicado from saved_processes s
                          join project_cases c on c.project_id = ?1 and (c.saved_process_id = s.id or c.radicado = s.radicado)
                          where s.id = ?2 order by c.saved_process_id nulls last limit 1""")
                .setParameter(1, projectId)
                .setParameter(2, savedId)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(row -> new Row((Integer) row[0], (Integer) row[1], (String) row[2]));
    }

    /**
     * What a refresh of a project looks at, in the list's order; the caller made sure that it is the user's.
     *
     * @param caseIds null for all
     */
    List<Followed> followed(int projectId, Collection<Integer> caseIds) {
        List<?> rows = em.createNativeQuery(
                        """
                        select c.id, coalesce(s.radicado, c.radicado) from project_cases c
                          left join saved_processes s on s.id = c.saved_process_id
                          where c.project_id = ?1
                            and (cast(?2 as varchar) is null or c.id = any(cast(string_to_array(?2, ',') as int[])))
                          order by coalesce(s.updated_at, c.updated_at) desc, c.id desc""")
                .setParameter(1, projectId)
                .setParameter(2, caseIds == null ? null : joined(caseIds))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> Followed.projectCase((Integer) row[0], row[1] == null ? "" : (String) row[1]))
                .toList();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    boolean drop(int projectId, int caseId) {
        return em.createNativeQuery("delete from project_cases where id = ?1 and project_id = ?2")
                        .setParameter(1, caseId)
                        .setParameter(2, projectId)
                        .executeUpdate()
                == 1;
    }

    private static String joined(Collection<Integer> ids) {
        return ids.stream().distinct().map(String::valueOf).collect(Collectors.joining(","));
    }
}
