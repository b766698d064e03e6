package co.misprocesos.judicial.entity;

import co.misprocesos.radicado.entity.Radicado;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A case that is read day after day, and what each reading tells: instance, kind, members before and after. */
class ReadCase {

    static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    static final Sujeto ANA = new Sujeto("Demandante", "ANA IMAGINARIA", false);
    static final Sujeto LUIS = new Sujeto("Demandado", "LUIS INVENTADO", false);
    static final ActuacionLeida AUTO = row(2, DAY, "Auto admite", "Notifíquese");
    static final ActuacionLeida FILING = row(1, DAY, "Radicación", null);

    final Expediente expediente = Expediente.unread(new Radicado("11001400300120240000100"));
    Instant now = Instant.parse("2026-11-23T11:00:00Z");

    List<String> read(InstanciaLeida... instances) {
        return news(List.of(instances), true);
    }

    List<String> news(List<InstanciaLeida> instances, boolean whole) {
        now = now.plusSeconds(86_400);
        return expediente.register(instances, whole, now).stream()
                .map(told -> told.idProceso() + " " + told.tipo() + " " + told.antes() + " " + told.despues())
                .toList();
    }

    static InstanciaLeida instance(long id, ActuacionLeida... rows) {
        Map<Dato, String> datos = new EnumMap<>(Dato.class);
        datos.put(Dato.DESPACHO, "JUZGADO 1");
        datos.put(Dato.FECHA_PROCESO, "2024-01-15");
        datos.put(Dato.CLASE_PROCESO, "Ejecutivo");
        datos.put(Dato.UBICACION, "Secretaria");
        return new InstanciaLeida(
                id,
                DAY,
                false,
                id == 1,
                datos,
                Optional.of(List.of(ANA)),
                Optional.of(ListaLeida.whole(List.of(rows))));
    }

    static InstanciaLeida hidden(long id) {
        return new InstanciaLeida(
                id, null, true, id == 1, Map.of(Dato.DESPACHO, "JUZGADO 1"), Optional.empty(), Optional.empty());
    }

    static InstanciaLeida with(InstanciaLeida leida, Dato dato, String value) {
        Map<Dato, String> datos = new EnumMap<>(leida.datos());
        datos.put(dato, value);
        return new InstanciaLeida(
                leida.idProceso(), DAY, false, leida.principal(), datos, leida.sujetos(), leida.lista());
    }

    static InstanciaLeida with(InstanciaLeida leida, List<Sujeto> sujetos) {
        return new InstanciaLeida(
                leida.idProceso(),
                DAY,
                false,
                leida.principal(),
                leida.datos(),
                Optional.of(new ArrayList<>(sujetos)),
                leida.lista());
    }

    static InstanciaLeida with(InstanciaLeida leida, ListaLeida lista) {
        return new InstanciaLeida(
                leida.idProceso(), DAY, false, leida.principal(), leida.datos(), leida.sujetos(), Optional.of(lista));
    }

    static ActuacionLeida row(long cons, LocalDate day, String actuacion, String anotacion) {
        return new ActuacionLeida(cons, new Contenido(day, actuacion, anotacion, null, null, day, false));
    }
}
