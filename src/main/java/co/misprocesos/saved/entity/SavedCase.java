package co.misprocesos.saved.entity;

import co.misprocesos.judicial.entity.HechosMostrados;
import co.misprocesos.judicial.entity.Listed;
import co.misprocesos.judicial.entity.Verificacion;
import java.time.Instant;

/**
 * One case that a user follows.
 *
 * @param radicado as stored; an adopted row may hold anything
 * @param createdAt null in an adopted row that has none
 * @param updatedAt when something that the list shows last changed
 * @param novedadesSinRevisar how many the user received and did not mark as seen
 */
public record SavedCase(
        int id,
        String radicado,
        HechosMostrados hechos,
        Verificacion verificacion,
        Instant createdAt,
        Instant updatedAt,
        int novedadesSinRevisar)
        implements Listed {}
