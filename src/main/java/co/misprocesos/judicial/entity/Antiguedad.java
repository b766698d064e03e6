package co.misprocesos.judicial.entity;

import co.misprocesos.radicado.entity.Radicado;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How old what is known of a case is.
 *
 * @param verificadoEn when the question of its last complete verification left; null when there was none
 * @param intentadoEn when its last question left; null when none did
 * @param fechaUltimaActuacion the court's date of its last movement; null when it gives none
 */
public record Antiguedad(Radicado radicado, Instant verificadoEn, Instant intentadoEn, LocalDate fechaUltimaActuacion) {

    /** Nobody has asked for it yet. */
    public static Antiguedad unknown(Radicado radicado) {
        return new Antiguedad(radicado, null, null, null);
    }
}
