package co.misprocesos.refresh.entity;

import co.misprocesos.judicial.entity.Hechos;
import co.misprocesos.judicial.entity.Verificacion;
import co.misprocesos.radicado.entity.Radicado;
import java.util.Optional;

/**
 * One number that a person asked for.
 *
 * @param answered whether the question is finished, with an answer or with an error
 * @param error why there is no answer, for a person
 * @param known what the record holds, also from earlier answers
 */
public record Consultado(Radicado radicado, boolean answered, Optional<String> error, Optional<Known> known) {

    /**
     * What the record holds.
     *
     * @param consulta the search's last answer as it came; null when there was none
     * @param detalle the main instance's last detail as it came; null when there was none
     */
    public record Known(Hechos hechos, Verificacion verificacion, String consulta, String detalle) {}
}
