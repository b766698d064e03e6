package co.misprocesos.refresh.control;

import co.misprocesos.judicial.entity.Cambio;
import co.misprocesos.refresh.entity.Followed;
import co.misprocesos.refresh.entity.ItemResult;
import co.misprocesos.refresh.entity.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Counts what the database holds of a run; the queue is looked through only while the run is not done. */
@ApplicationScoped
public class RunNumbers {

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    @Inject
    private Forecasts forecasts;

    /**
     * What is counted.
     *
     * @param recent answers recorded since the moment that was named
     * @param madeAt when the run was made
     * @param ahead empty when it is done
     */
    record Counted(
            int finished,
            int pending,
            int changed,
            int failed,
            int recent,
            boolean cancelled,
            Instant madeAt,
            Optional<Forecasts.Look> ahead,
            List<ItemResult> telling) {}

    /** One look; a run that was forgotten has nothing to count. */
    @Transactional
    public Counted of(UUID runId, Instant recentSince) {
        Object[] row = (Object[]) em.createNativeQuery(
                        """
                        select count(*) filter (where i.outcome <> 'CANCELADO'), count(i.run_id) - count(i.outcome),
                               count(*) filter (where i.outcome = 'CAMBIO'), count(*) filter (where i.outcome = 'ERROR'),
                               count(*) filter (where i.outcome in ('SIN_CAMBIOS', 'CAMBIO', 'ERROR') and i.finished_at > ?2),
                               count(r.cancelled_at), coalesce(min(r.created_at), ?2)
                          from refresh_runs r left join refresh_items i on i.run_id = r.id where r.id = ?1""")
                .setParameter(1, runId)
                .setParameter(2, recentSince.atOffset(ZoneOffset.UTC))
                .getSingleResult();
        int pending = number(row[1]);
        return new Counted(
                number(row[0]),
                pending,
                number(row[2]),
                number(row[3]),
                number(row[4]),
                number(row[5]) > 0,
                ((Timestamp) row[6]).toInstant(),
                pending == 0 ? Optional.empty() : Optional.of(forecasts.of(runId)),
                telling(runId));
    }

    private List<ItemResult> telling(UUID runId) {
        List<?> rows = em.createNativeQuery(
                        """
                        select case_id, saved_id, radicado, outcome, changed_fields, before_facts, after_facts, error
                          from refresh_items where run_id = ?1 and outcome in ('CAMBIO', 'ERROR') order by position""")
                .setParameter(1, runId)
                .getResultList();
        return rows.stream().map(row -> item((Object[]) row)).toList();
    }

    private static ItemResult item(Object[] row) {
        Followed followed = new Followed((Integer) row[0], (Integer) row[1], (String) row[2]);
        Outcome outcome = Outcome.valueOf((String) row[3]);
        Cambio cambio = Optional.ofNullable((String) row[4])
                .map(fields -> new Cambio(
                        List.of(fields.split(",")), HechosJson.read((String) row[5]), HechosJson.read((String) row[6])))
                .orElse(null);
        return new ItemResult(followed, outcome, cambio, (String) row[7]);
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }
}
