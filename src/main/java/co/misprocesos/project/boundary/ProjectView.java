package co.misprocesos.project.boundary;

import co.misprocesos.judicial.entity.Actividad;
import co.misprocesos.project.entity.ProjectSummary;
import java.time.Instant;
import java.util.List;

/**
 * A project as clients know it.
 *
 * @param novedadesSinRevisar how many are unseen in all its cases together
 * @param actividad of all its cases in the last 26 weeks, ascending; weeks without anything left out
 */
public record ProjectView(
        int id,
        String name,
        String colorHex,
        int total,
        Instant createdAt,
        Instant updatedAt,
        Instant ultimaVerificacion,
        int novedadesSinRevisar,
        List<Actividad> actividad) {

    static ProjectView of(ProjectSummary project) {
        return new ProjectView(
                project.id(),
                project.name(),
                project.colorHex(),
                project.total(),
                project.createdAt(),
                project.updatedAt(),
                project.ultimaVerificacion(),
                project.novedadesSinRevisar(),
                project.actividad());
    }
}
