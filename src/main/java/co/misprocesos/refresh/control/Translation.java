package co.misprocesos.refresh.control;

import co.misprocesos.cpnu.entity.Detalle;
import co.misprocesos.cpnu.entity.ProcesoEncontrado;
import co.misprocesos.cpnu.entity.Reason;
import co.misprocesos.cpnu.entity.Search;
import co.misprocesos.cpnu.entity.Sujeto;
import co.misprocesos.judicial.entity.Fallo;
import co.misprocesos.judicial.entity.Hechos;
import co.misprocesos.judicial.entity.InstanciaLeida;
import co.misprocesos.judicial.entity.InstanciaVista;
import co.misprocesos.judicial.entity.Lectura;
import co.misprocesos.judicial.entity.Partes;
import co.misprocesos.judicial.entity.Situacion;
import co.misprocesos.judicial.entity.Vista;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** From the source's words to the record's: who of the parties sues and who is sued, and what a list shows. */
final class Translation {

    private static final Set<String> SUES =
            Set.of("demandante", "accionante", "ejecutante", "demandantes", "accionantes");
    private static final Set<String> IS_SUED = Set.of(
            "demandado", "accionado", "ejecutado", "procesado", "indiciado", "causante", "demandados", "accionados");

    private Translation() {}

    static Lectura encontrado(Borrador borrador, List<Hallada> halladas) {
        List<Sujeto> main = halladas.stream()
                .filter(Hallada::principal)
                .findFirst()
                .flatMap(Hallada::sujetos)
                .orElseGet(() -> borrador.mainInstance().sujetos().lista());
        return lectura(borrador, main, Instancias.of(borrador.search(), halladas));
    }

    /** What a list can show before the reading is complete. */
    static Lectura preview(Borrador borrador) {
        return lectura(borrador, borrador.mainInstance().sujetos().lista(), List.of());
    }

    /** All that a private case shows is where it is. */
    static Lectura privado(Search search) {
        ProcesoEncontrado first = search.procesos().get(0);
        Hechos hechos = new Hechos(
                first.idProceso(), Partes.NINGUNA, Partes.NINGUNA, spaced(first.despacho()), null, null, null, null);
        return new Lectura(
                Situacion.PRIVADO, hechos, search.raw(), null, vista(search), true, Instancias.of(search, List.of()));
    }

    /** What the search shows, and nothing of the actuaciones. */
    static Vista vista(Search search) {
        return new Vista(search.procesos().stream()
                .map(row -> new InstanciaVista(
                        row.idProceso(),
                        spaced(row.despacho()),
                        row.fechaUltimaActuacion(),
                        row.esPrivado(),
                        row.sujetos().lista().stream()
                                .map(sujeto -> sujeto.rol() + ": " + shown(sujeto))
                                .toList()))
                .toList());
    }

    private static Lectura lectura(Borrador borrador, List<Sujeto> sujetos, List<InstanciaLeida> instancias) {
        ProcesoEncontrado main = borrador.mainInstance();
        Optional<Detalle> detalle = borrador.main().map(Borrador.Main::detalle);
        String despacho = Optional.ofNullable(main.despacho())
                .or(() -> detalle.map(Detalle::despacho))
                .orElse(null);
        Hechos hechos = new Hechos(
                main.idProceso(),
                side(sujetos, SUES),
                side(sujetos, IS_SUED),
                spaced(despacho),
                spaced(detalle.map(Detalle::claseProceso).orElse(null)),
                spaced(detalle.map(Detalle::subclaseProceso).orElse(null)),
                spaced(detalle.map(Detalle::ubicacion).orElse(null)),
                main.fechaUltimaActuacion());
        return new Lectura(
                Situacion.ENCONTRADO,
                hechos,
                borrador.search().raw(),
                detalle.map(Detalle::raw).orElse(null),
                vista(borrador.search()),
                borrador.look().isWhole(),
                instancias);
    }

    static Fallo fallo(Reason reason) {
        return switch (reason) {
            case BLOCKED, PAUSED -> Fallo.BLOQUEO;
            case FORMAT -> Fallo.FORMATO;
            case TIMEOUT, UNREACHABLE, SERVER_ERROR, TRANSIENT -> Fallo.SIN_RESPUESTA;
        };
    }

    private static Partes side(List<Sujeto> sujetos, Set<String> roles) {
        return new Partes(sujetos.stream()
                .filter(sujeto -> sujeto.nombre() != null && roles.contains(firstWord(sujeto.rol())))
                .map(Translation::shown)
                .toList());
    }

    /** TYBA joins roles with slashes (CPNU facts 2.6): the first one decides. */
    private static String firstWord(String rol) {
        return rol == null ? "" : rol.strip().toLowerCase(Locale.ROOT).split("[/ (]", 2)[0];
    }

    private static String shown(Sujeto sujeto) {
        return spaced(sujeto.nombre()) + (sujeto.emplazado() ? " (Emplazado)" : "");
    }

    static String spaced(String text) {
        return text == null || text.isBlank() ? null : text.strip().replaceAll("\\s+", " ");
    }
}
