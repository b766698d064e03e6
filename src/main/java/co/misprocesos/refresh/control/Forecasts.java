package co.misprocesos.refresh.control;

import co.misprocesos.refresh.entity.Forecast;
import co.misprocesos.refresh.entity.Forecast.Lane;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Looks through the queue for what stands before the end of a run. */
@ApplicationScoped
public class Forecasts {

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    /**
     * What the queue shows of a run.
     *
     * @param postponed how many of its items wait behind the sweep
     * @param forPeople whether some of its items stand among people's
     */
    record Look(Forecast forecast, int postponed, boolean forPeople) {}

    /** One look; a case that was never verified is expected to cost three questions, another one. */
    @Transactional
    public Look of(UUID runId) {
        Object[] row = (Object[]) em.createNativeQuery(
                        """
                        with own as materialized (
                          select radicado, count(*) as items from refresh_items
                            where run_id = ?1 and outcome is null group by radicado),
                        line as (
                          select q.worth, q.not_before, own.items,
                                 sum(case when p.verificado_en is null then greatest(3 - q.step, 1) else 1 end)
                                   over (order by q.worth, q.attempts, q.rank, q.wanted_at, q.radicado
                                         rows unbounded preceding) as asked
                            from refresh_queue q
                              left join procesos p on p.radicado = q.radicado
                              left join own on own.radicado = q.radicado)
                        select coalesce(max(asked) filter (where worth < 2), 0),
                               coalesce(max(asked) filter (where worth < 3), 0),
                               max(asked) filter (where worth < 2 and items > 0),
                               max(asked) filter (where worth = 2 and items > 0),
                               max(asked) filter (where worth > 2 and items > 0),
                               max(not_before) filter (where items > 0),
                               coalesce(sum(items) filter (where worth = 3), 0)
                          from line""")
                .setParameter(1, runId)
                .getSingleResult();
        return new Look(forecast(row), ((Number) row[6]).intValue(), row[2] != null);
    }

    /** Lanes follow each other in the queue's order, so that sums over all of it tell of each. */
    private static Forecast forecast(Object[] row) {
        long people = number(row[0]);
        long peopleAndSweep = number(row[1]);
        return new Forecast(
                new Lane(people, number(row[2])),
                new Lane(peopleAndSweep - people, beyond(people, row[3])),
                beyond(peopleAndSweep, row[4]),
                Optional.ofNullable((java.sql.Timestamp) row[5]).map(java.sql.Timestamp::toInstant));
    }

    private static long beyond(long lanesBefore, Object asked) {
        return asked == null ? 0 : number(asked) - lanesBefore;
    }

    private static long number(Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }
}
