package co.misprocesos.cpnu.control;

import static co.misprocesos.cpnu.control.Answers.found;
import static co.misprocesos.cpnu.control.Answers.unavailable;
import static co.misprocesos.cpnu.control.Court.ID;
import static co.misprocesos.cpnu.control.Court.RADICADO;
import static co.misprocesos.cpnu.control.Court.fixture;
import static co.misprocesos.cpnu.control.Court.json;
import static co.misprocesos.cpnu.control.Court.message;
import static co.misprocesos.cpnu.control.Court.page;
import static org.junit.jupiter.api.Assertions.assertEquals;

import co.misprocesos.cpnu.entity.Actuacion;
import co.misprocesos.cpnu.entity.Answer;
import co.misprocesos.cpnu.entity.Reason;
import co.misprocesos.cpnu.entity.Search;
import co.misprocesos.cpnu.entity.UltimasActuaciones;
import com.sun.net.httpserver.HttpHandler;
import jakarta.json.Json;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PagingTest {

    private static final String NONE = "No se encontraron Actuaciones para el Proceso: 61230450";

    private final Court court = new Court();

    @AfterEach
    void close() {
        court.close();
    }

    @Test
    void readsAllPagesInOrderAndNeverBeyondTheLast() {
        court.answers(actuaciones(82, 3, 1), actuaciones(82, 3, 2), actuaciones(82, 3, 3), message(404, NONE));

        List<Actuacion> all = found(court.cpnu.actuaciones(RADICADO, ID));

        assertEquals(
                LongStream.rangeClosed(1, 82).map(number -> 83 - number).boxed().toList(),
                all.stream().map(Actuacion::consActuacion).toList());
        assertEquals(
                List.of(
                        "GET /api/v2/Proceso/Actuaciones/61230450?pagina=1",
                        "GET /api/v2/Proceso/Actuaciones/61230450?pagina=2",
                        "GET /api/v2/Proceso/Actuaciones/61230450?pagina=3"),
                court.asked);
    }

    @Test
    void readsAllPagesOfSujetos() {
        String first = fixture("sujetos.json")
                .replace("\"cantidadRegistros\": 4", "\"cantidadRegistros\": 8")
                .replace("\"cantidadPaginas\": 1", "\"cantidadPaginas\": 2");
        court.answers(json(200, first), json(200, first.replace("\"pagina\": 1", "\"pagina\": 2")));

        assertEquals(6, found(court.cpnu.sujetos(RADICADO, ID)).size());
        assertEquals("GET /api/v2/Proceso/Sujetos/61230450?pagina=2", court.asked.get(1));
    }

    @Test
    void readsAllPagesOfASearchAndKeepsTheirBodies() {
        String first = fixture("search-several.json")
                .replace("\"cantidadRegistros\": 4", "\"cantidadRegistros\": 8")
                .replace("\"cantidadPaginas\": 1", "\"cantidadPaginas\": 2");
        court.answers(json(200, first), json(200, first.replace("\"pagina\": 1", "\"pagina\": 2")));

        Search search = found(court.cpnu.search(RADICADO));

        assertEquals(8, search.procesos().size());
        assertEquals(
                2, Json.createReader(new StringReader(search.raw())).readArray().size());
    }

    @Test
    void failsWholeWhenOnePageFails() {
        court.answers(actuaciones(82, 3, 1), actuaciones(82, 3, 2), page(403));

        unavailable(Reason.BLOCKED, court.cpnu.actuaciones(RADICADO, ID));
    }

    @Test
    void asksForNoFurtherPageWhenOneFails() {
        court.answers(actuaciones(82, 3, 1), json(500, "{}"), actuaciones(82, 3, 2), actuaciones(82, 3, 3));

        unavailable(Reason.SERVER_ERROR, court.cpnu.actuaciones(RADICADO, ID));
        assertEquals(2, court.asked.size());
    }

    @Test
    void takesATurnForEachPage() {
        court.answers(actuaciones(82, 3, 1), actuaciones(82, 3, 2), actuaciones(82, 3, 3));

        found(court.cpnu.actuaciones(RADICADO, ID));
        assertEquals(3, court.courtesy.turns());
        assertEquals(List.of("answered", "answered", "answered"), court.courtesy.reports);
    }

    @Test
    void readsTheNewestPageWithOneRequestAndCountsAll() {
        court.answers(actuaciones(82, 3, 1));

        UltimasActuaciones newest = found(court.cpnu.ultimasActuaciones(RADICADO, ID));

        assertEquals(82, newest.registros());
        assertEquals(
                LongStream.rangeClosed(1, 40).map(number -> 83 - number).boxed().toList(),
                newest.primera().stream().map(Actuacion::consActuacion).toList());
        assertEquals(List.of("GET /api/v2/Proceso/Actuaciones/61230450?pagina=1"), court.asked);
    }

    @Test
    void hasNoNewestPageWhereThereAreNoActuaciones() {
        court.answers(message(404, NONE));

        assertEquals(
                new Answer.Found<>(new UltimasActuaciones(List.of(), 0)), court.cpnu.ultimasActuaciones(RADICADO, ID));
    }

    @Test
    void countsTheNewestPageWhereTheSourceDoesNotSayTheTotal() {
        court.answers(json(200, fixture("actuaciones.json").replace("\"cantidadRegistros\"", "\"otro\"")));

        assertEquals(4, found(court.cpnu.ultimasActuaciones(RADICADO, ID)).registros());
    }

    @Test
    void failsWhenTheTotalChangesBetweenPages() {
        court.answers(actuaciones(82, 3, 1), actuaciones(83, 3, 2), actuaciones(83, 3, 3));

        assertEquals(
                "la lista cambió mientras se leía",
                unavailable(Reason.SERVER_ERROR, court.cpnu.actuaciones(RADICADO, ID)));
    }

    @Test
    void failsWhenTheNumberOfPagesChanges() {
        court.answers(actuaciones(82, 3, 1), actuaciones(82, 2, 2), actuaciones(82, 2, 3));

        unavailable(Reason.SERVER_ERROR, court.cpnu.actuaciones(RADICADO, ID));
    }

    @Test
    void failsWhenALaterPageHasBecomeEmpty() {
        court.answers(actuaciones(82, 3, 1), message(404, NONE));

        unavailable(Reason.SERVER_ERROR, court.cpnu.actuaciones(RADICADO, ID));
    }

    @Test
    void failsWhenTheSamePageComesTwice() {
        court.answers(actuaciones(82, 3, 1), actuaciones(82, 3, 1));

        assertEquals(
                "paginacion.pagina es 1 y se pidió la 2",
                unavailable(Reason.FORMAT, court.cpnu.actuaciones(RADICADO, ID)));
    }

    @Test
    void isPrivateWhenTheCaseTurnsPrivateBetweenPages() {
        court.answers(actuaciones(82, 3, 1), message(404, "No se pueden ver actuaciones de un proceso privado"));

        assertEquals(new Answer.Private<>(), court.cpnu.actuaciones(RADICADO, ID));
    }

    @Test
    void doesNotStartOnAListThatCannotBe() {
        court.answers(actuaciones(4_040, 101, 1));

        unavailable(Reason.FORMAT, court.cpnu.actuaciones(RADICADO, ID));
        assertEquals(1, court.asked.size());
    }

    /** One page of an invented register, newest first, 40 rows a page. */
    private static HttpHandler actuaciones(int total, int pages, int page) {
        int first = total - 40 * (page - 1);
        String rows = LongStream.iterate(first, number -> number > Math.max(0, first - 40), number -> number - 1)
                .mapToObj(number ->
                        """
                        {"idRegActuacion": %d1, "llaveProceso": "%s", "consActuacion": %d,
                         "fechaActuacion": "2024-05-02T00:00:00", "actuacion": "Auto %d", "anotacion": null,
                         "fechaRegistro": "2024-05-02T00:00:00"}"""
                                .formatted(number, RADICADO.value(), number, number))
                .collect(Collectors.joining(","));
        return json(
                200,
                """
                {"actuaciones": [%s], "paginacion":
                 {"cantidadRegistros": %d, "registrosPagina": 40, "cantidadPaginas": %d, "pagina": %d, "paginas": null}}"""
                        .formatted(rows, total, pages, page));
    }
}
