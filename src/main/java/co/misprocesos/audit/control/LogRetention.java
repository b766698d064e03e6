package co.misprocesos.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lines of the log are kept for a time (LOGS_KEPT_FOR); those that an original service wrote are kept for ever. */
@ApplicationScoped
public class LogRetention {

    /** So many in one transaction: a long one would hold others up. */
    private static final int MOST = 10_000;

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "LOGS_KEPT_FOR")
    private Duration keptFor;

    /** Drops lines that are older, the oldest first and at most 10,000; how many they were. */
    @Transactional
    public int dropOld() {
        return em.createNativeQuery(
                        """
                        delete from query_logs where id in (
                          select id from query_logs
                            where id > (select last_id from query_logs_adopted) and created_at < cast(?1 as timestamptz) at time zone 'UTC'
                            order by created_at limit ?2 for update skip locked)""")
                .setParameter(1, clock.instant().minus(keptFor).atOffset(ZoneOffset.UTC))
                .setParameter(2, MOST)
                .executeUpdate();
    }
}
