package co.misprocesos.court;

import co.misprocesos.court.Question.Kind;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

/** What an undisturbed court answers (CPNU facts 1 and 3.1). */
final class CourtAnswers {

    static final String ROOT = "/api/v2";

    private static final String DIGITS = "El parametro \"NumeroRadicacion\" ha de contener 23 digitos.";
    private static final String OUT_OF_RANGE =
            "Index was out of range. Must be non-negative and less than the size of the collection. (Parameter 'index')";

    private final CourtArchive archive;
    private final Supplier<Clock> clock;

    CourtAnswers(CourtArchive archive, Supplier<Clock> clock) {
        this.archive = archive;
        this.clock = clock;
    }

    /** A question understood, and its honest answer. */
    record Asked(Kind kind, String radicado, int pagina, Reply reply) {}

    Asked answer(URI target) {
        String path = target.getPath().substring(ROOT.length());
        Map<String, String> query = query(target.getRawQuery());
        if (path.equals("/Procesos/Consulta/NumeroRadicacion")) {
            return search(query);
        }
        String id = path.substring(path.lastIndexOf('/') + 1);
        return switch (path.substring(0, path.length() - id.length())) {
            case "/Proceso/Detalle/" -> byId(Kind.DETALLE, id, query, this::detalle);
            case "/Proceso/Sujetos/" -> byId(Kind.SUJETOS, id, query, this::sujetos);
            case "/Proceso/Actuaciones/" -> byId(Kind.ACTUACIONES, id, query, this::actuaciones);
            case "/Proceso/Documentos/" -> documentos(id, (number, document) -> number == document.idProceso());
            case "/Proceso/DocumentosActuacion/" ->
                documentos(id, (number, document) -> number == document.idRegActuacion());
            case "/Descarga/Documento/" -> descarga(id);
            default -> new Asked(Kind.OTHER, "", 1, Reply.json(404, ""));
        };
    }

    private Asked search(Map<String, String> query) {
        String numero = query.getOrDefault("numero", "");
        int pagina = pagina(query);
        return new Asked(Kind.SEARCH, numero, pagina, found(numero, query, pagina));
    }

    private Reply found(String numero, Map<String, String> query, int pagina) {
        if (!numero.matches("[0-9]{23}")) {
            return error(404, DIGITS);
        }
        if (numero.matches("0{23}")) {
            return error(404, "Error de prueba.");
        }
        if (pagina < 1) {
            return error(500, OUT_OF_RANGE);
        }
        boolean soloActivos = query.getOrDefault("soloactivos", "true").equalsIgnoreCase("true");
        List<InstanciaFixture> found = archive.find(numero).map(CaseFixture::instancias).orElse(List.of()).stream()
                .filter(instancia -> !soloActivos || active(instancia))
                .toList();
        return Reply.json(200, CourtWire.search(numero, soloActivos, pagina, found));
    }

    private boolean active(InstanciaFixture instancia) {
        LocalDate last = instancia.fechaUltimaActuacion();
        return last != null && last.isAfter(LocalDate.now(clock.get()).minusDays(30));
    }

    private Asked byId(Kind kind, String id, Map<String, String> query, BiFunction<Long, Integer, Reply> answer) {
        int pagina = pagina(query);
        if (!id.matches("[0-9]{1,18}")) {
            return new Asked(kind, "", pagina, Reply.problem(400, CourtWire.invalid("IdProceso", id)));
        }
        long number = Long.parseLong(id);
        String radicado = archive.find(number).map(InstanciaFixture::radicado).orElse("");
        Reply reply = pagina < 1 ? error(500, OUT_OF_RANGE) : answer.apply(number, pagina);
        return new Asked(kind, radicado, pagina, reply);
    }

    private Reply detalle(long id, int pagina) {
        if (id / 10 > Integer.MAX_VALUE) {
            return error(404, "Error converting data type numeric to int.");
        }
        return archive.find(id)
                .map(instancia -> instancia.privado()
                        ? error(404, "No se puede ver el detalle de un proceso privado")
                        : Reply.json(200, CourtWire.detalle(instancia, LocalDateTime.now(clock.get()))))
                .orElseGet(() -> error(404, "No se encontro detalle para el IdProceso: " + id));
    }

    /** What a private proceso answers here was never recorded; the refusal is worded like its neighbours. */
    private Reply sujetos(long id, int pagina) {
        return archive.find(id)
                .map(instancia -> instancia.privado()
                        ? error(404, "No se pueden ver sujetos de un proceso privado")
                        : Reply.json(200, CourtWire.sujetos(instancia, pagina)))
                .orElseGet(() -> error(500, "Object reference not set to an instance of an object."));
    }

    private Reply actuaciones(long id, int pagina) {
        if (id / 10 > Integer.MAX_VALUE) {
            return error(404, "Error converting data type bigint to int.");
        }
        return archive.find(id)
                .filter(instancia -> instancia.privado()
                        || !CourtWire.newestFirst(instancia, pagina).isEmpty())
                .map(instancia -> instancia.privado()
                        ? error(404, "No se pueden ver actuaciones de un proceso privado")
                        : Reply.json(200, CourtWire.actuaciones(instancia, pagina)))
                .orElseGet(() -> error(404, "No se encontraron Actuaciones para el Proceso: " + id));
    }

    private Asked documentos(String id, BiPredicate<Long, DocumentFixture> of) {
        List<DocumentFixture> found = documents(id, of);
        Reply reply = found.isEmpty()
                ? error(404, "No se encontraron documentos para el IdProceso: " + id)
                : Reply.json(200, CourtWire.documentos(found));
        return new Asked(Kind.DOCUMENTOS, radicado(found), 1, reply);
    }

    /** What an unknown document answers was never recorded; the refusal is worded like its neighbours. */
    private Asked descarga(String id) {
        List<DocumentFixture> found = documents(id, (number, document) -> number == document.idRegDocumento());
        Reply reply = found.isEmpty()
                ? error(404, "No se encontro el documento: " + id)
                : Reply.pdf(found.get(0).pdf());
        return new Asked(Kind.DESCARGA, radicado(found), 1, reply);
    }

    private List<DocumentFixture> documents(String id, BiPredicate<Long, DocumentFixture> of) {
        return id.matches("[0-9]{1,18}")
                ? archive.documents(document -> of.test(Long.parseLong(id), document))
                : List.of();
    }

    private static String radicado(List<DocumentFixture> found) {
        return found.isEmpty() ? "" : found.get(0).radicado();
    }

    private static Reply error(int status, String message) {
        return Reply.json(status, CourtWire.error(status, message));
    }

    private static int pagina(Map<String, String> query) {
        String pagina = query.getOrDefault("pagina", "1");
        return pagina.matches("-?[0-9]{1,9}") ? Integer.parseInt(pagina) : 0;
    }

    /** Names without regard to case, as ASP.NET reads them. */
    private static Map<String, String> query(String raw) {
        Map<String, String> query = new TreeMap<>();
        for (String pair : raw == null ? new String[0] : raw.split("&")) {
            String[] parts = pair.split("=", 2);
            query.put(
                    parts[0].toLowerCase(Locale.ROOT),
                    parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return query;
    }
}
