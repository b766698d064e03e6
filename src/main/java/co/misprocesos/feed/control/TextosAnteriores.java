package co.misprocesos.feed.control;

import co.misprocesos.feed.entity.TextoAnterior;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads what actuaciones said before they were edited. */
@ApplicationScoped
public class TextosAnteriores {

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    /** For all of these at once: the texts of each that has any, newest first. */
    public Map<Long, List<TextoAnterior>> of(Collection<Long> actuaciones) {
        return question(actuaciones).rows(em).stream()
                .map(Columns::new)
                .collect(Collectors.groupingBy(
                        Columns::number, Collectors.mapping(TextosAnteriores::read, Collectors.toList())));
    }

    static Statement question(Collection<Long> actuaciones) {
        return new Statement()
                .add(
                        """
                        select b.actuacion_id, b.fecha_actuacion, b.actuacion, b.anotacion, b.fecha_inicial, b.fecha_final,
                               b.fecha_registro, b.con_documentos, b.vista_desde, b.vista_hasta
                          from actuaciones_anteriores b
                          where b.actuacion_id = any(cast(string_to_array(?, ',') as bigint[]))
                          order by b.actuacion_id, b.id desc""",
                        actuaciones.stream().map(String::valueOf).collect(Collectors.joining(",")));
    }

    private static TextoAnterior read(Columns columns) {
        return new TextoAnterior(
                columns.date(),
                columns.text(),
                columns.text(),
                columns.date(),
                columns.date(),
                columns.date(),
                columns.flag(),
                columns.instant(),
                columns.instant());
    }
}
