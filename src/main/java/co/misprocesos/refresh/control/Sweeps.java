package co.misprocesos.refresh.control;

import co.misprocesos.refresh.entity.Asker;
import co.misprocesos.refresh.entity.Followed;
import co.misprocesos.refresh.entity.RunKind;
import co.misprocesos.refresh.entity.SweepRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Starts the daily look at every case, once: who comes while a sweep of the same scope is unfinished joins it. */
@ApplicationScoped
public class Sweeps {

    private static final Duration SAME_DAY = Duration.ofHours(12);
    private static final Duration REMEMBERED = Duration.ofDays(30);

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    @Inject
    private Runs runs;

    @Inject
    private Refreshes refreshes;

    @Inject
    private Clock clock;

    @Inject
    @Any
    private Instance<FollowedCases> followedCases;

    /** The unfinished sweep of this range, or a new one. */
    @Transactional
    public UUID startOrJoin(SweepRange range, Asker asker) {
        oneAtATime();
        return runs.unfinishedSweep(range.scope()).orElseGet(() -> {
            runs.forgetBefore(clock.instant().minus(REMEMBERED));
            return refreshes.open(RunKind.BARRIDO, range.scope(), asker, cases(range));
        });
    }

    /**
     * Starts the sweep that is due on a day, unless any server on this database has started it already. An unfinished sweep
     * of the hours before is joined; while one of the day before is unfinished, the day's own waits for its end, since
     * yesterday's answers are not today's.
     *
     * @param dueAt when the day's sweep fell due
     */
    @Transactional
    public boolean startOnceFor(LocalDate day, Instant dueAt) {
        oneAtATime();
        if (runs.isSweepUnfinishedSince(SweepRange.EVERYTHING.scope(), dueAt.minus(SAME_DAY))) {
            return false;
        }
        Instant now = clock.instant();
        boolean first = !em.createNativeQuery(
                        """
                        insert into refresh_days (day, run_id, started_at) values (?1, ?2, ?3)
                          on conflict (day) do nothing returning day""")
                .setParameter(1, java.sql.Date.valueOf(day))
                .setParameter(2, new UUID(0, 0))
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .getResultList()
                .isEmpty();
        if (first) {
            UUID runId = startOrJoin(SweepRange.EVERYTHING, Asker.SCHEDULER);
            em.createNativeQuery("update refresh_days set run_id = ?2 where day = ?1")
                    .setParameter(1, java.sql.Date.valueOf(day))
                    .setParameter(2, runId)
                    .executeUpdate();
        }
        return first;
    }

    private List<Followed> cases(SweepRange range) {
        return followedCases.stream().flatMap(cases -> cases.in(range).stream()).toList();
    }

    /** Two calls at once must not both find nothing to join. */
    private void oneAtATime() {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('refresh.sweep'))")
                .getSingleResult();
    }
}
