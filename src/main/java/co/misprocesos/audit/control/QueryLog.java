package co.misprocesos.audit.control;

import co.misprocesos.audit.entity.LogEntry;
import co.misprocesos.audit.entity.LogPage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.ZoneOffset;
import java.util.List;

/** The table that the original service kept too. */
@ApplicationScoped
public class QueryLog {

    private static final String COLUMNS =
            "select id, numero, action, status, message, coalesce(response_time, 0), ip_address, user_agent, created_at at time zone 'UTC'";

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
        String which = " from query_logs where user_id = ?1" + (action == null ? "" : " and action = ?2");
        Query lines = em.createNativeQuery(COLUMNS + which + " order by id desc limit ?3")
                .setParameter(1, userId)
                .setParameter(3, limit);
        Query all = em.createNativeQuery("select count(*)" + which).setParameter(1, userId);
        if (action != null) {
            lines.setParameter(2, action);
            all.setParameter(2, action);
        }
        List<?> rows = lines.getResultList();
        Number total = (Number) all.getSingleResult();
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
