package co.misprocesos.refresh.control;

import co.misprocesos.refresh.entity.Worth;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Ends open items of a run without an answer, and takes from the queue what only they wanted. */
@ApplicationScoped
public class OpenItems {

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    /** Cancels the open items that nobody is writing at this moment; never waits. */
    @Transactional
    public void cancelAllFree(UUID runId, Instant now) {
        if (cancel(runId, now, "for update skip locked")) {
            dequeue(runId);
        }
    }

    /** Cancels one open item, waiting for whoever is writing it; false when none is open. */
    @Transactional
    public boolean cancelNext(UUID runId, Instant now) {
        return cancel(runId, now, "limit 1 for update");
    }

    private boolean cancel(UUID runId, Instant now, String which) {
        boolean any = em.createNativeQuery(
                                """
                                with open as materialized (
                                  select position from refresh_items where run_id = ?1 and outcome is null
                                    order by position %s)
                                update refresh_items i set outcome = 'CANCELADO', finished_at = ?2 from open
                                  where i.run_id = ?1 and i.position = open.position and i.outcome is null"""
                                        .formatted(which))
                        .setParameter(1, runId)
                        .setParameter(2, now.atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                > 0;
        if (any) {
            em.createNativeQuery("update refresh_runs set cancelled_at = coalesce(cancelled_at, ?2) where id = ?1")
                    .setParameter(1, runId)
                    .setParameter(2, now.atOffset(ZoneOffset.UTC))
                    .executeUpdate();
        }
        return any;
    }

    /**
     * Rows are locked by one statement and judged by the next: whoever wanted one before the lock is seen then, and
     * whoever wants it after waits for the lock and puts it in anew. A row that somebody else holds is being wanted or
     * taken, and stays.
     */
    private void dequeue(UUID runId) {
        List<?> held = em.createNativeQuery(
                        """
                        select q.radicado from refresh_queue q
                          where (q.claimed_until is null or q.claimed_until < now()) and q.worth <= ?2
                            and q.radicado in (select radicado from refresh_items where run_id = ?1 and outcome = 'CANCELADO')
                          order by q.radicado for update of q skip locked""")
                .setParameter(1, runId)
                .setParameter(2, Worth.POSTERGADO.number())
                .getResultList();
        em.createNativeQuery(
                        """
                        delete from refresh_queue q
                          where q.radicado = any(string_to_array(?1, ','))
                            and not exists (select 1 from refresh_items i where i.radicado = q.radicado and i.outcome is null)""")
                .setParameter(1, held.stream().map(String.class::cast).collect(Collectors.joining(",")))
                .executeUpdate();
    }
}
