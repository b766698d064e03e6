package co.misprocesos.project.control;

import co.misprocesos.refresh.control.FollowedCases;
import co.misprocesos.refresh.entity.Followed;
import co.misprocesos.refresh.entity.SweepRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The cases of every user's projects, as a sweep sees them. */
@ApplicationScoped
public class ProjectCases implements FollowedCases {

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    @Override
    public List<Followed> in(SweepRange range) {
        List<?> rows = em.createNativeQuery(
                        """
                        select c.id, coalesce(s.radicado, c.radicado, '') from project_cases c
                          left join saved_processes s on s.id = c.saved_process_id
                          where c.project_id between ?1 and ?2
                          order by c.project_id, c.id""")
                .setParameter(1, range.fromProjectId() == null ? Integer.MIN_VALUE : range.fromProjectId())
                .setParameter(2, range.toProjectId() == null ? Integer.MAX_VALUE : range.toProjectId())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> Followed.projectCase((Integer) row[0], (String) row[1]))
                .toList();
    }
}
