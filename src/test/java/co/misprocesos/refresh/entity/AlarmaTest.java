package co.misprocesos.refresh.entity;

import static co.misprocesos.refresh.entity.Alarma.FORMATO_INESPERADO;
import static co.misprocesos.refresh.entity.Alarma.NINGUNA;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AlarmaTest {

    @Test
    void fewStrangeAnswersAreStumblesEvenWhenNothingElseWasAsked() {
        assertEquals(NINGUNA, Alarma.of(0, 0));
        assertEquals(NINGUNA, Alarma.of(9, 9));
    }

    @Test
    void tenAreTooManyWhenTheyAreAFifthOfWhatWasAsked() {
        assertEquals(FORMATO_INESPERADO, Alarma.of(10, 10));
        assertEquals(FORMATO_INESPERADO, Alarma.of(10, 50));
        assertEquals(NINGUNA, Alarma.of(10, 51));
    }

    @Test
    void theShareDecidesAmongThousands() {
        assertEquals(NINGUNA, Alarma.of(999, 5_000));
        assertEquals(FORMATO_INESPERADO, Alarma.of(1_000, 5_000));
    }
}
