package co.misprocesos.saved.control;

import co.misprocesos.judicial.control.Expedientes;
import co.misprocesos.radicado.entity.Radicado;
import co.misprocesos.refresh.control.Refreshes;
import co.misprocesos.refresh.entity.Asker;
import co.misprocesos.refresh.entity.Followed;
import co.misprocesos.refresh.entity.RunKind;
import co.misprocesos.saved.entity.Saving;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Begins and ends a user's following of a case. */
@ApplicationScoped
public class Following {

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    @Inject
    private Expedientes expedientes;

    @Inject
    private SavedRows rows;

    @Inject
    private Refreshes refreshes;

    /** Saves a case, once, and opens the run that looks at it; what the court says of it comes from the court alone. */
    @Transactional
    public Saving save(Asker asker, Radicado radicado) {
        List<Radicado> one = List.of(radicado);
        boolean created = rows.follow(asker.userId(), expedientes.hold(one)) == 1;
        int savedId = rows.ids(asker.userId(), one).get(radicado.value());
        UUID runId = refreshes.open(RunKind.GUARDAR, "", asker, List.of(Followed.saved(savedId, radicado.value())));
        return new Saving(savedId, created, runId);
    }

    /**
     * Stops following. Project cases that were linked keep the radicado; where another case of the project has it already,
     * that one stays and the linked one goes.
     *
     * @throws co.misprocesos.problem.entity.ProblemException 404 when the user has no such saved process
     */
    @Transactional
    public void drop(int userId, int savedId) {
        em.createNativeQuery(
                        """
                        select p.id from projects p
                          where exists (select 1 from project_cases c where c.project_id = p.id and c.saved_process_id = ?1)
                          order by p.id for no key update""")
                .setParameter(1, savedId)
                .getResultList();
        String radicado = rows.hold(userId, savedId);
        em.createNativeQuery(
                        """
                        delete from project_cases c using project_cases other
                          where c.saved_process_id = ?1 and c.id <> other.id
                            and other.project_id = c.project_id and other.radicado = ?2""")
                .setParameter(1, savedId)
                .setParameter(2, radicado)
                .executeUpdate();
        em.createNativeQuery(
                        """
                        update project_cases set radicado = ?2, updated_at = now()
                          where saved_process_id = ?1 and radicado is distinct from ?2""")
                .setParameter(1, savedId)
                .setParameter(2, radicado)
                .executeUpdate();
        em.createNativeQuery("delete from saved_processes where id = ?1")
                .setParameter(1, savedId)
                .executeUpdate();
    }
}
