package co.misprocesos.judicial.entity;

import java.util.List;

/**
 * How a reading differs from what was stored before it.
 *
 * @param campos the members that differ, empty when none does
 * @param antes what was stored
 * @param despues what is stored now
 */
public record Cambio(List<String> campos, HechosMostrados antes, HechosMostrados despues) {

    /** Nothing that the lists show differs. */
    public static final Cambio NINGUNO = new Cambio(List.of(), Hechos.NINGUNO.shown(), Hechos.NINGUNO.shown());

    public Cambio {
        campos = List.copyOf(campos);
    }

    /** Whether anything that the lists show differs. */
    public boolean hay() {
        return !campos.isEmpty();
    }
}
