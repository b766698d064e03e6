package co.misprocesos.audit.control;

import co.misprocesos.audit.entity.LogEntry;
import co.misprocesos.audit.entity.LogPage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.ZoneOffset;
import java.util.List;

/** The table that the original service kept too. */
@ApplicationScoped
public class QueryLog {

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    /** Adds one line within the transaction of what it tells about. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(LogEntry entry) {
        em.createNativeQuery(
                        """
                        insert into query_logs (user_id, numero, action, status, message, response_time, ip_address, user_agent, created_at)
                          values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, cast(?9 as timestamptz) at time zone 'UTC')""")
                .setParameter(1, entry.userId())
                .setParameter(2, entry.numero())
                .setParameter(3, entry.action())
                .setParameter(4, entry.status())
                .setParameter(5, entry.message())
                .setParameter(6, entry.responseTimeMs())
                .setParameter(7, entry.ipAddress())
                .setParameter(8, entry.userAgent())
                .setParameter(9, entry.createdAt().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /**
     * The newest lines of a user.
     *
     * @param action only this one; null for all
     * @param limit 1 to 500
     */
    public LogPage newest(int userId, String action, int limit) {
        List<?> rows = em.createNativeQuery(
                        """
                        select id, numero, action, status, message, coalesce(response_time, 0), ip_address, user_agent, created_at at time zone 'UTC'
                          from query_logs
                          where user_id = ?1 and (cast(?2 as varchar) is null or action = ?2)
                          order by id desc limit ?3""")
                .setParameter(1, userId)
                .setParameter(2, action)
                .setParameter(3, limit)
                .getResultList();
        Number total = (Number) em.createNativeQuery(
                        "select count(*) from query_logs where user_id = ?1 and (cast(?2 as varchar) is null or action = ?2)")
                .setParameter(1, userId)
                .setParameter(2, action)
                .getSingleResult();
        return new LogPage(
                rows.stream().map(row -> entry(userId, (Object[]) row)).toList(), total.longValue());
    }

    private static LogEntry entry(int userId, Object[] row) {
        Timestamp createdAt = (Timestamp) row[8];
        return new LogEntry(
                (Integer) row[0],
                userId,
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                ((Number) row[5]).doubleValue(),
                (String) row[6],
                (String) row[7],
                createdAt == null ? null : createdAt.toInstant());
    }
}
