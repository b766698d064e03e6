package co.misprocesos.judicial.control;

import co.misprocesos.judicial.entity.EstadoRule;
import co.misprocesos.judicial.entity.ListPosition;
import co.misprocesos.judicial.entity.ListQuery;
import co.misprocesos.judicial.entity.Listed;
import co.misprocesos.judicial.entity.SearchWords;
import co.misprocesos.judicial.entity.Sorting;
import co.misprocesos.paging.entity.Page;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A list of cases as PostgreSQL is asked for one page of it: whose list it is, then what is looked for, order and page. */
public final class ListStatement {

    private final StringBuilder sql;
    private final List<Object> parameters;
    private final ListColumns columns;
    private final ListQuery query;

    /**
     * @param select a statement that ends in a condition
     * @param scope its parameters, from {@code ?1}
     */
    public ListStatement(String select, List<?> scope, ListColumns columns, ListQuery query, EstadoRule rule) {
        this.sql = new StringBuilder(select);
        this.parameters = new ArrayList<>(scope);
        this.columns = columns;
        this.query = query;
        find(query.words());
        query.estado().ifPresent(estado -> and(EstadoCondition.of(estado, rule, columns.proceso(), this::parameter)));
        query.after().ifPresent(this::after);
        sort(query.sorting());
        sql.append(" limit ").append(query.limit().andOneMore());
    }

    /** The page, in one question. */
    public <T extends Listed> Page<T> read(EntityManager em, Function<Object[], T> row) {
        Query statement = em.createNativeQuery(sql.toString());
        for (int i = 0; i < parameters.size(); i++) {
            statement.setParameter(i + 1, parameters.get(i));
        }
        List<?> rows = statement.getResultList();
        return Page.of(rows.stream().map(found -> row.apply((Object[]) found)).toList(), query.limit(), query::cursor);
    }

    /** With {@code ?1} and so on for {@link #parameters}. */
    public String sql() {
        return sql.toString();
    }

    /** In their order. */
    public List<Object> parameters() {
        return List.copyOf(parameters);
    }

    private void find(SearchWords words) {
        String plain = words.terms().stream()
                .filter(term -> term.digits().isEmpty())
                .map(SearchWords.Term::tsquery)
                .collect(Collectors.joining(" & "));
        if (!plain.isEmpty()) {
            and(holds(plain));
        }
        for (SearchWords.Term term : words.terms()) {
            term.digits()
                    .ifPresent(digits -> and("(" + columns.radicado() + " like " + parameter("%" + digits + "%")
                            + " or " + holds(term.tsquery()) + ")"));
        }
    }

    /**
     * Written into the statement, unlike all other values: the planner must see whether the words are rare, for then the
     * index of words answers, or common, for then the user's own rows do. A term has nothing that could be quoted.
     */
    private String holds(String tsquery) {
        return columns.proceso() + ".radicado in (select b.radicado from busquedas b where b.palabras @@ '" + tsquery
                + "'::tsquery)";
    }

    private void after(ListPosition position) {
        String key = columns.key(query.sorting().orden());
        String beyond = query.sorting().descending() ? " < " : " > ";
        String id = parameter(position.id());
        String laterId = columns.id() + beyond + id;
        and(position.key()
                .map(value -> {
                    String given = ListColumns.given(query.sorting().orden(), parameter(value));
                    return "(" + key + beyond + given + " or " + key + " = " + given + " and " + laterId + " or " + key
                            + " is null)";
                })
                .orElse(key + " is null and " + laterId));
    }

    private void sort(Sorting sorting) {
        String direction = sorting.descending() ? " desc" : " asc";
        sql.append(" order by ")
                .append(columns.key(sorting.orden()))
                .append(direction)
                .append(" nulls last, ")
                .append(columns.id())
                .append(direction);
    }

    private void and(String condition) {
        sql.append(" and ").append(condition);
    }

    private String parameter(Object value) {
        parameters.add(value);
        return "?" + parameters.size();
    }
}
