package co.misprocesos.refresh.entity;

import co.misprocesos.cpnu.entity.Actuacion;
import co.misprocesos.judicial.entity.Contenido;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * An actuación of our record whose documents are asked for, to be found again among the court's.
 *
 * @param idProceso the proceso it stands in
 */
public record ActuacionPedida(long idProceso, long consActuacion, Contenido contenido) {

    /** From what is surest to what still is: its number and content, its content alone, or its number and day when it was edited. */
    private static final List<BiPredicate<ActuacionPedida, Actuacion>> SAME = List.of(
            (ours, theirs) -> ours.hasNumberOf(theirs) && ours.saysTheSameAs(theirs),
            ActuacionPedida::saysTheSameAs,
            (ours, theirs) ->
                    ours.hasNumberOf(theirs) && ours.contenido.fechaRegistro().equals(theirs.fechaRegistro()));

    /**
     * The same one as the court has it now, whatever its id (CPNU facts 4.6); empty when it is not there, or when which
     * one it is cannot be told.
     */
    public Optional<Actuacion> among(List<Actuacion> register) {
        for (BiPredicate<ActuacionPedida, Actuacion> same : SAME) {
            List<Actuacion> found =
                    register.stream().filter(each -> same.test(this, each)).toList();
            if (!found.isEmpty()) {
                return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** What the court's entry says, in the record's terms. */
    public static Contenido contenido(Actuacion row) {
        return new Contenido(
                row.fechaActuacion(),
                row.actuacion(),
                row.anotacion(),
                row.fechaInicial(),
                row.fechaFinal(),
                row.fechaRegistro(),
                row.conDocumentos());
    }

    private boolean hasNumberOf(Actuacion theirs) {
        return consActuacion == theirs.consActuacion();
    }

    private boolean saysTheSameAs(Actuacion theirs) {
        return contenido.saysTheSameAs(contenido(theirs));
    }
}
