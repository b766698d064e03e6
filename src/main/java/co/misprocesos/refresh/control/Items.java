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
import java.util.UUID;

/**
 * Finishes open items and notes in the log of whoever wanted them what came of it. One answer serves all who wait for it,
 * whichever runs they belong to.
 */
@ApplicationScoped
public class Items {

    private static final String ASKERS =
            "returning r.user_id, r.kind, r.ip_address, r.user_agent, r.created_at, i.radicado";
    private static final String UNREADABLE =
            "El número guardado no es un radicado de 23 dígitos; corríjalo para poder consultarlo.";

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

    /** Finishes the items of a run that a young answer serves. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void settleFresh(UUID runId, Instant youngerThan) {
        Instant now = clock.instant();
        List<?> settled = em.createNativeQuery(
                        """
                        update refresh_items i set outcome = 'RECIENTE', finished_at = ?3
                          from procesos p, refresh_runs r
                          where i.run_id = ?1 and i.outcome is null and p.radicado = i.radicado and p.verificado_en > ?2
                            and r.id = i.run_id\s"""
                                + ASKERS)
                .setParameter(1, runId)
                .setParameter(2, youngerThan.atOffset(ZoneOffset.UTC))
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .getResultList();
        note(settled, Outcome.RECIENTE, null, now);
    }

    /** Finishes the items of an adopted database that hold no radicado: nobody can be asked for them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void settleUnreadable(UUID runId) {
        Instant now = clock.instant();
        List<?> settled = em.createNativeQuery(
                        """
                        update refresh_items i set outcome = 'ERROR', finished_at = ?2, error = ?3
                          from refresh_runs r
                          where i.run_id = ?1 and i.outcome is null and i.radicado !~ '^[0-9]{23}$' and r.id = i.run_id\s"""
                                + ASKERS)
                .setParameter(1, runId)
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .setParameter(3, UNREADABLE)
                .getResultList();
        note(settled, Outcome.ERROR, UNREADABLE, now);
    }

    private void finish(Radicado radicado, Outcome outcome, String changed, String before, String after, String error) {
        Instant now = clock.instant();
        List<?> finished = em.createNativeQuery(
                        """
                        update refresh_items i
                          set outcome = ?2, changed_fields = ?3, before_facts = ?4, after_facts = ?5, error = ?6, finished_at = ?7
                          from refresh_runs r
                          where r.id = i.run_id and i.radicado = ?1 and i.outcome is null\s"""
                                + ASKERS)
                .setParameter(1, radicado.value())
                .setParameter(2, outcome.name())
                .setParameter(3, changed)
                .setParameter(4, before)
                .setParameter(5, after)
                .setParameter(6, error)
                .setParameter(7, now.atOffset(ZoneOffset.UTC))
                .getResultList();
        note(finished, outcome, error, now);
    }

    private void note(List<?> askers, Outcome outcome, String error, Instant now) {
        for (Object row : askers) {
            Object[] asker = (Object[]) row;
            if (asker[0] != null) {
                log.add(entry(asker, outcome, error, now));
            }
        }
    }

    private static LogEntry entry(Object[] asker, Outcome outcome, String error, Instant now) {
        Instant wanted = ((java.sql.Timestamp) asker[4]).toInstant();
        return new LogEntry(
                null,
                (Integer) asker[0],
                (String) asker[5],
                ((String) asker[1]).toLowerCase(Locale.ROOT),
                outcome == Outcome.ERROR ? "ERROR" : "OK",
                error,
                Duration.between(wanted, now).toMillis(),
                (String) asker[2],
                (String) asker[3],
                now);
    }
}
