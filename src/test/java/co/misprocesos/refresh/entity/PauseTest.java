package co.misprocesos.refresh.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import co.misprocesos.refresh.entity.Pause.Motivo;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PauseTest {

    @ParameterizedTest
    @CsvSource({
        "RECHAZO, 'La Rama Judicial rechazó las consultas; se la deja descansar hasta las 10:42 (hora de Colombia).'",
        "BLOQUEADA, 'La Rama Judicial sigue rechazando las consultas; se prueba con una sola a las 10:42 (hora de Colombia).'",
        "CAIDA, 'La Rama Judicial no responde; se vuelve a intentar a las 10:42 (hora de Colombia).'",
        "PRESUPUESTO_DIARIO, 'Se agotó el presupuesto de consultas de hoy; se sigue mañana.'"
    })
    void tellsAPersonWhyNothingIsAskedAndUntilWhen(Motivo motivo, String sentence) {
        assertEquals(sentence, new Pause(motivo, Instant.parse("2026-11-03T15:42:00Z")).sentence());
    }

    @Test
    void namesNoMinuteBeforeTheEnd() {
        Instant justAfter = Instant.parse("2026-11-03T15:41:00.001Z");
        assertEquals(
                new Pause(Motivo.RECHAZO, Instant.parse("2026-11-03T15:42:00Z")).sentence(),
                new Pause(Motivo.RECHAZO, justAfter).sentence());
    }
}
