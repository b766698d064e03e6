package co.misprocesos.saved.control;

import co.misprocesos.radicado.entity.Radicado;
import co.misprocesos.refresh.control.Followers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Those who saved a case. */
@ApplicationScoped
public class SavedFollowers implements Followers {

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    @Override
    public boolean include(int userId, Radicado radicado) {
        return !em.createNativeQuery("select 1 from saved_processes where user_id = ?1 and radicado = ?2")
                .setParameter(1, userId)
                .setParameter(2, radicado.value())
                .getResultList()
                .isEmpty();
    }
}
