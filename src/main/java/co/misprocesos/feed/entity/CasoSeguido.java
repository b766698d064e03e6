package co.misprocesos.feed.entity;

import co.misprocesos.judicial.entity.Actividad;
import co.misprocesos.judicial.entity.Verificacion;
import co.misprocesos.radicado.entity.Radicado;
import java.time.Instant;
import java.util.List;

/**
 * What the record says of a case.
 *
 * @param ultimoCambio when we last saw one of its facts change; null for never
 * @param actividad of all its weeks that have any, ascending
 * @param instancias the principal one first, then as we came to know them
 */
public record CasoSeguido(
        Radicado radicado,
        Verificacion verificacion,
        Instant ultimoCambio,
        List<Actividad> actividad,
        List<InstanciaGuardada> instancias) {

    public CasoSeguido {
        actividad = List.copyOf(actividad);
        instancias = List.copyOf(instancias);
    }
}
