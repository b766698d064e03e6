package co.misprocesos.refresh.control;

import co.misprocesos.courtesy.control.Budget;
import co.misprocesos.judicial.entity.ListRow;
import co.misprocesos.refresh.entity.Overview;
import co.misprocesos.refresh.entity.Overview.Cases;
import co.misprocesos.refresh.entity.Overview.Due;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Counts what an operator wants to know. */
@ApplicationScoped
public class Supervision {

    private static final Duration OF_LATE = Duration.ofHours(24);
    private static final int LONGEST_MILLIS = 2_000;

    /**
     * A case is followed by whoever saved it, or by a project that kept it when it was saved no longer. Who follows a case is
     * looked up for each that is overdue, by index: those are few.
     */
    private static final String NUMBERS =
            """
            with followed as not materialized (
              select radicado, coalesce(created_at, updated_at) as since from saved_processes
              union all
              select radicado, coalesce(created_at, updated_at) from project_cases where saved_process_id is null)
            select queue.*,
              (select count(*) from refresh_queue where budget = ?1 and claim is not null and claimed_until > now()),
              (select count(f.since) from procesos p
                 cross join lateral (select min(since) as since from followed where radicado = p.radicado) f
                 where p.verificado_en < cast(?2 as timestamptz)),
              (select p.verificado_en from procesos p where p.verificado_en is not null
                 and exists (select 1 from followed f where f.radicado = p.radicado)
                 order by p.verificado_en limit 1),
              waiting.*, attempts.*
              from (select count(*) filter (where worth in (0, 1)), count(*) filter (where worth = 2),
                           count(*) filter (where worth = 3), count(*) filter (where worth = 4),
                           count(*) filter (where worth = 5) from refresh_queue) queue,
                   (select count(f.since), min(cast(f.since as timestamptz)) from procesos p
                      cross join lateral (select min(since) as since from followed where radicado = p.radicado) f
                      where p.verificado_en is null) waiting,
                   (select count(*), count(*) filter (where ultimo_fallo = 'FORMATO') from procesos
                      where intentado_en > cast(?3 as timestamptz)) attempts""";

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    @Inject
    private Budget budget;

    @Inject
    @ConfigProperty(name = "CASE_STALE_AFTER")
    private Duration staleAfter;

    /** The numbers of this moment, from one look at the database that takes two seconds at most. */
    @Transactional
    public Overview at(Instant now) {
        Object[] columns = (Object[]) em.createNativeQuery(NUMBERS)
                .setHint("jakarta.persistence.query.timeout", LONGEST_MILLIS)
                .setParameter(1, budget.name())
                .setParameter(2, now.minus(staleAfter).atOffset(ZoneOffset.UTC))
                .setParameter(3, now.minus(OF_LATE).atOffset(ZoneOffset.UTC))
                .getSingleResult();
        ListRow row = new ListRow(columns);
        Due due = new Due(count(row, 0), count(row, 1), count(row, 2), count(row, 3), count(row, 4));
        Optional<Instant> oldest = Stream.of(row.instant(7), row.instant(9))
                .flatMap(Stream::ofNullable)
                .min(Instant::compareTo);
        return new Overview(
                budget.balance(),
                count(row, 5),
                due,
                new Cases(count(row, 6) + count(row, 8), oldest, count(row, 10), count(row, 11)));
    }

    private static long count(ListRow row, int column) {
        return ((Number) row.columns()[column]).longValue();
    }
}
