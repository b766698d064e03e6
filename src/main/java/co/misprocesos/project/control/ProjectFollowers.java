package co.misprocesos.project.control;

import co.misprocesos.radicado.entity.Radicado;
import co.misprocesos.refresh.control.Followers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Those who have a case in a project, saved or not. */
@ApplicationScoped
public class ProjectFollowers implements Followers {

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    @Override
    public boolean include(int userId, Radicado radicado) {
        return !em.createNativeQuery(
                        """
                        select 1 from project_cases c join projects p on p.id = c.project_id
                          where p.user_id = ?1 and c.radicado = ?2""")
                .setParameter(1, userId)
                .setParameter(2, radicado.value())
                .getResultList()
                .isEmpty();
    }
}
