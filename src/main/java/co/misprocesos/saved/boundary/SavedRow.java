package co.misprocesos.saved.boundary;

import co.misprocesos.judicial.entity.Estado;
import co.misprocesos.judicial.entity.HechosMostrados;
import co.misprocesos.judicial.entity.Verificacion;
import co.misprocesos.saved.entity.SavedCase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * A saved process as clients know it.
 *
 * @param novedadesSinRevisar how many this user received and did not mark as seen
 */
public record SavedRow(
        int id,
        String radicado,
        String idProceso,
        String demandante,
        String demandado,
        String juzgado,
        String clase,
        String subclase,
        String ubicacion,
        LocalDate fechaUltimaActuacion,
        Instant createdAt,
        Instant updatedAt,
        Estado estado,
        Instant ultimaVerificacion,
        Instant ultimoIntento,
        int novedadesSinRevisar) {

    static SavedRow of(SavedCase saved, Function<Verificacion, Estado> estado) {
        HechosMostrados hechos = saved.hechos();
        return new SavedRow(
                saved.id(),
                saved.radicado(),
                hechos.idProceso(),
                hechos.demandante(),
                hechos.demandado(),
                hechos.juzgado(),
                hechos.clase(),
                hechos.subclase(),
                hechos.ubicacion(),
                hechos.fechaUltimaActuacion(),
                saved.createdAt(),
                saved.updatedAt(),
                estado.apply(saved.verificacion()),
                saved.verificacion().ultimaVerificacion(),
                saved.verificacion().ultimoIntento(),
                saved.novedadesSinRevisar());
    }
}
