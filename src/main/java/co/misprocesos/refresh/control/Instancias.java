package co.misprocesos.refresh.control;

import co.misprocesos.cpnu.entity.Actuacion;
import co.misprocesos.cpnu.entity.Detalle;
import co.misprocesos.cpnu.entity.ProcesoEncontrado;
import co.misprocesos.cpnu.entity.Search;
import co.misprocesos.cpnu.entity.UltimasActuaciones;
import co.misprocesos.judicial.entity.ActuacionLeida;
import co.misprocesos.judicial.entity.Dato;
import co.misprocesos.judicial.entity.InstanciaLeida;
import co.misprocesos.judicial.entity.ListaLeida;
import co.misprocesos.judicial.entity.Sujeto;
import co.misprocesos.refresh.entity.ActuacionPedida;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From the source's words to what the record is compared with. */
final class Instancias {

    private Instancias() {}

    /** All that the search shows, private ones included; of those that were looked into, what was found. */
    static List<InstanciaLeida> of(Search search, List<Hallada> halladas) {
        return search.procesos().stream()
                .map(row -> halladas.stream()
                        .filter(hallada -> hallada.encontrada().idProceso() == row.idProceso())
                        .findFirst()
                        .map(Instancias::open)
                        .orElseGet(() -> closed(
                                row,
                                halladas.isEmpty() && row == search.procesos().get(0))))
                .toList();
    }

    private static InstanciaLeida open(Hallada hallada) {
        ProcesoEncontrado row = hallada.encontrada();
        Map<Dato, String> datos = new EnumMap<>(Dato.class);
        put(datos, Dato.DESPACHO, row.despacho());
        put(datos, Dato.DEPARTAMENTO, row.departamento());
        put(datos, Dato.FECHA_PROCESO, text(row.fechaProceso()));
        hallada.detalle().ifPresent(detalle -> put(datos, detalle));
        return new InstanciaLeida(
                row.idProceso(),
                row.fechaUltimaActuacion(),
                false,
                hallada.principal(),
                datos,
                hallada.sujetos().map(all -> all.stream()
                        .filter(sujeto -> sujeto.nombre() != null)
                        .map(sujeto -> new Sujeto(sujeto.rol(), sujeto.nombre(), sujeto.emplazado()))
                        .toList()),
                hallada.lista().map(Instancias::lista));
    }

    private static void put(Map<Dato, String> datos, Detalle detalle) {
        put(datos, Dato.TIPO_PROCESO, detalle.tipoProceso());
        put(datos, Dato.CLASE_PROCESO, detalle.claseProceso());
        put(datos, Dato.SUBCLASE_PROCESO, detalle.subclaseProceso());
        put(datos, Dato.PONENTE, detalle.ponente());
        put(datos, Dato.UBICACION, detalle.ubicacion());
        put(datos, Dato.RECURSO, detalle.recurso());
    }

    /** Of a private instance nothing but its court can be relied on: what else is blank is hidden. */
    private static InstanciaLeida closed(ProcesoEncontrado row, boolean principal) {
        Map<Dato, String> datos = new EnumMap<>(Dato.class);
        if (row.despacho() != null) {
            put(datos, Dato.DESPACHO, row.despacho());
        }
        return new InstanciaLeida(
                row.idProceso(),
                row.fechaUltimaActuacion(),
                row.esPrivado(),
                principal,
                datos,
                Optional.empty(),
                Optional.empty());
    }

    private static void put(Map<Dato, String> datos, Dato dato, String text) {
        datos.put(dato, text == null ? "" : text);
    }

    private static ListaLeida lista(UltimasActuaciones read) {
        return new ListaLeida(read.primera().stream().map(Instancias::renglon).toList(), read.registros());
    }

    private static ActuacionLeida renglon(Actuacion row) {
        return new ActuacionLeida(row.consActuacion(), ActuacionPedida.contenido(row));
    }

    private static String text(LocalDate date) {
        return date == null ? null : date.toString();
    }
}
