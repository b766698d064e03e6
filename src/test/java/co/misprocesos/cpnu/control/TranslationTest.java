package co.misprocesos.cpnu.control;

import static co.misprocesos.cpnu.control.Answers.found;
import static co.misprocesos.cpnu.control.Court.ID;
import static co.misprocesos.cpnu.control.Court.RADICADO;
import static co.misprocesos.cpnu.control.Court.fixture;
import static co.misprocesos.cpnu.control.Court.json;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import co.misprocesos.cpnu.entity.Actuacion;
import co.misprocesos.cpnu.entity.Answer;
import co.misprocesos.cpnu.entity.Detalle;
import co.misprocesos.cpnu.entity.ProcesoEncontrado;
import co.misprocesos.cpnu.entity.Search;
import co.misprocesos.cpnu.entity.Sujeto;
import co.misprocesos.cpnu.entity.Sujetos;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationTest {

    private final Court court = new Court();

    @AfterEach
    void close() {
        court.close();
    }

    @Test
    void findsEveryProcesoOfARadicado() {
        Search search = search(fixture("search-several.json"));

        assertEquals(
                new ProcesoEncontrado(
                        61230450,
                        259L,
                        "JUZGADO 061  CIVIL MUNICIPAL DE BOGOTÁ",
                        "BOGOTÁ",
                        LocalDate.of(2019, 2, 20),
                        LocalDate.of(2031, 5, 14),
                        new Sujetos(
                                List.of(
                                        new Sujeto("Demandante", "COOPERATIVA LA ESPERANZA: EN LIQUIDACIÓN", false),
                                        new Sujeto("Demandado", "N.N.", false),
                                        new Sujeto("Demandado", "N.N.", false),
                                        new Sujeto("Demandado", "ROSA PEÑA - LUIS PEÑA", false)),
                                false),
                        false),
                search.procesos().get(0));
        assertEquals(
                List.of(61230450L, 3312345671L, 77000011L, 77000021L),
                search.procesos().stream().map(ProcesoEncontrado::idProceso).toList());
    }

    @Test
    void findsAPrivateProcesoWithNothingButItsCourt() {
        ProcesoEncontrado marked =
                search(fixture("search-several.json")).procesos().get(2);

        assertEquals(
                new ProcesoEncontrado(
                        77000011,
                        null,
                        "JUZGADO 061 CIVIL MUNICIPAL DE BOGOTÁ",
                        "BOGOTÁ",
                        null,
                        null,
                        new Sujetos(List.of(), false),
                        true),
                marked);
    }

    @Test
    void takesNullPartiesAndABlankDepartamentoAsUnknown() {
        ProcesoEncontrado last =
                search(fixture("search-several.json")).procesos().get(3);

        assertNull(last.departamento());
        assertEquals(List.of(), last.sujetos().lista());
    }

    @Test
    void keepsTheBodyOfASearchAsReceived() {
        assertEquals(
                fixture("search-several.json"),
                search(fixture("search-several.json")).raw());
    }

    @Test
    void takesAnEmptySearchAsNotFound() {
        court.answers(json(200, fixture("search-none.json")));

        assertEquals(new Answer.NotFound<>(), court.cpnu.search(RADICADO));
    }

    @Test
    void readsADetalle() {
        court.answers(json(200, fixture("detalle.json")));

        assertEquals(
                new Detalle(
                        6123045,
                        "110014303002",
                        "JUZGADO 002  CIVIL MUNICIPAL DE EJECUCIÓN DE SENTENCIAS DE BOGOTÁ",
                        "JUEZ 2 INVENTADO",
                        "De Ejecución",
                        "Ejecutivo Singular",
                        "Por sumas de dinero",
                        "Sin Tipo de Recurso",
                        "Secretaria",
                        LocalDate.of(2019, 2, 20),
                        LocalDateTime.of(2026, 5, 25, 19, 23, 52, 873_000_000),
                        false,
                        fixture("detalle.json")),
                found(court.cpnu.detalle(RADICADO, ID)));
    }

    @Test
    void readsADetalleThatSaysLittle() {
        court.answers(json(200, fixture("detalle-poor.json")));

        assertEquals(
                new Detalle(
                        331234567,
                        "110014003061",
                        "DESPACHO 061 - JUZGADO MUNICIPAL - CIVIL - BOGOTÁ *",
                        null,
                        "DECLARATIVO",
                        null,
                        null,
                        null,
                        null,
                        null,
                        LocalDateTime.of(2026, 5, 25, 19, 23, 52, 680_000_000),
                        false,
                        fixture("detalle-poor.json")),
                found(court.cpnu.detalle(RADICADO, ID)));
    }

    @Test
    void readsActuacionesInCourtOrderAndKeepsTwins() {
        court.answers(json(200, fixture("actuaciones.json")));

        List<Actuacion> actuaciones = found(court.cpnu.actuaciones(RADICADO, ID));

        assertEquals(4, actuaciones.size());
        assertEquals(
                new Actuacion(
                        3399000011L,
                        42204539,
                        LocalDate.of(2024, 6, 13),
                        "Fijacion Estado",
                        null,
                        LocalDate.of(2024, 6, 14),
                        LocalDate.of(2024, 6, 18),
                        LocalDate.of(2024, 6, 12),
                        true),
                actuaciones.get(0));
        assertEquals("PRIMERA LÍNEA\r\nSEGUNDA  LÍNEA", actuaciones.get(1).anotacion());
        assertEquals(actuaciones.get(1).anotacion(), actuaciones.get(2).anotacion());
        assertNull(actuaciones.get(1).fechaFinal());
        assertEquals("Radicación de Proceso", actuaciones.get(3).actuacion());
    }

    @Test
    void readsSujetosWithTheirMark() {
        court.answers(json(200, fixture("sujetos.json")));

        assertEquals(
                List.of(
                        new Sujeto("Demandante", "COOPERATIVA LA ESPERANZA: EN LIQUIDACIÓN", false),
                        new Sujeto("Demandado", "ROSA PEÑA - LUIS PEÑA", true),
                        new Sujeto("Demandado", "N.N.", true)),
                found(court.cpnu.sujetos(RADICADO, ID)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-25T19:23:52.68,   2026-05-25T19:23:52.68",
        "2026-05-25T19:23:52.873,  2026-05-25T19:23:52.873",
        "2026-05-25T19:23:52.8734567, 2026-05-25T19:23:52.8734567",
        "2026-05-25T19:23:52,      2026-05-25T19:23:52",
        "2026-05-25T19:23,         2026-05-25T19:23",
        "2026-05-25 19:23:52.6,    2026-05-25T19:23:52.6",
        "2026-05-25,               2026-05-25T00:00"
    })
    void readsDatesOfAnyPrecision(String written, LocalDateTime meant) {
        court.answers(json(200, fixture("detalle.json").replace("2026-05-25T19:23:52.873", written)));

        assertEquals(meant, found(court.cpnu.detalle(RADICADO, ID)).ultimaActualizacion());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "application/json",
                "application/json; charset=utf-8",
                "application/json;charset=\"UTF-8\"",
                "APPLICATION/JSON",
                "text/json; charset=no-such-charset",
                "application/problem+json"
            })
    void readsEveryKindOfJson(String contentType) {
        court.answers(Court.body(200, contentType, fixture("detalle.json").getBytes(UTF_8)));

        assertEquals("De Ejecución", found(court.cpnu.detalle(RADICADO, ID)).tipoProceso());
    }

    @Test
    void readsTheCharsetThatTheCourtNames() {
        byte[] latin = fixture("detalle.json").getBytes(ISO_8859_1);
        court.answers(Court.body(200, "application/json; charset=ISO-8859-1", latin));

        assertEquals("De Ejecución", found(court.cpnu.detalle(RADICADO, ID)).tipoProceso());
    }

    @Test
    void toleratesAByteOrderMarkAndWhiteSpaceAround() {
        court.answers(json(200, "\uFEFF\r\n " + fixture("detalle.json") + "  \r\n"));

        assertEquals("De Ejecución", found(court.cpnu.detalle(RADICADO, ID)).tipoProceso());
    }

    @Test
    void dropsCharactersThatNoTextHolds() {
        court.answers(json(200, fixture("detalle.json").replace("De Ejecución", "De\\u0000 Ejecución")));

        assertEquals("De Ejecución", found(court.cpnu.detalle(RADICADO, ID)).tipoProceso());
    }

    private Search search(String body) {
        court.answers(json(200, body));
        return found(court.cpnu.search(RADICADO));
    }
}
