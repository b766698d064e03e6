package co.misprocesos.project.control;

import co.misprocesos.project.entity.Seguido;
import co.misprocesos.radicado.entity.Radicado;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which of some numbers a user follows, and where: one query. */
@ApplicationScoped
public class Seguidos {

    private static final String AMONG =
            """
            select wanted.radicado, s.id, c.project_id, c.id
              from unnest(string_to_array(?2, ',')) with ordinality as wanted (radicado, place)
              left join saved_processes s on s.user_id = ?1 and s.radicado = wanted.radicado
              left join (project_cases c join projects p on p.id = c.project_id and p.user_id = ?1) on c.radicado = wanted.radicado
              where s.id is not null or c.id is not null
              order by wanted.place, c.project_id
            """;

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    /** Those that the user follows, in the order asked; the others are left out. */
    public List<Seguido> among(int userId, Collection<Radicado> numbers) {
        List<?> rows = em.createNativeQuery(AMONG)
                .setParameter(1, userId)
                .setParameter(2, numbers.stream().map(Radicado::value).collect(Collectors.joining(",")))
                .getResultList();
        Map<String, List<Object[]>> each = rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(row -> (String) row[0], LinkedHashMap::new, Collectors.toList()));
        return each.entrySet().stream()
                .map(number -> seguido(number.getKey(), number.getValue()))
                .toList();
    }

    private static Seguido seguido(String radicado, List<Object[]> rows) {
        List<Seguido.Place> places = rows.stream()
                .filter(row -> row[2] != null)
                .map(row -> new Seguido.Place((Integer) row[2], (Integer) row[3]))
                .toList();
        return new Seguido(radicado, (Integer) rows.get(0)[1], places);
    }
}
