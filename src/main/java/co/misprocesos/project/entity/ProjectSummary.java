package co.misprocesos.project.entity;

import co.misprocesos.judicial.entity.Actividad;
import java.time.Instant;
import java.util.List;

/**
 * A project as its user's list shows it.
 *
 * @param total how many cases it has
 * @param createdAt null in an adopted row that has none
 * @param ultimaVerificacion since when all of its cases are verified; null while one never was, or there is none
 * @param novedadesSinRevisar how many novedades of all its cases are unseen
 * @param actividad what happened in all its cases in the last 26 weeks, this one included; weeks without anything left out
 */
public record ProjectSummary(
        int id,
        String name,
        String colorHex,
        int total,
        Instant createdAt,
        Instant updatedAt,
        Instant ultimaVerificacion,
        int novedadesSinRevisar,
        List<Actividad> actividad) {

    public ProjectSummary {
        actividad = List.copyOf(actividad);
    }
}
