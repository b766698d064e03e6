package co.misprocesos.feed.boundary;

import co.misprocesos.feed.entity.CasoSeguido;
import co.misprocesos.judicial.entity.Actividad;
import co.misprocesos.judicial.entity.Estado;
import co.misprocesos.judicial.entity.Verificacion;
import co.misprocesos.radicado.entity.PartesDelRadicado;
import co.misprocesos.radicado.entity.Radicado;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * The record of a case as clients know it.
 *
 * @param actividad of all its weeks, ascending; weeks without anything left out
 */
public record CasoView(
        Radicado radicado,
        PartesDelRadicado partes,
        Estado estado,
        Instant ultimaVerificacion,
        Instant ultimoIntento,
        Instant ultimoCambio,
        List<Actividad> actividad,
        List<InstanciaView> instancias) {

    static CasoView of(CasoSeguido caso, PartesDelRadicado partes, Function<Verificacion, Estado> estado) {
        Verificacion verificacion = caso.verificacion();
        return new CasoView(
                caso.radicado(),
                partes,
                estado.apply(verificacion),
                verificacion.ultimaVerificacion(),
                verificacion.ultimoIntento(),
                caso.ultimoCambio(),
                caso.actividad(),
                caso.instancias().stream().map(InstanciaView::of).toList());
    }
}
