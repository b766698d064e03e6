package co.misprocesos.refresh.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Runs that are done are kept for a time (RUNS_KEPT_FOR); what the court answered lives on in the record. */
@ApplicationScoped
public class RunRetention {

    /** So many items in one transaction: a sweep has one for each followed case, and a long one would hold others up. */
    private static final int MOST = 10_000;

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "RUNS_KEPT_FOR")
    private Duration keptFor;

    /**
     * Drops at most 10,000 items of runs that are older and done, the oldest first, and the runs that have none left; how
     * many rows they were. A run with an open item stays whole, however old.
     */
    @Transactional
    public int dropOld() {
        OffsetDateTime moment = clock.instant().minus(keptFor).atOffset(ZoneOffset.UTC);
        int items = em.createNativeQuery(
                        """
                        delete from refresh_items where (run_id, position) in (
                          select i.run_id, i.position
                            from (select id, created_at from refresh_runs r
                                    where created_at < ?1
                                      and not exists (select 1 from refresh_items o where o.run_id = r.id and o.outcome is null)
                                    order by created_at limit ?2) old
                            join refresh_items i on i.run_id = old.id
                            order by old.created_at limit ?2 for update of i skip locked)""")
                .setParameter(1, moment)
                .setParameter(2, MOST)
                .executeUpdate();
        int runs = em.createNativeQuery(
                        """
                        delete from refresh_runs r
                          where created_at < ?1 and not exists (select 1 from refresh_items i where i.run_id = r.id)""")
                .setParameter(1, moment)
                .executeUpdate();
        return items + runs;
    }
}
