package co.misprocesos.judicial.entity;

import java.time.Instant;

/**
 * When a case was last asked for, and what came of it.
 *
 * @param situacion what the last complete verification said; null when there was none
 * @param ultimaVerificacion when the question of the last complete verification left; null when there was none
 * @param ultimoIntento when the last question left, answered or not; null when none did
 * @param ultimoFallo why the last attempt failed; null when it did not
 */
public record Verificacion(Situacion situacion, Instant ultimaVerificacion, Instant ultimoIntento, Fallo ultimoFallo) {

    /** Nobody has asked yet. */
    public static final Verificacion NINGUNA = new Verificacion(null, null, null, null);
}
