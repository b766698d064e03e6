package co.misprocesos.refresh.control;

import co.misprocesos.audit.control.QueryLog;
import co.misprocesos.audit.entity.LogEntry;
import co.misprocesos.judicial.entity.Cambio;
import co.misprocesos.radicado.entity.Radicado;
import co.misprocesos.refresh.entity.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** Finishes the open items of a radicado, whichever runs they belong to: one answer serves all who wait for it. */
@ApplicationScoped
public class Items {

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    @Inject
    private QueryLog log;

    @Inject
    private Clock clock;

    /** The court answered. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void answered(Radicado radicado, Cambio cambio) {
        if (cambio.hay()) {
            String before = HechosJson.write(cambio.antes()).toString();
            String after = HechosJson.write(cambio.despues()).toString();
            finish(radicado, Outcome.CAMBIO, String.join(",", cambio.campos()), before, after, null);
        } else {
            finish(radicado, Outcome.SIN_CAMBIOS, null, null, null, null);
        }
    }

    /** No complete answer came; the sentence tells a person why. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void failed(Radicado radicado, String sentence) {
        finish(radicado, Outcome.ERROR, null, null, null, sentence);
    }

    private void finish(Radicado radicado, Outcome outcome, String changed, String before, String after, String error) {
        Instant now = clock.instant();
        List<?> askers = em.createNativeQuery(
                        """
                        update refresh_items i
                          set outcome = ?2, changed_fields = ?3, before_facts = ?4, after_facts = ?5, error = ?6, finished_at = ?7
                          from refresh_runs r
                          where r.id = i.run_id and i.radicado = ?1 and i.outcome is null
                          returning r.user_id, r.kind, r.ip_address, r.user_agent, r.created_at""")
                .setParameter(1, radicado.value())
                .setParameter(2, outcome.name())
                .setParameter(3, changed)
                .setParameter(4, before)
                .setParameter(5, after)
                .setParameter(6, error)
                .setParameter(7, now.atOffset(ZoneOffset.UTC))
                .getResultList();
        for (Object row : askers) {
            Object[] asker = (Object[]) row;
            if (asker[0] != null) {
                log.add(entry(asker, radicado, outcome, error, now));
            }
        }
    }

    private static LogEntry entry(Object[] asker, Radicado radicado, Outcome outcome, String error, Instant now) {
        Instant wanted = ((java.sql.Timestamp) asker[4]).toInstant();
        return new LogEntry(
                null,
                (Integer) asker[0],
                radicado.value(),
                ((String) asker[1]).toLowerCase(Locale.ROOT),
                outcome == Outcome.ERROR ? "ERROR" : "OK",
                error,
                Duration.between(wanted, now).toMillis(),
                (String) asker[2],
                (String) asker[3],
                now);
    }
}
