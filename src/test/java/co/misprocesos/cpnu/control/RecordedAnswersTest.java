package co.misprocesos.cpnu.control;

import static co.misprocesos.cpnu.control.Answers.found;
import static co.misprocesos.cpnu.control.Answers.unavailable;
import static co.misprocesos.cpnu.control.Court.ID;
import static co.misprocesos.cpnu.control.Court.RADICADO;
import static co.misprocesos.cpnu.control.Court.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import co.misprocesos.cpnu.entity.Actuacion;
import co.misprocesos.cpnu.entity.Answer;
import co.misprocesos.cpnu.entity.Detalle;
import co.misprocesos.cpnu.entity.ProcesoEncontrado;
import co.misprocesos.cpnu.entity.Reason;
import co.misprocesos.cpnu.entity.Search;
import co.misprocesos.cpnu.entity.Sujeto;
import co.misprocesos.radicado.entity.Radicado;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every recorded answer of the real source, where the folder with them stands beside the checkout. */
class RecordedAnswersTest {

    private static final Path SAMPLES =
            Path.of(System.getProperty("shared.dir", "../shared")).resolve("cpnu/samples");

    @TestFactory
    Stream<DynamicTest> understandsEveryRecordedAnswer() throws IOException {
        if (!Files.isDirectory(SAMPLES)) {
            String sentence = "The recorded answers were not there: no folder " + SAMPLES + "; none of them was read.";
            System.err.println(sentence);
            return Stream.of(DynamicTest.dynamicTest(sentence, () -> abort(sentence)));
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(SAMPLES)) {
            files = all.sorted().toList();
        }
        assertTrue(!files.isEmpty(), "the folder " + SAMPLES + " is empty");
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> understand(file)));
    }

    private static void understand(Path file) throws IOException {
        String name = file.getFileName().toString();
        String text = Files.readString(file);
        JsonObject body = Json.createReader(new StringReader(text)).readObject();
        try (Court court = new Court()) {
            switch (name.split("-", 2)[0]) {
                case "search" -> search(court, text, body);
                case "detalle" -> detalle(court, text, body);
                case "actuaciones" -> actuaciones(court, body);
                case "actuacion" -> actuacion(court, body);
                case "sujetos" -> sujetos(court, text, body);
                case "error" -> error(court, name, text, body);
                default -> fail("a recorded answer of an unknown kind: " + name);
            }
        }
    }

    private static void search(Court court, String text, JsonObject body) {
        court.answers(json(200, text));
        Answer<Search> answer =
                court.cpnu.search(new Radicado(body.getJsonObject("parametros").getString("numero")));
        List<JsonObject> rows = body.getJsonArray("procesos").getValuesAs(JsonObject.class);
        if (rows.isEmpty()) {
            assertEquals(new Answer.NotFound<>(), answer);
            return;
        }
        List<ProcesoEncontrado> procesos = found(answer).procesos();
        assertEquals(rows.size(), procesos.size());
        for (int i = 0; i < rows.size(); i++) {
            JsonObject row = rows.get(i);
            ProcesoEncontrado proceso = procesos.get(i);
            assertEquals(row.getJsonNumber("idProceso").longValue(), proceso.idProceso());
            assertEquals(row.getString("despacho").strip(), proceso.despacho());
            assertEquals(row.getBoolean("esPrivado"), proceso.esPrivado());
            assertEquals(day(row, "fechaUltimaActuacion"), String.valueOf(proceso.fechaUltimaActuacion()));
            assertEquals(
                    proceso.esPrivado(),
                    proceso.sujetos().lista().isEmpty(),
                    "parties of " + row.getString("despacho"));
        }
    }

    private static void detalle(Court court, String text, JsonObject body) {
        court.answers(json(200, text));
        Detalle detalle = found(court.cpnu.detalle(new Radicado(body.getString("llaveProceso")), ID));

        assertEquals(body.getString("despacho").strip(), detalle.despacho());
        assertEquals(body.getString("claseProceso"), detalle.claseProceso());
        assertEquals(LocalDateTime.parse(body.getString("ultimaActualizacion")), detalle.ultimaActualizacion());
    }

    /** The pages that were not recorded are made of the rows of the first one. */
    private static void actuaciones(Court court, JsonObject body) {
        int total = body.getJsonObject("paginacion").getInt("cantidadRegistros");
        int size = body.getJsonObject("paginacion").getInt("registrosPagina");
        court.answers(exchange -> {
            String query = exchange.getRequestURI().getQuery();
            int page = Integer.parseInt(query.substring("pagina=".length()));
            json(200, page(body, page, Math.min(size, total - size * (page - 1))))
                    .handle(exchange);
        });
        JsonObject first = body.getJsonArray("actuaciones").getJsonObject(0);

        List<Actuacion> all = found(court.cpnu.actuaciones(new Radicado(first.getString("llaveProceso")), ID));

        assertEquals(total, all.size());
        assertEquals(body.getJsonObject("paginacion").getInt("cantidadPaginas"), court.asked.size());
        assertSame(first, all.get(0));
    }

    private static String page(JsonObject body, int page, int rows) {
        JsonArrayBuilder actuaciones = Json.createArrayBuilder();
        IntStream.range(0, rows)
                .forEach(row -> actuaciones.add(body.getJsonArray("actuaciones").get(row)));
        return Json.createObjectBuilder(body)
                .add("actuaciones", actuaciones)
                .add(
                        "paginacion",
                        Json.createObjectBuilder(body.getJsonObject("paginacion"))
                                .add("pagina", page))
                .build()
                .toString();
    }

    private static void actuacion(Court court, JsonObject row) {
        court.answers(json(
                200,
                "{\"actuaciones\": [" + row
                        + "], \"paginacion\": {\"cantidadRegistros\": 1, \"cantidadPaginas\": 1}}"));

        assertSame(
                row,
                found(court.cpnu.actuaciones(new Radicado(row.getString("llaveProceso")), ID))
                        .get(0));
    }

    private static void assertSame(JsonObject row, Actuacion actuacion) {
        assertEquals(row.getJsonNumber("idRegActuacion").longValue(), actuacion.idRegActuacion());
        assertEquals(row.getJsonNumber("consActuacion").longValue(), actuacion.consActuacion());
        assertEquals(row.getString("actuacion").strip(), actuacion.actuacion());
        for (var date : List.of(
                List.of("fechaActuacion", String.valueOf(actuacion.fechaActuacion())),
                List.of("fechaInicial", String.valueOf(actuacion.fechaInicial())),
                List.of("fechaFinal", String.valueOf(actuacion.fechaFinal())),
                List.of("fechaRegistro", String.valueOf(actuacion.fechaRegistro())))) {
            assertEquals(day(row, date.get(0)), date.get(1));
        }
        assertEquals(row.getBoolean("conDocumentos"), actuacion.conDocumentos());
    }

    private static void sujetos(Court court, String text, JsonObject body) {
        court.answers(json(200, text));

        assertEquals(
                body.getJsonArray("sujetos").getValuesAs(JsonObject.class).stream()
                        .map(row -> row.getString("nombreRazonSocial"))
                        .toList(),
                found(court.cpnu.sujetos(RADICADO, ID)).stream()
                        .map(Sujeto::nombre)
                        .toList());
    }

    private static void error(Court court, String name, String text, JsonObject body) {
        int status = body.getInt("StatusCode", body.getInt("status", 0));
        assertNotEquals(0, status, "no status in " + name);
        court.answers(json(status, text));
        String kind = name.replaceFirst("^error-", "").replaceFirst("\\.json$", "");
        switch (kind) {
            case "detalle-404-not-found" -> assertEquals(new Answer.NotFound<>(), court.cpnu.detalle(RADICADO, ID));
            case "detalle-404-private" -> assertEquals(new Answer.Private<>(), court.cpnu.detalle(RADICADO, ID));
            case "detalle-400-idproceso-not-numeric", "detalle-404-numeric-overflow" ->
                unavailable(Reason.FORMAT, court.cpnu.detalle(RADICADO, ID));
            case "actuaciones-404-none", "actuaciones-404-none-idproceso-1" ->
                assertEquals(new Answer.Found<>(List.of()), court.cpnu.actuaciones(RADICADO, ID));
            case "actuaciones-private" -> assertEquals(new Answer.Private<>(), court.cpnu.actuaciones(RADICADO, ID));
            case "actuaciones-404-bigint-overflow" -> unavailable(Reason.FORMAT, court.cpnu.actuaciones(RADICADO, ID));
            case "sujetos-500-null-reference" -> unavailable(Reason.SERVER_ERROR, court.cpnu.sujetos(RADICADO, ID));
            case "500-index-out-of-range" -> unavailable(Reason.SERVER_ERROR, court.cpnu.actuaciones(RADICADO, ID));
            case "search-404-error-de-prueba" -> unavailable(Reason.TRANSIENT, court.cpnu.search(RADICADO));
            case "search-404-not-23-digits", "nombre-400-more-than-1000" ->
                unavailable(Reason.FORMAT, court.cpnu.search(RADICADO));
            case "documentos-404-none-published" -> unavailable(Reason.TRANSIENT, court.cpnu.detalle(RADICADO, ID));
            default -> fail("a recorded error of an unknown kind: " + name);
        }
    }

    private static String day(JsonObject row, String date) {
        return row.get(date) == JsonValue.NULL ? "null" : row.getString(date).substring(0, 10);
    }
}
