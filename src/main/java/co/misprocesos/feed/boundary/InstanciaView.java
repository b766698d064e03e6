package co.misprocesos.feed.boundary;

import co.misprocesos.feed.entity.InstanciaGuardada;
import jakarta.json.JsonArray;
import java.time.Instant;
import java.time.LocalDate;

/** One instance of a case as clients know it. */
public record InstanciaView(
        long idProceso,
        String despacho,
        String departamento,
        String tipoProceso,
        String claseProceso,
        String subclaseProceso,
        String ponente,
        String ubicacion,
        String recurso,
        LocalDate fechaProceso,
        LocalDate fechaUltimaActuacion,
        boolean esPrivado,
        boolean principal,
        JsonArray sujetos,
        Instant ausenteDesde) {

    static InstanciaView of(InstanciaGuardada guardada) {
        return new InstanciaView(
                guardada.idProceso(),
                guardada.despacho(),
                guardada.departamento(),
                guardada.tipoProceso(),
                guardada.claseProceso(),
                guardada.subclaseProceso(),
                guardada.ponente(),
                guardada.ubicacion(),
                guardada.recurso(),
                guardada.fechaProceso(),
                guardada.fechaUltimaActuacion(),
                guardada.esPrivado(),
                guardada.principal(),
                StoredJson.array(guardada.sujetos()),
                guardada.ausenteDesde());
    }
}
