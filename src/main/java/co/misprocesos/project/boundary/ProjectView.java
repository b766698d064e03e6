package co.misprocesos.project.boundary;

import co.misprocesos.project.entity.ProjectSummary;
import java.time.Instant;

/**
 * A project as clients know it.
 *
 * @param novedadesSinRevisar how many are unseen in all its cases together
 */
public record ProjectView(
        int id,
        String name,
        String colorHex,
        int total,
        Instant createdAt,
        Instant updatedAt,
        Instant ultimaVerificacion,
        int novedadesSinRevisar) {

    static ProjectView of(ProjectSummary project) {
        return new ProjectView(
                project.id(),
                project.name(),
                project.colorHex(),
                project.total(),
                project.createdAt(),
                project.updatedAt(),
                project.ultimaVerificacion(),
                project.novedadesSinRevisar());
    }
}
