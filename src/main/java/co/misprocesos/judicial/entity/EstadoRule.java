package co.misprocesos.judicial.entity;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/**
 * How the state of cases is derived at one moment.
 *
 * @param now the moment
 * @param staleAfter how long a complete verification holds (CASE_STALE_AFTER)
 * @param sourceShut whether the source refuses us now
 */
public record EstadoRule(Instant now, Duration staleAfter, boolean sourceShut)
        implements Function<Verificacion, Estado> {

    @Override
    public Estado apply(Verificacion verificacion) {
        return Estado.of(verificacion, now, staleAfter, sourceShut);
    }

    /** A complete verification before this holds no longer. */
    public Instant holdsSince() {
        return now.minus(staleAfter);
    }
}
