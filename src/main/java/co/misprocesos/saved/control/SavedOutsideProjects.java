package co.misprocesos.saved.control;

import co.misprocesos.refresh.control.FollowedCases;
import co.misprocesos.refresh.entity.Followed;
import co.misprocesos.refresh.entity.SweepRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The saved processes that are in no project: a sweep without a range covers them too. */
@ApplicationScoped
public class SavedOutsideProjects implements FollowedCases {

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    @Override
    public List<Followed> in(SweepRange range) {
        if (!range.isEverything()) {
            return List.of();
        }
        List<?> rows = em.createNativeQuery(
                        """
                        select s.id, s.radicado from saved_processes s
                          where not exists (select 1 from project_cases c where c.saved_process_id = s.id)
                          order by s.id""")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> Followed.saved((Integer) row[0], (String) row[1]))
                .toList();
    }
}
