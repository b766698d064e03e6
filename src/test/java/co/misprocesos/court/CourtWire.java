package co.misprocesos.court;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** CPNU's JSON, member by member, with its nulls, padding and stray spaces (CPNU facts 2). */
final class CourtWire {

    static final int SEARCH_PAGE = 20;
    static final int LIST_PAGE = 40;

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS");
    private static final String PRIVATE = "--- [ PROCESO PRIVADO ] ---";
    private static final String RULE = String.format("%-32s", "00");
    private static final int PARTIES_IN_SEARCH = 20;

    private CourtWire() {}

    static String search(String numero, boolean soloActivos, int pagina, List<InstanciaFixture> found) {
        JsonArrayBuilder procesos = JSON.createArrayBuilder();
        page(found, SEARCH_PAGE, pagina).forEach(instancia -> procesos.add(proceso(instancia)));
        return JSON.createObjectBuilder()
                .add("tipoConsulta", "NumeroRadicacion")
                .add("procesos", procesos)
                .add("parametros", parametros(numero, soloActivos))
                .add("paginacion", paginacion(found.size(), SEARCH_PAGE, pagina))
                .build()
                .toString();
    }

    private static JsonObjectBuilder proceso(InstanciaFixture instancia) {
        boolean hidden = instancia.privado();
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("idProceso", instancia.idProceso())
                .add("idConexion", instancia.idConexion())
                .add("llaveProceso", instancia.radicado());
        date(json, "fechaProceso", hidden ? null : instancia.fechaProceso());
        date(json, "fechaUltimaActuacion", hidden ? null : instancia.fechaUltimaActuacion());
        text(json, "despacho", instancia.dato(Dato.DESPACHO));
        text(json, "departamento", instancia.dato(Dato.DEPARTAMENTO));
        return json.add("sujetosProcesales", hidden ? PRIVATE : sujetosProcesales(instancia.sujetos()))
                .add("esPrivado", hidden)
                .add("cantFilas", -1);
    }

    private static String sujetosProcesales(List<SujetoFixture> sujetos) {
        String shown = sujetos.stream()
                .limit(PARTIES_IN_SEARCH)
                .map(SujetoFixture::inSearch)
                .collect(Collectors.joining(" | "));
        return shown + (sujetos.size() > PARTIES_IN_SEARCH ? " ..." : " ");
    }

    private static JsonObjectBuilder parametros(String numero, boolean soloActivos) {
        return JSON.createObjectBuilder()
                .add("numero", numero)
                .addNull("nombre")
                .addNull("tipoPersona")
                .addNull("idSujeto")
                .addNull("ponente")
                .addNull("claseProceso")
                .addNull("codificacionDespacho")
                .add("soloActivos", soloActivos);
    }

    static String detalle(InstanciaFixture instancia, LocalDateTime now) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("idRegProceso", instancia.idRegProceso())
                .add("llaveProceso", instancia.radicado())
                .add("idConexion", instancia.idConexion())
                .add("esPrivado", instancia.privado());
        date(json, "fechaProceso", instancia.fechaProceso());
        text(json, "codDespachoCompleto", instancia.dato(Dato.COD_DESPACHO));
        text(json, "despacho", instancia.dato(Dato.DESPACHO));
        text(json, "ponente", instancia.dato(Dato.PONENTE));
        text(json, "tipoProceso", instancia.dato(Dato.TIPO));
        text(json, "claseProceso", instancia.dato(Dato.CLASE));
        text(json, "subclaseProceso", instancia.dato(Dato.SUBCLASE));
        text(json, "recurso", instancia.dato(Dato.RECURSO));
        text(json, "ubicacion", instancia.dato(Dato.UBICACION));
        text(json, "contenidoRadicacion", instancia.dato(Dato.CONTENIDO));
        return json.add("fechaConsulta", moment(now))
                .add("ultimaActualizacion", moment(now.minusMinutes(17)))
                .build()
                .toString();
    }

    static String sujetos(InstanciaFixture instancia, int pagina) {
        int cant = instancia.sujetos().size();
        JsonArrayBuilder sujetos = JSON.createArrayBuilder();
        for (SujetoFixture sujeto : page(instancia.sujetos(), LIST_PAGE, pagina)) {
            sujetos.add(JSON.createObjectBuilder()
                    .add("idRegSujeto", sujeto.idRegSujeto())
                    .add("tipoSujeto", sujeto.tipoSujeto())
                    .add("esEmplazado", sujeto.emplazado())
                    .addNull("identificacion")
                    .add("nombreRazonSocial", sujeto.nombre())
                    .add("cant", cant));
        }
        return JSON.createObjectBuilder()
                .add("sujetos", sujetos)
                .add("paginacion", paginacion(cant, LIST_PAGE, pagina))
                .build()
                .toString();
    }

    static String actuaciones(InstanciaFixture instancia, int pagina) {
        int cant = instancia.actuaciones().size();
        JsonArrayBuilder actuaciones = JSON.createArrayBuilder();
        newestFirst(instancia, pagina)
                .forEach(actuacion -> actuaciones.add(actuacion(instancia.radicado(), actuacion, cant)));
        return JSON.createObjectBuilder()
                .add("actuaciones", actuaciones)
                .add("paginacion", paginacion(cant, LIST_PAGE, pagina))
                .build()
                .toString();
    }

    static List<ActuacionFixture> newestFirst(InstanciaFixture instancia, int pagina) {
        return page(
                instancia.actuaciones().stream()
                        .sorted(Comparator.comparingInt(ActuacionFixture::consActuacion)
                                .reversed())
                        .toList(),
                LIST_PAGE,
                pagina);
    }

    private static JsonObjectBuilder actuacion(String radicado, ActuacionFixture actuacion, int cant) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("idRegActuacion", actuacion.idRegActuacion())
                .add("llaveProceso", radicado)
                .add("consActuacion", actuacion.consActuacion());
        date(json, "fechaActuacion", actuacion.fechaActuacion());
        text(json, "actuacion", actuacion.actuacion());
        text(json, "anotacion", actuacion.anotacion());
        date(json, "fechaInicial", actuacion.fechaInicial());
        date(json, "fechaFinal", actuacion.fechaFinal());
        date(json, "fechaRegistro", actuacion.fechaRegistro());
        return json.add("codRegla", RULE)
                .add("conDocumentos", actuacion.conDocumentos())
                .add("cant", cant);
    }

    static String documentos(List<DocumentFixture> documents) {
        JsonArrayBuilder json = JSON.createArrayBuilder();
        documents.forEach(document -> json.add(JSON.createObjectBuilder()
                .add("idRegDocumento", document.idRegDocumento())
                .add("idConexion", document.idConexion())
                .add("consActuacion", document.consActuacion())
                .add("guidDocumento_SXXIW", "")
                .add("nombre", document.nombre())
                .add("descripcion", document.descripcion())
                .add("tipo", "PDF")
                .add("fechaCarga", document.fechaCarga() + "T08:42:10")));
        return json.build().toString();
    }

    static String error(int status, String message) {
        return JSON.createObjectBuilder()
                .add("StatusCode", status)
                .add("Message", message)
                .build()
                .toString();
    }

    /** ASP.NET's own shape, for what does not even reach the court's code. */
    static String invalid(String member, String value) {
        return JSON.createObjectBuilder()
                .add(
                        "errors",
                        JSON.createObjectBuilder()
                                .add(member, JSON.createArrayBuilder().add("The value '" + value + "' is not valid.")))
                .add("type", "https://tools.ietf.org/html/rfc7231#section-6.5.1")
                .add("title", "One or more validation errors occurred.")
                .add("status", 400)
                .add("traceId", "|51a0c0-4d15e1a0c0ffee00.")
                .build()
                .toString();
    }

    private static JsonObjectBuilder paginacion(int records, int size, int pagina) {
        return JSON.createObjectBuilder()
                .add("cantidadRegistros", records)
                .add("registrosPagina", size)
                .add("cantidadPaginas", (records + size - 1) / size)
                .add("pagina", pagina)
                .addNull("paginas");
    }

    private static <T> List<T> page(List<T> all, int size, int pagina) {
        return all.stream().skip((pagina - 1L) * size).limit(size).toList();
    }

    private static void text(JsonObjectBuilder json, String name, String value) {
        if (value == null) {
            json.addNull(name);
        } else {
            json.add(name, value);
        }
    }

    private static void date(JsonObjectBuilder json, String name, LocalDate value) {
        text(json, name, value == null ? null : value + "T00:00:00");
    }

    private static String moment(LocalDateTime time) {
        return MOMENT.format(time).replaceFirst("\\.?0+$", "");
    }
}
