package co.misprocesos.courtesy.control;

import co.misprocesos.courtesy.entity.Pause;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** The budget's row: read, held and written, always on the clock of the moment and not of the transaction's beginning. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Ledger {

    private static final String ROW =
            """
            select clock_timestamp(), greatest(next_at, cast('1970-01-01' as timestamptz)),
                   case when day = ((clock_timestamp() at time zone ?2) - make_interval(secs => ?3))::date then used else 0 end,
                   debt, paused_until, refusals, failures, epoch,
                   ((((clock_timestamp() at time zone ?2) - make_interval(secs => ?3))::date + 1)::timestamp
                     + make_interval(secs => ?3)) at time zone ?2
              from source_budgets where name = ?1""";

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    private final CourtesySettings settings;

    /** For the container's proxy only. */
    protected Ledger() {
        this(null);
    }

    @Inject
    Ledger(CourtesySettings settings) {
        this.settings = settings;
    }

    Ledger(CourtesySettings settings, EntityManager em) {
        this(settings);
        this.em = em;
    }

    /** As it is now. */
    public Account read() {
        return row(ROW);
    }

    /** As it is now, held until the transaction ends. */
    public Account hold() {
        em.createNativeQuery("select 1 from source_budgets where name = ?1 for update")
                .setParameter(1, settings.budget())
                .getResultList();
        return row(ROW);
    }

    /**
     * Books a question.
     *
     * @param apart seconds until the next one
     * @param sweepsTurn whether it was the sweep's turn; where people have it all the same, the sweep wanted nothing
     */
    public void book(double apart, boolean forPeople, boolean sweepsTurn, int mostDebt) {
        em.createNativeQuery(
                        """
                        update source_budgets
                          set next_at = clock_timestamp() + make_interval(secs => ?2),
                              used = case when day = ((clock_timestamp() at time zone ?3) - make_interval(secs => ?7))::date then used + 1 else 1 end,
                              day = ((clock_timestamp() at time zone ?3) - make_interval(secs => ?7))::date,
                              debt = case when not ?4 then greatest(debt - 1, 0)
                                          when ?5 then 1
                                          else least(debt + 1, ?6) end
                          where name = ?1""")
                .setParameter(1, settings.budget())
                .setParameter(2, apart)
                .setParameter(3, settings.zone().getId())
                .setParameter(4, forPeople)
                .setParameter(5, sweepsTurn)
                .setParameter(6, mostDebt)
                .setParameter(7, settings.dayBegins().toSecondOfDay())
                .executeUpdate();
    }

    /** Writes how the source treats us. */
    public void write(Pause pause) {
        em.createNativeQuery(
                        """
                        update source_budgets
                          set paused_until = cast(?2 as timestamptz), refusals = ?3, failures = ?4, epoch = ?5
                          where name = ?1""")
                .setParameter(1, settings.budget())
                .setParameter(2, pause.until() == null ? null : pause.until().atOffset(ZoneOffset.UTC))
                .setParameter(3, pause.refusals())
                .setParameter(4, pause.failures())
                .setParameter(5, pause.epoch())
                .executeUpdate();
    }

    private Account row(String sql) {
        List<?> rows = rows(sql);
        if (rows.isEmpty()) {
            em.createNativeQuery("insert into source_budgets (name) values (?1) on conflict (name) do nothing")
                    .setParameter(1, settings.budget())
                    .executeUpdate();
            rows = rows(sql);
        }
        Object[] row = (Object[]) rows.get(0);
        Pause pause = new Pause(
                instant(row[4]),
                ((Number) row[5]).intValue(),
                ((Number) row[6]).intValue(),
                ((Number) row[7]).longValue());
        return new Account(
                instant(row[0]),
                instant(row[1]),
                ((Number) row[2]).intValue(),
                ((Number) row[3]).intValue(),
                pause,
                instant(row[8]));
    }

    private List<?> rows(String sql) {
        return em.createNativeQuery(sql)
                .setParameter(1, settings.budget())
                .setParameter(2, settings.zone().getId())
                .setParameter(3, settings.dayBegins().toSecondOfDay())
                .getResultList();
    }

    private static Instant instant(Object value) {
        return value == null ? null : ((Timestamp) value).toInstant();
    }
}
