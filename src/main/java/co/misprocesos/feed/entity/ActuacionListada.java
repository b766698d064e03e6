package co.misprocesos.feed.entity;

import java.util.List;
import java.util.Optional;

/**
 * An actuación in a case's list.
 *
 * @param pareja of an auto the fijación en estado that notifies it, of a fijación its auto
 * @param anteriores what it said before, newest first
 */
public record ActuacionListada(ActuacionGuardada actuacion, Optional<Long> pareja, List<TextoAnterior> anteriores) {

    public ActuacionListada {
        anteriores = List.copyOf(anteriores);
    }
}
