package co.misprocesos.refresh.control;

import co.misprocesos.radicado.entity.Radicado;
import co.misprocesos.refresh.entity.Paso;
import co.misprocesos.refresh.entity.Worth;
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
 * The radicados that somebody wants, each once, how far the reading of each has come, and which of them is being asked for
 * by whom. Leases and distances are on the database's clock, since several servers compare them.
 */
@ApplicationScoped
public class Queue {

    /** Seconds that a claim holds without being renewed: what a killed server had in hand is free again after it. */
    private static final int LEASE = 30;

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    /**
     * Takes the next step that is worth most, of those within two worths, and that nobody is taking; empty when there is
     * none.
     *
     * @param budget among whose questions in flight it counts
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Claim> claim(UUID server, String budget, Worth from, Worth to) {
        UUID id = UUID.randomUUID();
        List<?> rows = em.createNativeQuery(
                        """
                        update refresh_queue
                          set claim = ?1, server = ?2, budget = ?3, claimed_until = now() + make_interval(secs => ?4)
                          where radicado = (
                            select radicado from refresh_queue
                              where worth between ?5 and ?6 and (claimed_until is null or claimed_until < now())
                                and (not_before is null or not_before <= now())
                              order by worth, attempts, rank, wanted_at, radicado
                              limit 1 for update skip locked)
                          returning radicado, worth, step, attempts, empties, asker, partial""")
                .setParameter(1, id)
                .setParameter(2, server)
                .setParameter(3, budget)
                .setParameter(4, LEASE)
                .setParameter(5, from.number())
                .setParameter(6, to.number())
                .getResultList();
        return rows.stream().findFirst().map(row -> claim(id, (Object[]) row));
    }

    private static Claim claim(UUID id, Object[] row) {
        return new Claim(
                id,
                new Radicado((String) row[0]),
                Worth.values()[((Number) row[1]).intValue()],
                Paso.values()[((Number) row[2]).intValue()],
                ((Number) row[3]).intValue(),
                ((Number) row[4]).intValue(),
                (Integer) row[5],
                Optional.ofNullable((String) row[6]));
    }

    /** How many questions of a budget are on their way, whichever servers sent them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int inFlight(String budget) {
        return ((Number) em.createNativeQuery(
                                "select count(*) from refresh_queue where budget = ?1 and claim is not null and claimed_until > now()")
                        .setParameter(1, budget)
                        .getSingleResult())
                .intValue();
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

    /**
     * Ends a claim whose reading goes on with its next step. One that was moved forward meanwhile keeps its better worth;
     * how often it failed stays, for a step that fails after one that doesn't is a failure in a row all the same.
     *
     * @param rank its place within the worth
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean advance(Claim claim, Paso next, Worth worth, double rank, String partial) {
        return em.createNativeQuery(
                                """
                                update refresh_queue
                                  set step = ?3, partial = ?4, worth = case when worth = ?5 then ?6 else worth end,
                                      rank = ?7, empties = 0,
                                      not_before = null, claim = null, server = null, claimed_until = null
                                  where radicado = ?1 and claim = ?2""")
                        .setParameter(1, claim.radicado().value())
                        .setParameter(2, claim.id())
                        .setParameter(3, next.ordinal())
                        .setParameter(4, partial)
                        .setParameter(5, claim.worth().number())
                        .setParameter(6, worth.number())
                        .setParameter(7, rank)
                        .executeUpdate()
                == 1;
    }

    /**
     * Ends a claim whose question failed: it is asked again after a distance, behind the others of its worth, or behind all
     * and from the beginning when nobody waits for it any more.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean retry(Claim claim, int failures, Duration distance, boolean unwaited) {
        return em.createNativeQuery(
                                """
                                update refresh_queue
                                  set attempts = ?3, not_before = now() + make_interval(secs => ?4),
                                      worth = case when ?5 then ?6 else worth end,
                                      step = case when ?5 then 0 else step end,
                                      partial = case when ?5 then null else partial end,
                                      claim = null, server = null, claimed_until = null
                                  where radicado = ?1 and claim = ?2""")
                        .setParameter(1, claim.radicado().value())
                        .setParameter(2, claim.id())
                        .setParameter(3, failures)
                        .setParameter(4, seconds(distance))
                        .setParameter(5, unwaited)
                        .setParameter(6, Worth.FALLIDO.number())
                        .executeUpdate()
                == 1;
    }

    /** Ends a claim whose answer was empty and is not believed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void doubt(Claim claim, Duration distance) {
        em.createNativeQuery(
                        """
                        update refresh_queue
                          set empties = empties + 1, not_before = now() + make_interval(secs => ?3),
                              claim = null, server = null, claimed_until = null
                          where radicado = ?1 and claim = ?2""")
                .setParameter(1, claim.radicado().value())
                .setParameter(2, claim.id())
                .setParameter(3, seconds(distance))
                .executeUpdate();
    }

    /** Wants a case again whose reading has just ended. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lookAgain(Radicado radicado, Duration distance) {
        em.createNativeQuery(
                        """
                        insert into refresh_queue (radicado, worth, wanted_at, not_before)
                          values (?1, ?2, now(), now() + make_interval(secs => ?3))
                          on conflict (radicado) do nothing""")
                .setParameter(1, radicado.value())
                .setParameter(2, Worth.EXAMEN.number())
                .setParameter(3, seconds(distance))
                .executeUpdate();
    }

    /** Gives a claim back: the step is due as before. False when it had lapsed. */
    @Transactional
    public boolean giveBack(Claim claim) {
        return em.createNativeQuery(
                                """
                                update refresh_queue set claim = null, server = null, claimed_until = null
                                  where radicado = ?1 and claim = ?2""")
                        .setParameter(1, claim.radicado().value())
                        .setParameter(2, claim.id())
                        .executeUpdate()
                == 1;
    }

    /** Gives back whatever a server holds, as it stops. */
    @Transactional
    public void giveBackAll(UUID server) {
        em.createNativeQuery(
                        """
                        update refresh_queue set claim = null, server = null, claimed_until = null
                          where radicado in (select radicado from refresh_queue where server = ?1 order by radicado for update)""")
                .setParameter(1, server)
                .executeUpdate();
    }

    private static double seconds(Duration distance) {
        return distance.toMillis() / 1000.0;
    }
}
