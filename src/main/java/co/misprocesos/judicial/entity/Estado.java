package co.misprocesos.judicial.entity;

import java.time.Duration;
import java.time.Instant;

/** How far a case's silence can be trusted; derived when it is read, never stored. */
public enum Estado {
    PENDIENTE,
    SIN_VERIFICAR,
    FUENTE_BLOQUEADA,
    FORMATO_INESPERADO,
    NO_ENCONTRADO,
    PRIVADO,
    AL_DIA;

    /**
     * The state of a case.
     *
     * @param verification what is known of its last verification and attempt
     * @param now the present
     * @param staleAfter how long a complete verification holds (CASE_STALE_AFTER)
     * @param sourceShut whether the source refuses us now
     */
    public static Estado of(Verificacion verification, Instant now, Duration staleAfter, boolean sourceShut) {
        if (verification.ultimaVerificacion() == null) {
            return PENDIENTE;
        }
        if (verification.ultimaVerificacion().isBefore(now.minus(staleAfter))) {
            if (sourceShut) {
                return FUENTE_BLOQUEADA;
            }
            return verification.ultimoFallo() == Fallo.FORMATO ? FORMATO_INESPERADO : SIN_VERIFICAR;
        }
        return switch (verification.situacion()) {
            case ENCONTRADO -> AL_DIA;
            case NO_ENCONTRADO -> NO_ENCONTRADO;
            case PRIVADO -> PRIVADO;
        };
    }
}
