package co.misprocesos.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;

/** The tables behind the use cases, for what no use case tells. */
@ApplicationScoped
@Transactional
public class Tables {

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    /** Changes rows; parameters are {@code ?1} and so on. */
    public int change(String sql, Object... parameters) {
        return query(sql, parameters).executeUpdate();
    }

    /** The first column of the first row as text; null when there is no row or no value. */
    public String value(String sql, Object... parameters) {
        List<?> rows = query(sql, parameters).getResultList();
        return rows.isEmpty() || rows.get(0) == null ? null : rows.get(0).toString();
    }

    private Query query(String sql, Object... parameters) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }
}
