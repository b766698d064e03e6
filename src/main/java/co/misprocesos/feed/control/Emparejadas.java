package co.misprocesos.feed.control;

import co.misprocesos.feed.entity.ActuacionGuardada;
import co.misprocesos.judicial.entity.Destacado;
import co.misprocesos.judicial.entity.Parejas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds the auto of a fijación en estado and the fijación of an auto, on whatever page they stand. */
@ApplicationScoped
public class Emparejadas {

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    /** For all of these at once: the other one of the pair, of those that have one. */
    public Map<Long, Long> of(Collection<ActuacionGuardada> actuaciones) {
        List<Long> paired = actuaciones.stream()
                .filter(one ->
                        one.destaca().contains(Destacado.AUTO) || one.destaca().contains(Destacado.FIJACION_EN_ESTADO))
                .map(ActuacionGuardada::id)
                .toList();
        return paired.isEmpty()
                ? Map.of()
                : Parejas.of(question(paired).rows(em).stream()
                        .map(Columns::new)
                        .map(Emparejadas::read)
                        .toList());
    }

    /** All that was registered on the same days in the same instances; what is gone is nobody's pair. */
    static Statement question(Collection<Long> actuaciones) {
        return new Statement()
                .add(
                        """
                        select a.id, a.instancia_id, a.fecha_registro, a.cons_actuacion, a.actuacion, a.anotacion
                          from (select distinct instancia_id, fecha_registro from actuaciones
                                  where id = any(cast(string_to_array(?, ',') as bigint[]))) d
                          join actuaciones a on a.instancia_id = d.instancia_id and a.fecha_registro = d.fecha_registro
                          where a.retirada is null""",
                        actuaciones.stream().map(String::valueOf).collect(Collectors.joining(",")));
    }

    private static Parejas.Fila read(Columns columns) {
        return new Parejas.Fila(
                columns.number(),
                columns.number(),
                columns.date(),
                columns.number(),
                Destacado.of(columns.text(), columns.text()));
    }
}
