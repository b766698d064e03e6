package co.misprocesos.judicial.entity;

import java.time.Instant;

/**
 * What is known of a case when it is asked for again.
 *
 * @param verificacion when it was last asked and verified, and what was said
 * @param vista the instances as they were last shown
 * @param examinadoEn when everything about it was last asked for; null when never
 * @param dudoso whether something seemed blanked or removed, so that the next look is a whole one
 * @param wasShown whether the court showed the case when it was last asked: an empty answer about it is suspicious
 */
public record Conocido(Verificacion verificacion, Vista vista, Instant examinadoEn, boolean dudoso, boolean wasShown) {

    /** Nobody has asked yet. */
    public static final Conocido NADA = new Conocido(Verificacion.NINGUNA, Vista.NINGUNA, null, false, false);

    /** Whether it was never completely verified. */
    public boolean isNew() {
        return verificacion.ultimaVerificacion() == null;
    }
}
