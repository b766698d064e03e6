package co.misprocesos.refresh.control;

import co.misprocesos.radicado.entity.Radicado;
import co.misprocesos.refresh.entity.RunKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The radicados that somebody wants, each once, and which of them is being asked for by whom. Leases are on the database's
 * clock, since several servers compare them.
 */
@ApplicationScoped
public class Queue {

    /** Seconds that a claim holds without being renewed: what a killed server had in hand is free again after it. */
    private static final int LEASE = 20;

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    /** Puts the open items of a run in the queue; one that stands there already is moved forward if this run is worth more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void want(UUID runId, int worth) {
        em.createNativeQuery(
                        """
                        insert into refresh_queue as q (radicado, worth, wanted_at)
                          select distinct i.radicado, cast(?2 as smallint), now() from refresh_items i
                          where i.run_id = ?1 and i.outcome is null
                          order by i.radicado
                          on conflict (radicado) do update set worth = least(q.worth, excluded.worth)""")
                .setParameter(1, runId)
                .setParameter(2, worth)
                .executeUpdate();
    }

    /**
     * Wants followed cases that were never verified again, some time after an attempt failed: a saved case is checked as
     * soon as the source allows, not only at the next sweep.
     */
    @Transactional
    public void wantUnverified(Duration afterAttempt) {
        em.createNativeQuery(
                        """
                        insert into refresh_queue (radicado, worth, wanted_at)
                          select p.radicado, ?1, now() from procesos p
                            where p.verificado_en is null and p.intentado_en < now() - make_interval(secs => ?2)
                              and exists (select 1 from saved_processes s where s.radicado = p.radicado)
                            order by p.radicado limit 100
                          on conflict (radicado) do nothing""")
                .setParameter(1, RunKind.BARRIDO.worth() + 1)
                .setParameter(2, (int) afterAttempt.toSeconds())
                .executeUpdate();
    }

    /** Takes the next radicado that is worth asking for and that nobody is asking for; empty when there is none. */
    @Transactional
    public Optional<Claim> claim(UUID server) {
        UUID id = UUID.randomUUID();
        List<?> rows = em.createNativeQuery(
                        """
                        update refresh_queue set claim = ?1, server = ?2, claimed_until = now() + make_interval(secs => ?3)
                          where radicado = (
                            select radicado from refresh_queue
                              where claimed_until is null or claimed_until < now()
                              order by worth, wanted_at, radicado
                              limit 1 for update skip locked)
                          returning radicado""")
                .setParameter(1, id)
                .setParameter(2, server)
                .setParameter(3, LEASE)
                .getResultList();
        return rows.stream().findFirst().map(radicado -> new Claim(id, new Radicado((String) radicado)));
    }

    /** Keeps claims from lapsing while their questions are out. */
    @Transactional
    public void renew(Collection<UUID> claims) {
        if (claims.isEmpty()) {
            return;
        }
        em.createNativeQuery(
                        """
                        update refresh_queue set claimed_until = now() + make_interval(secs => ?1)
                          where radicado in (select radicado from refresh_queue
                                               where claim = any(cast(string_to_array(?2, ',') as uuid[]))
                                               order by radicado for update skip locked)""")
                .setParameter(1, LEASE)
                .setParameter(2, claims.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .executeUpdate();
    }

    /** Ends a claim whose answer is being recorded; false when it had lapsed and another server took over. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean finish(Claim claim) {
        return em.createNativeQuery("delete from refresh_queue where radicado = ?1 and claim = ?2")
                        .setParameter(1, claim.radicado().value())
                        .setParameter(2, claim.id())
                        .executeUpdate()
                == 1;
    }

    /** Gives a claim back: the radicado is due as before. */
    @Transactional
    public void release(Claim claim) {
        em.createNativeQuery(
                        """
                        update refresh_queue set claim = null, server = null, claimed_until = null
                          where radicado = ?1 and claim = ?2""")
                .setParameter(1, claim.radicado().value())
                .setParameter(2, claim.id())
                .executeUpdate();
    }

    /** Gives back whatever a server holds, as it stops. */
    @Transactional
    public void releaseAll(UUID server) {
        em.createNativeQuery(
                        """
                        update refresh_queue set claim = null, server = null, claimed_until = null
                          where radicado in (select radicado from refresh_queue where server = ?1 order by radicado for update)""")
                .setParameter(1, server)
                .executeUpdate();
    }
}
