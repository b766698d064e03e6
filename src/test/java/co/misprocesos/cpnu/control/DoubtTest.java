package co.misprocesos.cpnu.control;

import static co.misprocesos.cpnu.control.Answers.found;
import static co.misprocesos.cpnu.control.Answers.unavailable;
import static co.misprocesos.cpnu.control.Court.ID;
import static co.misprocesos.cpnu.control.Court.RADICADO;
import static co.misprocesos.cpnu.control.Court.fixture;
import static co.misprocesos.cpnu.control.Court.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.cpnu.entity.Answer;
import co.misprocesos.cpnu.entity.Reason;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoubtTest {

    private static final String OTHER = "11001400306120190099900";
    private static final String REQUIRED =
            """
            search-several.json, procesos,             procesos
            search-several.json, paginacion,           paginacion
            search-several.json, cantidadPaginas,      paginacion.cantidadPaginas
            search-none.json,    procesos,             procesos
            search-none.json,    cantidadPaginas,      paginacion.cantidadPaginas
            search-several.json, idProceso,            procesos[0].idProceso
            search-several.json, llaveProceso,         procesos[0].llaveProceso
            search-several.json, fechaUltimaActuacion, procesos[0].fechaUltimaActuacion
            search-several.json, despacho,             procesos[0].despacho
            search-several.json, sujetosProcesales,    procesos[0].sujetosProcesales
            search-several.json, esPrivado,            procesos[0].esPrivado
            detalle.json,        llaveProceso,         llaveProceso
            detalle.json,        despacho,             despacho
            detalle.json,        claseProceso,         claseProceso
            detalle.json,        subclaseProceso,      subclaseProceso
            detalle.json,        ubicacion,            ubicacion
            actuaciones.json,    actuaciones,          actuaciones
            actuaciones.json,    consActuacion,        actuaciones[0].consActuacion
            actuaciones.json,    fechaActuacion,       actuaciones[0].fechaActuacion
            actuaciones.json,    actuacion,            actuaciones[0].actuacion
            actuaciones.json,    anotacion,            actuaciones[0].anotacion
            actuaciones.json,    fechaRegistro,        actuaciones[0].fechaRegistro
            actuaciones.json,    cantidadPaginas,      paginacion.cantidadPaginas
            sujetos.json,        sujetos,              sujetos
            sujetos.json,        tipoSujeto,           sujetos[0].tipoSujeto
            sujetos.json,        nombreRazonSocial,    sujetos[0].nombreRazonSocial
            sujetos.json,        cantidadPaginas,      paginacion.cantidadPaginas
            """;

    private final Court court = new Court();

    @AfterEach
    void close() {
        court.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = REQUIRED)
    void namesTheMemberThatWasRenamed(String fixture, String member, String path) {
        String renamed = change(fixture, "\"" + member + "\":", "\"otro_" + member + "\":");

        assertEquals(path + " falta", unavailable(Reason.FORMAT, ask(fixture, renamed)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = REQUIRED)
    void namesTheMemberOfAnotherType(String fixture, String member, String path) {
        String mistyped = change(fixture, "\"" + member + "\":", "\"" + member + "\": [true], \"otro\":");

        String detail = unavailable(Reason.FORMAT, ask(fixture, mistyped));

        assertTrue(detail.startsWith(path), detail);
    }

    @ParameterizedTest
    @CsvSource({
        "search-several.json, idProceso, 3.5",
        "search-several.json, idProceso, 1e40",
        "search-several.json, idProceso, null",
        "search-several.json, llaveProceso, null",
        "search-several.json, llaveProceso, '\" \"'",
        "search-several.json, esPrivado, null",
        "search-several.json, fechaUltimaActuacion, '\"30/04/2025\"'",
        "search-several.json, fechaUltimaActuacion, '\"2025-02-30T00:00:00\"'",
        "search-several.json, fechaProceso, '\"ayer\"'",
        "search-several.json, cantidadPaginas, -1",
        "search-several.json, cantidadPaginas, 101",
        "search-several.json, pagina, 2",
        "actuaciones.json, fechaActuacion, null",
        "actuaciones.json, fechaActuacion, '\"\"'",
        "actuaciones.json, fechaRegistro, '\"2025-04-30T00:00:00Z\"'",
        "actuaciones.json, fechaInicial, 20250430",
        "actuaciones.json, actuacion, null"
    })
    void namesTheMemberOfAnImpossibleValue(String fixture, String member, String value) {
        String impossible = change(fixture, "\"" + member + "\":", "\"" + member + "\": " + value + ", \"otro\":");

        String detail = unavailable(Reason.FORMAT, ask(fixture, impossible));

        assertTrue(detail.contains(member + " "), detail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"search-several.json", "detalle.json", "actuaciones.json"})
    void refusesAnAnswerForAnotherRadicado(String fixture) {
        String other = change(fixture, key(RADICADO.value()), key(OTHER));

        assertEquals(
                "llaveProceso es de otro radicado",
                unavailable(Reason.FORMAT, ask(fixture, other)).replaceFirst(".*\\.", ""));
    }

    @Test
    void refusesOneForeignRowAmongGoodOnes() {
        String body = fixture("actuaciones.json");
        int last = body.lastIndexOf(RADICADO.value());
        String foreign = body.substring(0, last) + OTHER + body.substring(last + OTHER.length());

        assertEquals(
                "actuaciones[3].llaveProceso es de otro radicado",
                unavailable(Reason.FORMAT, ask("actuaciones.json", foreign)));
    }

    @Test
    void refusesSujetosOfAnotherRadicadoWhereTheySayIt() {
        String foreign =
                change("sujetos.json", "\"tipoSujeto\"", "\"llaveProceso\": \"" + OTHER + "\", \"tipoSujeto\"");

        unavailable(Reason.FORMAT, ask("sujetos.json", foreign));
    }

    @ParameterizedTest
    @ValueSource(strings = {"search-several.json", "search-none.json"})
    void refusesASearchThatEchoesAnotherNumber(String fixture) {
        String echo = change(fixture, "\"numero\": \"" + RADICADO.value() + "\"", "\"numero\": \"" + OTHER + "\"");

        assertEquals("parametros.numero es de otro radicado", unavailable(Reason.FORMAT, ask(fixture, echo)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"numero\": null", "\"otro\": 1"})
    void acceptsASearchWithoutEcho(String echo) {
        String silent = change("search-none.json", "\"numero\": \"" + RADICADO.value() + "\"", echo);

        assertEquals(new Answer.NotFound<>(), ask("search-none.json", silent));
    }

    @Test
    void doubtsAnEmptySearchThatCountsProcesos() {
        String silent = change("search-none.json", "\"cantidadRegistros\": 0", "\"cantidadRegistros\": 2");

        assertEquals("la lista trae 0 de 2 registros", unavailable(Reason.FORMAT, ask("search-none.json", silent)));
    }

    @Test
    void doubtsAListShorterThanItSays() {
        String cut = change("actuaciones.json", "\"cantidadRegistros\": 4", "\"cantidadRegistros\": 5");

        assertEquals("la lista trae 4 de 5 registros", unavailable(Reason.FORMAT, ask("actuaciones.json", cut)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"texto\"",
                "{",
                "{\"procesos\": [",
                "{} {}",
                "{\"procesos\": nada}",
                "procesos"
            })
    void refusesWhatIsNoJsonObject(String body) {
        unavailable(Reason.FORMAT, ask("search-none.json", body));
    }

    @Test
    void refusesWhatNoReaderCanHold() {
        for (String value : List.of("1e99999999999", "9".repeat(100_000) + "e99999", "[".repeat(100_000))) {
            unavailable(Reason.FORMAT, ask("search-none.json", "{\"procesos\": " + value + "}"));
        }
    }

    @Test
    void refusesABodyThatIsNotTextInItsCharset() {
        byte[] broken = {'{', '"', (byte) 0xC3, '"', ':', '1', '}'};
        court.answers(Court.body(200, "application/json; charset=utf-8", broken));

        assertEquals("el cuerpo no es texto en UTF-8", unavailable(Reason.FORMAT, court.cpnu.search(RADICADO)));
    }

    @ParameterizedTest
    @CsvSource({
        "search-several.json, idConexion",
        "search-several.json, departamento",
        "search-several.json, fechaProceso",
        "search-several.json, cantidadRegistros",
        "search-several.json, parametros",
        "detalle.json, idRegProceso",
        "detalle.json, ultimaActualizacion",
        "detalle.json, recurso",
        "actuaciones.json, idRegActuacion",
        "actuaciones.json, llaveProceso",
        "actuaciones.json, fechaInicial",
        "actuaciones.json, conDocumentos",
        "sujetos.json, esEmplazado"
    })
    void doesWithoutTheRest(String fixture, String member) {
        found(ask(fixture, change(fixture, "\"" + member + "\":", "\"otro_" + member + "\":")));
    }

    @Test
    void asksOnceForWhatIsOnlyInAStrangeForm() {
        unavailable(Reason.FORMAT, ask("search-none.json", "{}"));

        assertEquals(1, court.asked.size());
    }

    private static String key(String radicado) {
        return "\"llaveProceso\": \"" + radicado + "\"";
    }

    private static String change(String fixture, String text, String other) {
        String before = fixture(fixture);
        String after = before.replace(text, other);
        assertNotEquals(before, after, "the fixture has no " + text);
        return after;
    }

    private Answer<?> ask(String fixture, String body) {
        court.answers(json(200, body));
        return switch (fixture.substring(0, 3)) {
            case "sea" -> court.cpnu.search(RADICADO);
            case "det" -> court.cpnu.detalle(RADICADO, ID);
            case "act" -> court.cpnu.actuaciones(RADICADO, ID);
            default -> court.cpnu.sujetos(RADICADO, ID);
        };
    }
}
