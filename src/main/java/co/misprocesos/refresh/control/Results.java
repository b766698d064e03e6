package co.misprocesos.refresh.control;

import co.misprocesos.judicial.entity.Cambio;
import co.misprocesos.refresh.entity.Followed;
import co.misprocesos.refresh.entity.ItemResult;
import co.misprocesos.refresh.entity.Outcome;
import co.misprocesos.refresh.entity.RunResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells how far runs are and what came of them. */
@ApplicationScoped
@Transactional
public class Results {

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    /** What is known of a run now. */
    public RunResult of(UUID runId) {
        Object[] counts = (Object[]) em.createNativeQuery(
                        """
                        select count(outcome), count(*) - count(outcome), count(*) filter (where outcome = 'CAMBIO')
                          from refresh_items where run_id = ?1""")
                .setParameter(1, runId)
                .getSingleResult();
        List<?> telling = em.createNativeQuery(
                        """
                        select case_id, saved_id, radicado, outcome, changed_fields, before_facts, after_facts, error
                          from refresh_items where run_id = ?1 and outcome in ('CAMBIO', 'ERROR') order by position""")
                .setParameter(1, runId)
                .getResultList();
        return new RunResult(
                runId,
                ((Number) counts[0]).intValue(),
                ((Number) counts[1]).intValue(),
                ((Number) counts[2]).intValue(),
                telling.stream().map(row -> item((Object[]) row)).toList());
    }

    /** Which of these runs are done. */
    public Set<UUID> done(Collection<UUID> runs) {
        List<?> rows = em.createNativeQuery(
                        """
                        select asked.id from unnest(cast(string_to_array(?1, ',') as uuid[])) as asked (id)
                          where not exists (select 1 from refresh_items i where i.run_id = asked.id and i.outcome is null)""")
                .setParameter(1, runs.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .getResultList();
        return rows.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }

    /** The outcomes of a run's items by radicado; an open item is missing. Meant for runs of a few items. */
    public Map<String, Outcome> outcomes(UUID runId) {
        List<?> rows = em.createNativeQuery(
                        "select distinct radicado, outcome from refresh_items where run_id = ?1 and outcome is not null")
                .setParameter(1, runId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(
                        Collectors.toMap(row -> (String) row[0], row -> Outcome.valueOf((String) row[1]), (a, b) -> a));
    }

    /** Whether a user started this run. */
    public boolean isOf(int userId, UUID runId) {
        return exists("select 1 from refresh_runs where id = ?1 and user_id = ?2", runId, userId);
    }

    /** Whether the timer or the cron call started this run. */
    public boolean isSweep(UUID runId) {
        return exists("select 1 from refresh_runs where id = ?1 and kind = ?2", runId, "BARRIDO");
    }

    private boolean exists(String sql, UUID runId, Object second) {
        return !em.createNativeQuery(sql)
                .setParameter(1, runId)
                .setParameter(2, second)
                .getResultList()
                .isEmpty();
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
}
