package co.misprocesos.cpnu.control;

import static co.misprocesos.cpnu.control.Answers.found;
import static co.misprocesos.cpnu.control.Answers.unavailable;
import static co.misprocesos.cpnu.control.Court.RADICADO;
import static co.misprocesos.cpnu.control.Court.body;
import static co.misprocesos.cpnu.control.Court.json;
import static co.misprocesos.cpnu.control.Court.message;
import static co.misprocesos.cpnu.control.Court.page;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.cpnu.entity.Answer;
import co.misprocesos.cpnu.entity.Documento;
import co.misprocesos.cpnu.entity.Heard;
import co.misprocesos.cpnu.entity.Reason;
import com.sun.net.httpserver.HttpHandler;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents of an actuación: their list, and one of them. */
class DocumentosTest {

    private static final String PDF = "application/pdf";
    private static final byte[] FILE = ("%PDF-1.7\n" + "invento ".repeat(20_000)).getBytes(ISO_8859_1);
    private static final long MOST = FILE.length;

    private final Court court = new Court();
    private final ByteArrayOutputStream sink = new ByteArrayOutputStream();

    @AfterEach
    void close() {
        court.close();
    }

    @Test
    void theListIsABareArray() {
        court.answers(
                json(
                        200,
                        """
                        [{"idRegDocumento": 3000000001, "idConexion": 320, "consActuacion": 7, "guidDocumento_SXXIW": "ab",
                          "nombre": " 07Auto.pdf ", "descripcion": null, "tipo": "AUTO", "fechaCarga": "2026-03-20T08:42:10.5"},
                         {"nombre": "sin número"}]"""));
        assertEquals(
                List.of(new Documento(
                        3_000_000_001L, "07Auto.pdf", null, "AUTO", LocalDateTime.parse("2026-03-20T08:42:10.5"))),
                found(list()));
        assertEquals(List.of("GET /api/v2/Proceso/DocumentosActuacion/3399541291"), court.asked);
        assertEquals(1, court.courtesy.turns());
        assertEquals(List.of("answered"), court.courtesy.reports);
        assertEquals("DOCUMENTOS", court.heard.get(0).kind());
    }

    @Test
    void noneIsAnEmptyList() {
        court.answers(message(404, "No se encontraron documentos para el IdProceso: 63556"));
        assertEquals(List.of(), found(list()));
        assertEquals(Heard.NOTHING, court.heard.get(0).outcome());
        court.answers(json(200, "[]"));
        assertEquals(List.of(), found(list()));
    }

    @Test
    void theListOfAPrivateProcesoIsPrivate() {
        court.answers(message(404, "No se pueden ver documentos de un proceso privado"));
        assertEquals(new Answer.Private<>(), list());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[1]", "7", "[{\"idRegDocumento\":\"tres\"}]", "[{\"idRegDocumento\":1"})
    void aListInAnotherShapeIsNotBelieved(String text) {
        court.answers(json(200, text));
        unavailable(Reason.FORMAT, list());
    }

    @Test
    void aDocumentIsWrittenWhole() {
        court.answers(body(200, PDF, FILE));
        assertEquals(MOST, found(download()));
        assertArrayEquals(FILE, sink.toByteArray());
        assertEquals(List.of("GET /api/v2/Descarga/Documento/3000000001"), court.asked);
        assertEquals(1, court.courtesy.turns());
        assertEquals(List.of("answered"), court.courtesy.reports);
        assertEquals("DESCARGA", court.heard.get(0).kind());
        assertEquals(Heard.ANSWERED, court.heard.get(0).outcome());
    }

    @Test
    void aTypeWithAParameterIsTheSameType() {
        court.answers(body(200, "Application/PDF; charset=binary", FILE));
        assertEquals(MOST, found(download()));
    }

    @Test
    void oneByteTooManyIsNoDocument() {
        court.answers(body(200, PDF, FILE));
        unavailable(Reason.FORMAT, court.cpnu.descarga(RADICADO, 3_000_000_001L, sink, MOST - 1));
        assertTrue(sink.size() < FILE.length);
    }

    @Test
    void anEndlessDocumentIsHungUpOn() {
        court.answers(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", PDF);
            exchange.sendResponseHeaders(200, 0);
            while (true) {
                exchange.getResponseBody().write(FILE);
            }
        });
        unavailable(Reason.FORMAT, download());
        assertTrue(sink.size() <= MOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%PDF", "PK\u0003\u0004", "MZ%PDF-1.7", " %PDF-1.7"})
    void whatDoesNotBeginAsAPdfIsNoDocument(String text) {
        court.answers(body(200, PDF, text.getBytes(ISO_8859_1)));
        unavailable(Reason.FORMAT, download());
    }

    @Test
    void theFirstBytesMayComeOneByOne() {
        court.answers(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", PDF);
            exchange.sendResponseHeaders(200, 9);
            for (byte each : "%PDF-1.7\n".getBytes(ISO_8859_1)) {
                exchange.getResponseBody().write(each);
                exchange.getResponseBody().flush();
            }
        });
        assertEquals(9, found(download()));
        assertEquals("%PDF-1.7\n", sink.toString(ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/octet-stream", "application/zip", "image/png"})
    void anotherTypeIsNoDocumentEvenIfItsBytesAre(String type) {
        court.answers(body(200, type, FILE));
        unavailable(Reason.FORMAT, download());
        assertEquals(0, sink.size());
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 404})
    void aPageMeansThatWeAreShutOut(int status) {
        court.answers(page(status));
        unavailable(Reason.BLOCKED, download());
        assertEquals(List.of("refused " + Duration.ZERO), court.courtesy.reports);
        assertEquals(0, sink.size());
    }

    @Test
    void aPageUnderTheNameOfAPdfMeansTheSame() {
        court.answers(body(200, PDF, "\r\n <html></html>".getBytes(ISO_8859_1)));
        unavailable(Reason.BLOCKED, download());
        assertEquals(0, sink.size());
    }

    @Test
    void aRefusalAndAFailureAreWhatTheyAreEverywhere() {
        court.answers(page(403));
        unavailable(Reason.BLOCKED, download());
        court.answers(body(500, PDF, FILE));
        unavailable(Reason.SERVER_ERROR, download());
        assertEquals(0, sink.size());
    }

    @Test
    void theMessageDecidesWhereThereIsNoFile() {
        court.answers(message(404, "No se encontro el documento: 3000000001"));
        assertEquals(new Answer.NotFound<>(), download());
        court.answers(message(404, "Connection Timeout Expired."));
        unavailable(Reason.TRANSIENT, download());
        court.answers(json(200, "{}"));
        unavailable(Reason.FORMAT, download());
    }

    @Test
    void aConnectionThatBreaksAmidTheFileIsNoDocument() {
        HttpHandler half = exchange -> {
            exchange.getResponseHeaders().set("Content-Type", PDF);
            exchange.sendResponseHeaders(200, FILE.length);
            exchange.getResponseBody().write(FILE, 0, FILE.length / 2);
            exchange.getResponseBody().flush();
        };
        court.answers(half);
        unavailable(Reason.UNREACHABLE, download());
    }

    private Answer<List<Documento>> list() {
        return court.cpnu.documentos(RADICADO, 3_399_541_291L);
    }

    private Answer<Long> download() {
        return court.cpnu.descarga(RADICADO, 3_000_000_001L, sink, MOST);
    }
}
