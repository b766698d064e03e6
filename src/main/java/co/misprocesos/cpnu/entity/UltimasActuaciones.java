package co.misprocesos.cpnu.entity;

import java.util.List;

/**
 * The newest page of a proceso's actuaciones.
 *
 * @param primera newest first; empty when there are none
 * @param registros how many there are in all
 */
public record UltimasActuaciones(List<Actuacion> primera, long registros) {

    public UltimasActuaciones {
        primera = List.copyOf(primera);
    }
}
