package co.misprocesos.saved.control;

import co.misprocesos.judicial.control.Expedientes;
import co.misprocesos.problem.entity.Problem;
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
     * Stops following. Project cases that were linked keep the radicado, unless another case of the project has it already.
     *
     * @throws co.misprocesos.problem.entity.ProblemException 404 when the user has no such saved process
     */
    @Transactional
    public void drop(int userId, int savedId) {
        em.createNativeQuery(
                        """
                        update project_cases c set radicado = s.radicado, updated_at = now() from saved_processes s
                          where s.id = c.saved_process_id and s.id = ?1 and s.user_id = ?2 and c.radicado is null
                            and not exists (select 1 from project_cases other
                                            where other.project_id = c.project_id and other.radicado = s.radicado)""")
                .setParameter(1, savedId)
                .setParameter(2, userId)
                .executeUpdate();
        int dropped = em.createNativeQuery("delete from saved_processes where id = ?1 and user_id = ?2")
                .setParameter(1, savedId)
                .setParameter(2, userId)
                .executeUpdate();
        if (dropped == 0) {
            throw Problem.notFound("No existe ese proceso entre sus guardados.").asException();
        }
    }
}
