package co.misprocesos.feed.entity;

import co.misprocesos.judicial.entity.TipoNovedad;
import co.misprocesos.radicado.entity.Radicado;
import java.util.Optional;

/** Which novedades a list shows; empty lets all through. */
public record Filtro(
        Optional<Radicado> radicado,
        Optional<Integer> projectId,
        Optional<TipoNovedad> tipo,
        Optional<Boolean> revisada) {}
