package co.misprocesos.refresh.control;

import co.misprocesos.refresh.entity.Worth;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Puts radicados in the queue. One that stands there already is moved forward if it is worth more now, and its reading
 * begins anew then, unless it is being asked for: what a person wants now is not answered with a search of this morning.
 * How often it failed stays, so that it waits behind the healthy ones.
 */
@ApplicationScoped
public class Wants {

    private static final String FORWARD =
            """
            on conflict (radicado) do update set
              worth = excluded.worth, asker = excluded.asker, rank = excluded.rank,
              not_before = case when q.empties > 0 then q.not_before end,
              step = case when q.claimed_until > now() then q.step else 0 end,
              partial = case when q.claimed_until > now() then q.partial end
              where q.worth > excluded.worth""";

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    /**
     * Wants the open items of a run.
     *
     * @param asker the person in whose hour the questions count; null for none
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void want(UUID runId, Worth worth, Integer asker) {
        em.createNativeQuery(
                        """
                        insert into refresh_queue as q (radicado, worth, wanted_at, asker)
                          select distinct i.radicado, cast(?2 as smallint), now(), cast(?3 as int) from refresh_items i
                          where i.run_id = ?1 and i.outcome is null
                          order by i.radicado\s"""
                                + FORWARD)
                .setParameter(1, runId)
                .setParameter(2, worth.number())
                .setParameter(3, asker)
                .executeUpdate();
    }

    /**
     * Wants cases for the sweep, or gives those that it wants already another place in it; a reading that has begun keeps
     * its own.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void wantForSweep(Collection<Place> places) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        places.forEach(place -> array.add(
                Json.createObjectBuilder().add("r", place.radicado().value()).add("k", place.rank())));
        em.createNativeQuery(
                        """
                        insert into refresh_queue as q (radicado, worth, wanted_at, rank)
                          select r, ?2, now(), k from jsonb_to_recordset(cast(?1 as jsonb)) as wanted (r varchar, k double precision)
                          order by r
                          on conflict (radicado) do update set
                            worth = excluded.worth, asker = null,
                            rank = case when q.worth = excluded.worth and q.step > 0 then q.rank else excluded.rank end,
                            not_before = case when q.empties > 0 or q.worth = excluded.worth then q.not_before end,
                            step = case when q.worth = excluded.worth or q.claimed_until > now() then q.step else 0 end,
                            partial = case when q.worth = excluded.worth or q.claimed_until > now() then q.partial end
                          where q.worth >= excluded.worth""")
                .setParameter(1, array.build().toString())
                .setParameter(2, Worth.BARRIDO.number())
                .executeUpdate();
        forgive(places);
    }

    /**
     * What failed on an earlier day competes by its rank again, once: with a budget too small for all, those behind the
     * healthy ones would never be reached.
     */
    private void forgive(Collection<Place> places) {
        String forgiven = places.stream()
                .filter(Place::forgiven)
                .map(place -> place.radicado().value())
                .collect(Collectors.joining(","));
        em.createNativeQuery(
                        """
                        update refresh_queue set attempts = 0, not_before = case when empties > 0 then not_before end
                          where radicado in (select radicado from refresh_queue
                                               where radicado = any(string_to_array(?1, ',')) and worth = ?2 and attempts > 0
                                               order by radicado for update)""")
                .setParameter(1, forgiven)
                .setParameter(2, Worth.BARRIDO.number())
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
                              and (exists (select 1 from saved_processes s where s.radicado = p.radicado)
                                   or exists (select 1 from project_cases c where c.radicado = p.radicado))
                            order by p.radicado limit 100
                          on conflict (radicado) do nothing""")
                .setParameter(1, Worth.FALLIDO.number())
                .setParameter(2, (int) afterAttempt.toSeconds())
                .executeUpdate();
    }

    /** Moves a person's waiting cases behind the sweep, but for those that somebody else waits for too. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void postpone(int asker) {
        em.createNativeQuery(
                        """
                        update refresh_queue set worth = ?2
                          where radicado in (
                            select q.radicado from refresh_queue q
                              where q.asker = ?1 and q.worth < ?3 and q.claim is null
                                and not exists (select 1 from refresh_items i join refresh_runs r on r.id = i.run_id
                                                  where i.radicado = q.radicado and i.outcome is null and r.user_id <> ?1)
                              order by q.radicado for update of q skip locked)""")
                .setParameter(1, asker)
                .setParameter(2, Worth.POSTERGADO.number())
                .setParameter(3, Worth.BARRIDO.number())
                .executeUpdate();
    }

    /** Brings the cases of people whose hour is over in front of the sweep again. */
    @Transactional
    public void bringBack() {
        em.createNativeQuery(
                        """
                        update refresh_queue set worth = ?1
                          where radicado in (
                            select q.radicado from refresh_queue q join user_questions u on u.user_id = q.asker
                              where q.worth = ?2 and q.claim is null and u.hour <= now() - interval '1 hour'
                              order by q.radicado for update of q skip locked)""")
                .setParameter(1, Worth.PERSONA_MUCHOS.number())
                .setParameter(2, Worth.POSTERGADO.number())
                .executeUpdate();
    }
}
