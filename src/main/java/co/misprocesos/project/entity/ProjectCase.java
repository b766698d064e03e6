package co.misprocesos.project.entity;

import co.misprocesos.judicial.entity.HechosMostrados;
import co.misprocesos.judicial.entity.Listed;
import co.misprocesos.judicial.entity.Verificacion;
import java.time.Instant;

/**
 * A case of a project.
 *
 * @param savedId null when the user doesn't follow the case any more: it has the radicado then, and no facts
 * @param updatedAt when something that the list shows last changed
 * @param novedadesSinRevisar how many of its saved process the user did not mark as seen; 0 without one
 */
public record ProjectCase(
        int id,
        Integer savedId,
        String radicado,
        HechosMostrados hechos,
        Verificacion verificacion,
        Instant updatedAt,
        int novedadesSinRevisar)
        implements Listed {}
