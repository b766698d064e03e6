package co.misprocesos.feed.boundary;

import co.misprocesos.feed.entity.ActuacionGuardada;
import co.misprocesos.feed.entity.ActuacionListada;
import co.misprocesos.feed.entity.TextoAnterior;
import co.misprocesos.judicial.entity.Destacado;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** An actuación in a case's list: what a novedad tells of one, and what else the list knows of it. */
public record ActuacionView(
        long id,
        long idProceso,
        long consActuacion,
        LocalDate fechaActuacion,
        String actuacion,
        String anotacion,
        LocalDate fechaInicial,
        LocalDate fechaFinal,
        LocalDate fechaRegistro,
        boolean conDocumentos,
        Instant primeraVista,
        Instant modificada,
        Instant retirada,
        Set<Destacado> destaca,
        Long pareja,
        List<TextoAnterior> anteriores) {

    static ActuacionView of(ActuacionListada listada) {
        ActuacionGuardada guardada = listada.actuacion();
        return new ActuacionView(
                guardada.id(),
                guardada.idProceso(),
                guardada.consActuacion(),
                guardada.fechaActuacion(),
                guardada.actuacion(),
                guardada.anotacion(),
                guardada.fechaInicial(),
                guardada.fechaFinal(),
                guardada.fechaRegistro(),
                guardada.conDocumentos(),
                guardada.primeraVista(),
                guardada.modificada(),
                guardada.retirada(),
                guardada.destaca(),
                listada.pareja().orElse(null),
                listada.anteriores());
    }
}
