package co.misprocesos.refresh.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Keeps the facts of two courts apart: a database belongs to the source that its facts came from. */
@ApplicationScoped
public class SourceGuard {

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    @Inject
    private Source source;

    /**
     * Notes the source, or refuses to start on another one than the facts came from.
     *
     * @throws IllegalStateException with one sentence for the operator
     */
    @Transactional
    public void check() {
        em.createNativeQuery("insert into source (id, identity) values (1, ?1) on conflict (id) do nothing")
                .setParameter(1, source.identity())
                .executeUpdate();
        String stored = (String) em.createNativeQuery("select identity from source where id = 1 for update")
                .getSingleResult();
        if (stored.equals(source.identity())) {
            return;
        }
        if (hasFacts()) {
            throw new IllegalStateException("This database holds facts of the source «" + stored
                    + "», but the server is set to ask «" + source.identity()
                    + "»: set RAMA_JUDICIAL_URL back, or use another database.");
        }
        em.createNativeQuery("update source set identity = ?1, since = now() where id = 1")
                .setParameter(1, source.identity())
                .executeUpdate();
    }

    private boolean hasFacts() {
        return !em.createNativeQuery("select 1 from procesos where verificado_en is not null limit 1")
                .getResultList()
                .isEmpty();
    }
}
