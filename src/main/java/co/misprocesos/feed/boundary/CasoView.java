package co.misprocesos.feed.boundary;

import co.misprocesos.feed.entity.CasoSeguido;
import co.misprocesos.judicial.entity.Estado;
import co.misprocesos.judicial.entity.Verificacion;
import co.misprocesos.radicado.entity.PartesDelRadicado;
import co.misprocesos.radicado.entity.Radicado;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** The record of a case as clients know it. */
public record CasoView(
        Radicado radicado,
        PartesDelRadicado partes,
        Estado estado,
        Instant ultimaVerificacion,
        Instant ultimoIntento,
        Instant ultimoCambio,
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
                caso.instancias().stream().map(InstanciaView::of).toList());
    }
}
