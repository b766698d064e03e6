package co.misprocesos.cpnu.control;

import static co.misprocesos.cpnu.control.Answers.unavailable;
import static co.misprocesos.cpnu.control.Court.ID;
import static co.misprocesos.cpnu.control.Court.RADICADO;
import static co.misprocesos.cpnu.control.Court.json;
import static co.misprocesos.cpnu.control.Court.message;
import static co.misprocesos.cpnu.control.Court.page;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import co.misprocesos.cpnu.entity.Answer;
import co.misprocesos.cpnu.entity.Reason;
import com.sun.net.httpserver.HttpHandler;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row of the table of situations (CPNU facts 3.1). */
class SituationsTest {

    private final Court court = new Court();

    @AfterEach
    void close() {
        court.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            search      | 404 | El parametro "NumeroRadicacion" ha de contener 23 digitos.       | FORMAT
            search      | 404 | El parámetro "NumeroRadicacion" HA DE CONTENER 23 dígitos        | FORMAT
            search      | 404 | Error de prueba.                                                 | TRANSIENT
            search      | 404 | Connection Timeout Expired. The timeout period elapsed           | TRANSIENT
            search      | 404 | No se encontraron procesos                                       | TRANSIENT
            search      | 404 | No se puede ver un proceso privado                               | TRANSIENT
            search      | 400 | Hay más de mil registros con los criterios especificados...      | FORMAT
            search      | 200 | OK                                                               | FORMAT
            detalle     | 404 | Error converting data type numeric to int.                       | FORMAT
            detalle     | 404 | No se encontraron documentos para el IdProceso: 61230450         | TRANSIENT
            actuaciones | 404 | Error converting data type bigint to int.                        | FORMAT
            actuaciones | 404 | No se encontro detalle para el IdProceso: 61230450               | TRANSIENT
            sujetos     | 500 | Object reference not set to an instance of an object.            | SERVER_ERROR
            actuaciones | 500 | Index was out of range. Must be non-negative                     | SERVER_ERROR
            detalle     | 500 | No se encontro detalle para el IdProceso: 61230450               | SERVER_ERROR
            detalle     | 403 | No se puede ver el detalle de un proceso privado                 | BLOCKED
            """)
    void takesTheMessageForNoAnswer(String resource, int status, String message, Reason reason) {
        unavailable(reason, ask(resource, message(status, message)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No se encontro detalle para el IdProceso: 61230450",
                "NO SE  ENCONTRÓ DETALLE para el IdProceso: 61230450"
            })
    void takesAnUnknownIdForNotFound(String message) {
        assertEquals(new Answer.NotFound<>(), ask("detalle", message(404, message)));
    }

    @ParameterizedTest
    @CsvSource({
        "detalle,     404, No se puede ver el detalle de un proceso privado",
        "actuaciones, 404, No se pueden ver actuaciones de un proceso privado",
        "actuaciones, 400, No se pueden ver ACTUACIONES de un Proceso Privado.",
        "actuaciones, 200, No se pueden ver actuaciones de un proceso privado",
        "sujetos,     404, No se pueden ver los sujetos de un proceso privado"
    })
    void takesAPrivateProcesoForPrivate(String resource, int status, String message) {
        assertEquals(new Answer.Private<>(), ask(resource, message(status, message)));
    }

    @ParameterizedTest
    @CsvSource({
        "actuaciones, No se encontraron Actuaciones para el Proceso: 61230450",
        "sujetos,     No se encontraron Sujetos para el Proceso: 61230450"
    })
    void takesNoRowsForAnEmptyList(String resource, String message) {
        assertEquals(new Answer.Found<>(List.of()), ask(resource, message(404, message)));
    }

    @Test
    void readsAMessageWhateverTheCaseOfItsName() {
        HttpHandler camel =
                json(404, "{\"statusCode\":404,\"message\":\"No se encontro detalle para el IdProceso: 1\"}");

        assertEquals(new Answer.NotFound<>(), ask("detalle", camel));
    }

    @Test
    void quotesTheMessage() {
        assertEquals(
                "la fuente dice «Error de prueba.»",
                unavailable(Reason.TRANSIENT, ask("search", message(404, "Error de prueba."))));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404})
    void takesAnotherShapeOfErrorForStrange(int status) {
        String problem = "{\"errors\":{\"IdProceso\":[\"The value 'x' is not valid.\"]},\"title\":\"One or more"
                + " validation errors occurred.\",\"status\":" + status + ",\"traceId\":\"|1.2.\"}";

        HttpHandler handler = Court.body(status, "application/problem+json; charset=utf-8", problem.getBytes(UTF_8));

        assertEquals("estado HTTP " + status, unavailable(Reason.FORMAT, ask("detalle", handler)));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 302, 400, 401, 403, 404, 429})
    void takesAPageForARefusal(int status) {
        unavailable(Reason.BLOCKED, ask("search", page(status)));
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 429})
    void takesARefusalInJsonForARefusal(int status) {
        unavailable(Reason.BLOCKED, ask("search", json(status, "{}")));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void takesAPageOfABrokenServerForItsTrouble(int status) {
        unavailable(Reason.SERVER_ERROR, ask("search", page(status)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/json"})
    void takesAPageThatCallsItselfJsonForARefusal(String contentType) {
        byte[] page = "\r\n <!DOCTYPE html><html></html>".getBytes(UTF_8);

        unavailable(Reason.BLOCKED, ask("search", Court.body(200, contentType, page)));
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 204, 302, 404})
    void takesAnEmptyBodyForStrange(int status) {
        unavailable(Reason.FORMAT, ask("search", Court.body(status, null, new byte[0])));
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 206, 302, 410})
    void takesGoodDataUnderAnotherStatusForStrange(int status) {
        assertEquals(
                "estado HTTP " + status,
                unavailable(Reason.FORMAT, ask("detalle", json(status, Court.fixture("detalle.json")))));
    }

    private Answer<?> ask(String resource, HttpHandler handler) {
        court.answers(handler);
        return switch (resource) {
            case "search" -> court.cpnu.search(RADICADO);
            case "detalle" -> court.cpnu.detalle(RADICADO, ID);
            case "actuaciones" -> court.cpnu.actuaciones(RADICADO, ID);
            default -> court.cpnu.sujetos(RADICADO, ID);
        };
    }
}
