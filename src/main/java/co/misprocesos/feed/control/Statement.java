package co.misprocesos.feed.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A question to the database that is written for the filters it has: each kind of list finds its own index. */
final class Statement {

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /** Adds text; each {@code ?} in it takes one of the values. */
    Statement add(String text, Object... taken) {
        int value = 0;
        for (char c : text.toCharArray()) {
            sql.append(c);
            if (c == '?') {
                values.add(storable(taken[value++]));
                sql.append(values.size());
            }
        }
        return this;
    }

    String sql() {
        return sql.toString();
    }

    /** In the order of their numbers. */
    List<Object> values() {
        return List.copyOf(values);
    }

    List<?> rows(EntityManager em) {
        Query query = em.createNativeQuery(sql());
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query.getResultList();
    }

    private static Object storable(Object value) {
        return value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value;
    }
}
