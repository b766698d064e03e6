package co.misprocesos.judicial.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActividadTest {

    @Test
    void readsWeeksInTheirOrder() {
        assertEquals(
                List.of(new Actividad(LocalDate.of(2026, 3, 2), 5), new Actividad(LocalDate.of(2026, 3, 16), 12)),
                Actividad.read("2026-03-02:5,2026-03-16:12"));
    }

    @Test
    void nothingIsNoWeek() {
        assertEquals(List.of(), Actividad.read(null));
    }
}
