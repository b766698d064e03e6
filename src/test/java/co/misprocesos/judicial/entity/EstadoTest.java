package co.misprocesos.judicial.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstadoTest {

    private static final Instant NOW = Instant.parse("2026-11-03T11:00:00Z");
    private static final Duration STALE_AFTER = Duration.ofHours(36);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // last verified said, hours ago, last failure, source shut -> state
                "-,            -,  -,             false, PENDIENTE",
                "-,            -,  FORMATO,       false, PENDIENTE",
                "-,            -,  BLOQUEO,       true,  PENDIENTE",
                "ENCONTRADO,    1, -,             false, AL_DIA",
                "ENCONTRADO,   36, -,             false, AL_DIA",
                "ENCONTRADO,   36, FORMATO,       true,  AL_DIA",
                "ENCONTRADO,   37, -,             false, SIN_VERIFICAR",
                "ENCONTRADO,   37, SIN_RESPUESTA, false, SIN_VERIFICAR",
                "ENCONTRADO,   37, BLOQUEO,       false, SIN_VERIFICAR",
                "ENCONTRADO,   37, FORMATO,       false, FORMATO_INESPERADO",
                "ENCONTRADO,   37, FORMATO,       true,  FUENTE_BLOQUEADA",
                "ENCONTRADO,   37, -,             true,  FUENTE_BLOQUEADA",
                "NO_ENCONTRADO, 1, -,             false, NO_ENCONTRADO",
                "NO_ENCONTRADO, 1, SIN_RESPUESTA, false, NO_ENCONTRADO",
                "NO_ENCONTRADO,37, -,             false, SIN_VERIFICAR",
                "PRIVADO,       1, -,             true,  PRIVADO",
                "PRIVADO,      37, -,             true,  FUENTE_BLOQUEADA",
            })
    void followsTheTable(Situacion situacion, Integer hoursAgo, Fallo fallo, boolean shut, Estado expected) {
        Instant verified = hoursAgo == null ? null : NOW.minus(Duration.ofHours(hoursAgo));
        Verificacion verificacion = new Verificacion(situacion, verified, NOW, fallo);
        assertEquals(expected, Estado.of(verificacion, NOW, STALE_AFTER, shut));
    }

    @Test
    void aVerificationHoldsToTheLastMoment() {
        assertEquals(Estado.AL_DIA, verified(NOW.minus(STALE_AFTER)));
        assertEquals(Estado.SIN_VERIFICAR, verified(NOW.minus(STALE_AFTER).minusNanos(1)));
    }

    private static Estado verified(Instant moment) {
        return Estado.of(new Verificacion(Situacion.ENCONTRADO, moment, moment, null), NOW, STALE_AFTER, false);
    }
}
