package co.misprocesos.feed.boundary;

import co.misprocesos.feed.entity.ActuacionGuardada;
import co.misprocesos.feed.entity.NovedadRecibida;
import co.misprocesos.judicial.entity.TipoNovedad;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;

/** A novedad as clients know it. */
public record NovedadView(
        long id,
        TipoNovedad tipo,
        String radicado,
        long idProceso,
        String despacho,
        Instant detectadaEn,
        ActuacionGuardada actuacion,
        JsonObject antes,
        JsonObject despues,
        boolean revisada,
        List<Integer> proyectos) {

    static NovedadView of(NovedadRecibida novedad) {
        return new NovedadView(
                novedad.id(),
                novedad.tipo(),
                novedad.radicado(),
                novedad.idProceso(),
                novedad.despacho(),
                novedad.detectadaEn(),
                novedad.actuacion().orElse(null),
                StoredJson.object(novedad.antes()),
                StoredJson.object(novedad.despues()),
                novedad.revisada(),
                novedad.proyectos());
    }
}
