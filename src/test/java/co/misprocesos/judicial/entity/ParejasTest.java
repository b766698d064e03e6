package co.misprocesos.judicial.entity;

import static co.misprocesos.judicial.entity.Destacado.AUTO;
import static co.misprocesos.judicial.entity.Destacado.FIJACION_EN_ESTADO;
import static org.junit.jupiter.api.Assertions.assertEquals;

import co.misprocesos.judicial.entity.Parejas.Fila;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ParejasTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);

    @Test
    void anAutoAndItsFijacionPointAtEachOther() {
        assertEquals(Map.of(81L, 82L, 82L, 81L), Parejas.of(List.of(auto(81, DAY), fijacion(82, DAY))));
    }

    @Test
    void anotherDayIsNoPair() {
        assertEquals(Map.of(), Parejas.of(List.of(auto(81, DAY), fijacion(82, DAY.plusDays(1)))));
    }

    @Test
    void anotherInstanceIsNoPair() {
        Fila elsewhere = new Fila(82, 2, DAY, 82, Set.of(FIJACION_EN_ESTADO));
        assertEquals(Map.of(), Parejas.of(List.of(auto(81, DAY), elsewhere)));
    }

    @Test
    void severalOfADayPairInTheRegistersOrder() {
        List<Fila> day = new ArrayList<>(List.of(auto(1, DAY), auto(2, DAY), fijacion(3, DAY), fijacion(4, DAY)));
        Map<Long, Long> expected = Map.of(1L, 3L, 3L, 1L, 2L, 4L, 4L, 2L);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(day, new Random(seed));
            assertEquals(expected, Parejas.of(day));
        }
    }

    @Test
    void theRegistersOrderIsItsNumberAndNotOurs() {
        Fila first = new Fila(9, 1, DAY, 1, Set.of(AUTO));
        Fila second = new Fila(5, 1, DAY, 2, Set.of(AUTO));
        assertEquals(
                Map.of(9L, 3L, 3L, 9L, 5L, 4L, 4L, 5L),
                Parejas.of(List.of(second, first, fijacion(3, DAY), fijacion(4, DAY))));
    }

    @Test
    void oneFijacionForSeveralAutosPointsAtTheFirst() {
        assertEquals(Map.of(1L, 3L, 2L, 3L, 3L, 1L), Parejas.of(List.of(auto(2, DAY), fijacion(3, DAY), auto(1, DAY))));
    }

    @Test
    void aSecondFijacionOfOneAutoPointsAtItToo() {
        assertEquals(
                Map.of(1L, 2L, 2L, 1L, 3L, 1L), Parejas.of(List.of(auto(1, DAY), fijacion(2, DAY), fijacion(3, DAY))));
    }

    @Test
    void whatStandsAloneOrSaysNothingHasNoPair() {
        Fila other = new Fila(7, 1, DAY, 7, Set.of());
        assertEquals(Map.of(), Parejas.of(List.of(auto(1, DAY), other)));
        assertEquals(Map.of(), Parejas.of(List.of(fijacion(1, DAY), other)));
        assertEquals(Map.of(), Parejas.of(List.of()));
    }

    private static Fila auto(long id, LocalDate day) {
        return new Fila(id, 1, day, id, Set.of(AUTO));
    }

    private static Fila fijacion(long id, LocalDate day) {
        return new Fila(id, 1, day, id, Set.of(FIJACION_EN_ESTADO));
    }
}
