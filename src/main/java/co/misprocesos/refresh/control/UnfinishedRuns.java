package co.misprocesos.refresh.control;

import co.misprocesos.refresh.entity.Progress;
import co.misprocesos.refresh.entity.RunKind;
import co.misprocesos.refresh.entity.RunResult;
import co.misprocesos.refresh.entity.UnfinishedRun;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Finds what a person started and is still going on, from whatever place. */
@ApplicationScoped
public class UnfinishedRuns {

    private static final Duration RECENTLY = Duration.ofMinutes(1);

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    @Inject
    private Source source;

    @Inject
    private Clock clock;

    /** A user's runs that have open items, newest first. Each is counted by itself: joined, all items of all runs would be read. */
    @Transactional
    public List<UnfinishedRun> of(int userId) {
        List<?> rows = em.createNativeQuery(
                        """
                        select r.id, r.kind, r.created_at, n.*, r.cancelled_at is not null
                          from refresh_runs r
                          cross join lateral (
                            select case when count(c.id) = count(*) and min(c.project_id) = max(c.project_id) then min(c.project_id) end,
                                   count(*) filter (where i.outcome <> 'CANCELADO'), count(*) - count(i.outcome),
                                   count(*) filter (where i.outcome = 'CAMBIO'), count(*) filter (where i.outcome = 'ERROR'),
                                   count(*) filter (where i.outcome in ('SIN_CAMBIOS', 'CAMBIO', 'ERROR') and i.finished_at > ?2),
                                   count(*) filter (where q.worth = 3), coalesce(bool_or(q.worth < 2), false)
                              from refresh_items i
                              left join project_cases c on c.id = i.case_id
                              left join refresh_queue q on q.radicado = i.radicado and i.outcome is null
                              where i.run_id = r.id) n
                          where r.user_id = ?1
                            and exists (select 1 from refresh_items o where o.run_id = r.id and o.outcome is null)
                          order by r.created_at desc, r.id""")
                .setParameter(1, userId)
                .setParameter(2, clock.instant().minus(RECENTLY).atOffset(ZoneOffset.UTC))
                .getResultList();
        return rows.stream().map(row -> run((Object[]) row)).toList();
    }

    private UnfinishedRun run(Object[] row) {
        return new UnfinishedRun(
                RunKind.valueOf((String) row[1]),
                ((Timestamp) row[2]).toInstant(),
                Optional.ofNullable((Integer) row[3]),
                new RunResult((UUID) row[0], number(row[4]), number(row[5]), number(row[6]), List.of(), progress(row)));
    }

    private Progress progress(Object[] row) {
        int perMinute = source.perMinute();
        boolean forPeople = (Boolean) row[10];
        return new Progress(
                number(row[7]),
                perMinute > 0 ? OptionalInt.of(perMinute) : OptionalInt.empty(),
                number(row[8]),
                Optional.empty(),
                forPeople ? source.pause() : source.pauseOfTheSweep(),
                number(row[9]),
                (Boolean) row[11]);
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }
}
