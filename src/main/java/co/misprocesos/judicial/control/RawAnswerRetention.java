package co.misprocesos.judicial.control;

import co.misprocesos.judicial.entity.RespuestasOlvidadas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The court's raw answers are kept for a time (RAW_ANSWERS_KEPT_FOR) after the last complete reading of their case; the
 * record that was read from them stays. A case that is asked for again brings new ones.
 */
@ApplicationScoped
public class RawAnswerRetention {

    /** So many in one transaction: a long one would hold the recorder up. */
    private static final int MOST = 5_000;

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "RAW_ANSWERS_KEPT_FOR")
    private Duration keptFor;

    @Inject
    private Event<RespuestasOlvidadas> forgotten;

    /** Blanks the raw answers of at most 5,000 cases that were read longer ago, followers' copies included; how many cases. */
    @Transactional
    public int dropOld() {
        @SuppressWarnings("unchecked")
        List<String> radicados = em.createNativeQuery(
                        """
                        update procesos set snapshot_consulta = null, snapshot_detalle = null
                          where radicado in (
                            select radicado from procesos
                              where verificado_en < ?1 and (snapshot_consulta is not null or snapshot_detalle is not null)
                              limit ?2 for update skip locked)
                          returning radicado""")
                .setParameter(1, clock.instant().minus(keptFor).atOffset(ZoneOffset.UTC))
                .setParameter(2, MOST)
                .getResultList();
        if (!radicados.isEmpty()) {
            forgotten.fire(new RespuestasOlvidadas(radicados));
        }
        return radicados.size();
    }
}
