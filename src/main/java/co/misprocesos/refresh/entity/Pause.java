package co.misprocesos.refresh.entity;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * No question leaves for a while.
 *
 * @param until when the next one may leave
 */
public record Pause(Motivo motivo, Instant until) {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneId.of("America/Bogota"));

    /** Why; clients see the names. */
    public enum Motivo {
        /** The source refused us. */
        RECHAZO("La Rama Judicial rechazó las consultas; se la deja descansar hasta las %s (hora de Colombia)."),
        /** The source refused us again and again. */
        BLOQUEADA(
                "La Rama Judicial sigue rechazando las consultas; se prueba con una sola a las %s (hora de Colombia)."),
        /** The source does not answer. */
        CAIDA("La Rama Judicial no responde; se vuelve a intentar a las %s (hora de Colombia)."),
        /** What may be asked in a day is asked. */
        PRESUPUESTO_DIARIO("Se agotó el presupuesto de consultas de hoy; se sigue mañana.");

        private final String sentence;

        Motivo(String sentence) {
            this.sentence = sentence;
        }
    }

    /** A Spanish sentence fit for a person; the minute that it names is never before the end. */
    public String sentence() {
        Instant minute = until.plus(Duration.ofMinutes(1)).minusNanos(1).truncatedTo(ChronoUnit.MINUTES);
        return String.format(motivo.sentence, CLOCK.format(minute));
    }
}
