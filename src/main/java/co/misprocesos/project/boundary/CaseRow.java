package co.misprocesos.project.boundary;

import co.misprocesos.judicial.entity.Estado;
import co.misprocesos.judicial.entity.HechosMostrados;
import co.misprocesos.judicial.entity.Verificacion;
import co.misprocesos.project.entity.ProjectCase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * A case of a project as clients know it; one without a saved process has the radicado and nulls.
 *
 * @param novedadesSinRevisar how many of its saved process are unseen; 0 without one
 */
public record CaseRow(
        int id,
        Integer savedProcessId,
        String radicado,
        String idProceso,
        String demandante,
        String demandado,
        String juzgado,
        String clase,
        String subclase,
        String ubicacion,
        LocalDate fechaUltimaActuacion,
        Instant updatedAt,
        Estado estado,
        Instant ultimaVerificacion,
        Instant ultimoIntento,
        int novedadesSinRevisar) {

    static CaseRow of(ProjectCase projectCase, Function<Verificacion, Estado> estado) {
        HechosMostrados hechos = projectCase.hechos();
        return new CaseRow(
                projectCase.id(),
                projectCase.savedId(),
                projectCase.radicado(),
                hechos.idProceso(),
                hechos.demandante(),
                hechos.demandado(),
                hechos.juzgado(),
                hechos.clase(),
                hechos.subclase(),
                hechos.ubicacion(),
                hechos.fechaUltimaActuacion(),
                projectCase.updatedAt(),
                estado.apply(projectCase.verificacion()),
                projectCase.verificacion().ultimaVerificacion(),
                projectCase.verificacion().ultimoIntento(),
                projectCase.novedadesSinRevisar());
    }
}
