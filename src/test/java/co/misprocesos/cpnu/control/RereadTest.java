package co.misprocesos.cpnu.control;

import static co.misprocesos.cpnu.control.Answers.found;
import static co.misprocesos.cpnu.control.Court.ID;
import static co.misprocesos.cpnu.control.Court.RADICADO;
import static co.misprocesos.cpnu.control.Court.fixture;
import static co.misprocesos.cpnu.control.Court.json;
import static org.junit.jupiter.api.Assertions.assertEquals;

import co.misprocesos.cpnu.entity.Detalle;
import co.misprocesos.cpnu.entity.Search;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was answered once is read again from what was kept of it. */
class RereadTest {

    private final Court court = new Court();

    @AfterEach
    void close() {
        court.close();
    }

    @Test
    void givesBackASearch() {
        court.answers(json(200, fixture("search-several.json")));
        Search read = found(court.cpnu.search(RADICADO));

        assertEquals(read, Cpnu.rereadSearch(RADICADO, read.raw()));
    }

    @Test
    void givesBackASearchOfSeveralPages() {
        String first = fixture("search-several.json")
                .replace("\"cantidadRegistros\": 4", "\"cantidadRegistros\": 8")
                .replace("\"cantidadPaginas\": 1", "\"cantidadPaginas\": 2");
        court.answers(json(200, first), json(200, first.replace("\"pagina\": 1", "\"pagina\": 2")));
        Search read = found(court.cpnu.search(RADICADO));

        Search reread = Cpnu.rereadSearch(RADICADO, read.raw());
        assertEquals(8, reread.procesos().size());
        assertEquals(read, reread);
    }

    @ParameterizedTest
    @ValueSource(strings = {"detalle.json", "detalle-poor.json"})
    void givesBackADetalle(String body) {
        court.answers(json(200, fixture(body)));
        Detalle read = found(court.cpnu.detalle(RADICADO, ID));

        assertEquals(read, Cpnu.rereadDetalle(RADICADO, read.raw()));
    }
}
