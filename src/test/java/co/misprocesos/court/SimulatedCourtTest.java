package co.misprocesos.court;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the court says when nothing is wrong, and how it refuses. */
class SimulatedCourtTest {

    private static final String RADICADO = "11001400300120240012300";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);

    private final SimulatedCourt court = SimulatedCourt.start();
    private final Asker asker = new Asker(court);

    @AfterEach
    void close() {
        court.close();
    }

    @Test
    void anUnpublishedRadicadoIsAnEmptyListNotAnError() throws Exception {
        HttpResponse<String> answer = asker.search(RADICADO);
        assertEquals(200, answer.statusCode());
        assertEquals(
                "{\"tipoConsulta\":\"NumeroRadicacion\",\"procesos\":[],\"parametros\":{\"numero\":\"" + RADICADO
                        + "\",\"nombre\":null,\"tipoPersona\":null,\"idSujeto\":null,\"ponente\":null,"
                        + "\"claseProceso\":null,\"codificacionDespacho\":null,\"soloActivos\":false},"
                        + "\"paginacion\":{\"cantidadRegistros\":0,\"registrosPagina\":20,\"cantidadPaginas\":0,"
                        + "\"pagina\":1,\"paginas\":null}}",
                answer.body());
        assertEquals(
                "application/json; charset=utf-8",
                answer.headers().firstValue("Content-Type").orElse(""));
    }

    @Test
    void theSearchWritesAProcesoAsTheCourtDoes() throws Exception {
        court.publish(CaseFixture.of(RADICADO)
                .withDemandante("FIRMA INVENTADA")
                .withDemandado("N.N.", "N.N.")
                .plusActuacion(DAY, "Auto requiere", null));
        JsonObject proceso = procesos().getJsonObject(0);
        assertEquals(
                List.of(
                        "idProceso",
                        "idConexion",
                        "llaveProceso",
                        "fechaProceso",
                        "fechaUltimaActuacion",
                        "despacho",
                        "departamento",
                        "sujetosProcesales",
                        "esPrivado",
                        "cantFilas"),
                List.copyOf(proceso.keySet()));
        assertEquals("JUZGADO 001 CIVIL MUNICIPAL DE BOGOTÁ ", proceso.getString("despacho"));
        assertEquals("2026-11-18T00:00:00", proceso.getString("fechaUltimaActuacion"));
        assertEquals(
                "Demandante: FIRMA INVENTADA | Demandado: N.N. | Demandado: N.N. ",
                proceso.getString("sujetosProcesales"));
        assertEquals(-1, proceso.getInt("cantFilas"));
    }

    @Test
    void aPrivateInstanciaShowsItsDespachoAndNothingElse() throws Exception {
        court.publish(CaseFixture.of(RADICADO).asPrivado());
        JsonObject proceso = procesos().getJsonObject(0);
        long id = proceso.getJsonNumber("idProceso").longValue();
        assertTrue(proceso.getBoolean("esPrivado"));
        assertTrue(proceso.isNull("fechaProceso") && proceso.isNull("fechaUltimaActuacion"));
        assertEquals("--- [ PROCESO PRIVADO ] ---", proceso.getString("sujetosProcesales"));
        refuses(404, "No se puede ver el detalle de un proceso privado", "/Proceso/Detalle/" + id);
        refuses(404, "No se pueden ver actuaciones de un proceso privado", "/Proceso/Actuaciones/" + id);
    }

    @Test
    void theTwinOfTybaHasNoDatesAndNoActuaciones() throws Exception {
        court.publish(CaseFixture.of(RADICADO).plusTyba());
        JsonObject twin = procesos().getJsonObject(1);
        long id = twin.getJsonNumber("idProceso").longValue();
        assertEquals(320, twin.getInt("idConexion"));
        assertTrue(twin.isNull("fechaProceso") && twin.isNull("fechaUltimaActuacion"));
        assertTrue(twin.getString("sujetosProcesales").contains("PERSONA FICTICIA  (Emplazado) | Defensor Publico: "));
        refuses(404, "No se encontraron Actuaciones para el Proceso: " + id, "/Proceso/Actuaciones/" + id);
        assertTrue(body("/Proceso/Detalle/" + id).isNull("recurso"));
    }

    @Test
    void theSearchCutsPartiesAfterTwentyAndSujetosTellsAll() throws Exception {
        court.publish(CaseFixture.of(RADICADO).withSujetos(SeededCases.sujetos(45)));
        String cut = procesos().getJsonObject(0).getString("sujetosProcesales");
        assertEquals(20, cut.split(" \\| ").length);
        assertTrue(cut.endsWith(" ..."), cut);
        assertEquals(
                40, body("/Proceso/Sujetos/" + id()).getJsonArray("sujetos").size());
        JsonObject second = body("/Proceso/Sujetos/" + id() + "?pagina=2");
        assertEquals(5, second.getJsonArray("sujetos").size());
        assertEquals(45, second.getJsonArray("sujetos").getJsonObject(0).getInt("cant"));
        assertEquals(2, second.getJsonObject("paginacion").getInt("cantidadPaginas"));
    }

    @Test
    void actuacionesComeNewestFirstByFortyUntilThePagesEnd() throws Exception {
        CaseFixture fixture = CaseFixture.of(RADICADO);
        for (int i = 2; i <= 90; i++) {
            fixture = fixture.plusActuacion(DAY.minusDays(i), "Auto " + i, null);
        }
        court.publish(fixture);
        assertEquals(IntStream.iterate(90, i -> i - 1).limit(40).boxed().toList(), consecutives(1));
        assertEquals(IntStream.iterate(10, i -> i - 1).limit(10).boxed().toList(), consecutives(3));
        refuses(404, "No se encontraron Actuaciones para el Proceso: " + id(), actuaciones(4));
        refuses(
                500,
                "Index was out of range. Must be non-negative and less than the size of the collection."
                        + " (Parameter 'index')",
                actuaciones(0));
    }

    @Test
    void anActuacionCarriesItsPaddingAndItsNulls() throws Exception {
        court.publish(CaseFixture.of(RADICADO)
                .plusActuacion(
                        ActuacionFixture.on(DAY, " Auto  requiere", "a\r\nb").withTermino(DAY, null)));
        JsonObject actuacion = body(actuaciones(1)).getJsonArray("actuaciones").getJsonObject(0);
        assertEquals("00" + " ".repeat(30), actuacion.getString("codRegla"));
        assertEquals(" Auto  requiere", actuacion.getString("actuacion"));
        assertEquals("a\r\nb", actuacion.getString("anotacion"));
        assertEquals("2026-11-18T00:00:00", actuacion.getString("fechaInicial"));
        assertTrue(actuacion.isNull("fechaFinal"));
        assertEquals(2, actuacion.getInt("cant"));
    }

    @Test
    void theDetalleTellsItsTimesInBogota() throws Exception {
        court.clock(Clock.fixed(Instant.parse("2026-11-21T02:15:09.870Z"), ZoneOffset.UTC))
                .publish(CaseFixture.of(RADICADO).withClase("").withUbicacion(null));
        JsonObject detalle = body("/Proceso/Detalle/" + id());
        assertEquals("2026-11-20T21:15:09.87", detalle.getString("fechaConsulta"));
        assertEquals("2026-11-20T20:58:09.87", detalle.getString("ultimaActualizacion"));
        assertEquals(id() / 10, detalle.getJsonNumber("idRegProceso").longValue());
        assertEquals("110014003001", detalle.getString("codDespachoCompleto"));
        assertEquals("", detalle.getString("claseProceso"));
        assertTrue(detalle.isNull("ubicacion"));
    }

    @Test
    void quietCasesVanishUnderSoloActivos() throws Exception {
        court.clock(Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC))
                .publish(CaseFixture.of(RADICADO).plusActuacion(LocalDate.of(2026, 10, 1), "Auto requiere", null));
        String path = "/Procesos/Consulta/NumeroRadicacion?numero=" + RADICADO;
        assertEquals(0, body(path).getJsonArray("procesos").size());
        court.update(RADICADO, c -> c.plusActuacion(DAY, "Auto requiere", null));
        assertEquals(1, body(path).getJsonArray("procesos").size());
    }

    @Test
    void documentsKeepTheirIdsWhenTheirActuacionMoves() throws Exception {
        court.publish(CaseFixture.of(RADICADO)
                .plusActuacion(ActuacionFixture.on(DAY, "Auto requiere", null).withDocumentos()));
        long before =
                court.find(RADICADO).orElseThrow().main().actuaciones().get(1).idRegActuacion();
        String documents = asker.get("/Proceso/DocumentosActuacion/" + before).body();
        assertTrue(documents.startsWith("[{\"idRegDocumento\":"), documents);
        court.update(RADICADO, all -> all.renumbered(1));
        assertEquals(404, asker.get("/Proceso/DocumentosActuacion/" + before).statusCode());
        long after =
                court.find(RADICADO).orElseThrow().main().actuaciones().get(1).idRegActuacion();
        assertEquals(
                documents, asker.get("/Proceso/DocumentosActuacion/" + after).body());
    }

    @Test
    void aDocumentIsAPdf() throws Exception {
        court.publish(CaseFixture.of(RADICADO)
                .plusActuacion(ActuacionFixture.on(DAY, "Auto requiere", null).withDocumentos()));
        long proceso = court.find(RADICADO).orElseThrow().main().idProceso();
        String id = asker.get("/Proceso/Documentos/" + proceso).body().replaceAll("(?s)^\\D*(\\d+).*", "$1");
        var file = asker.get("/Descarga/Documento/" + id);
        assertEquals(
                "application/pdf", file.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(file.body().startsWith("%PDF-1.4"), file.body());
        assertEquals(404, asker.get("/Descarga/Documento/7").statusCode());
    }

    @Test
    void refusalsAreWordedAsTheCourtWordsThem() throws Exception {
        refuses(404, "El parametro \"NumeroRadicacion\" ha de contener 23 digitos.", Asker.searchPath("110014003001"));
        refuses(404, "Error de prueba.", Asker.searchPath("0".repeat(23)));
        refuses(404, "No se encontro detalle para el IdProceso: 7", "/Proceso/Detalle/7");
        refuses(404, "No se encontraron Actuaciones para el Proceso: 7", "/Proceso/Actuaciones/7");
        refuses(404, "No se encontraron documentos para el IdProceso: 7", "/Proceso/Documentos/7");
        refuses(404, "No se encontraron documentos para el IdProceso: 7", "/Proceso/DocumentosActuacion/7");
        refuses(500, "Object reference not set to an instance of an object.", "/Proceso/Sujetos/7");
        refuses(404, "Error converting data type numeric to int.", "/Proceso/Detalle/99999999999");
        refuses(404, "Error converting data type bigint to int.", "/Proceso/Actuaciones/99999999999");
        assertEquals(400, asker.get("/Proceso/Detalle/fdsf").statusCode());
    }

    @Test
    void changesApplyToTheNextQuestion() throws Exception {
        court.publish(CaseFixture.of(RADICADO));
        court.update(RADICADO, c -> c.withDespacho("JUZGADO 002 IMAGINARIO "));
        assertEquals("JUZGADO 002 IMAGINARIO ", procesos().getJsonObject(0).getString("despacho"));
        court.update(RADICADO, c -> c.editActuacion(1, a -> a.withAnotacion("Corregida")));
        assertTrue(asker.get(actuaciones(1)).body().contains("Corregida"));
        court.remove(RADICADO);
        assertEquals(0, procesos().size());
        assertThrows(IllegalArgumentException.class, () -> court.update(RADICADO, c -> c));
    }

    private long id() {
        return court.find(RADICADO).orElseThrow().main().idProceso();
    }

    private String actuaciones(int pagina) {
        return "/Proceso/Actuaciones/" + id() + "?pagina=" + pagina;
    }

    private List<Integer> consecutives(int pagina) throws Exception {
        return body(actuaciones(pagina)).getJsonArray("actuaciones").getValuesAs(JsonObject.class).stream()
                .map(actuacion -> actuacion.getInt("consActuacion"))
                .toList();
    }

    private JsonArray procesos() throws Exception {
        return body(Asker.searchPath(RADICADO)).getJsonArray("procesos");
    }

    private JsonObject body(String path) throws Exception {
        HttpResponse<String> answer = asker.get(path);
        assertEquals(200, answer.statusCode(), answer.body());
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private void refuses(int status, String message, String path) throws Exception {
        HttpResponse<String> answer = asker.get(path);
        assertEquals(status, answer.statusCode(), path);
        assertEquals(CourtWire.error(status, message), answer.body(), path);
    }
}
