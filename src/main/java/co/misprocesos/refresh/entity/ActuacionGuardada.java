package co.misprocesos.refresh.entity;

import co.misprocesos.cpnu.entity.Actuacion;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * An actuación as our record has it, to be found again among the court's. Texts count without their white space.
 *
 * @param idProceso the proceso it stands in
 */
public record ActuacionGuardada(
        long idProceso,
        long consActuacion,
        LocalDate fechaActuacion,
        String actuacion,
        String anotacion,
        LocalDate fechaInicial,
        LocalDate fechaFinal,
        LocalDate fechaRegistro,
        boolean conDocumentos) {

    /** From what is surest to what still is: its number and content, its content alone, or its number and day when it was edited. */
    private static final List<BiPredicate<ActuacionGuardada, Actuacion>> SAME = List.of(
            (ours, theirs) -> ours.hasNumberOf(theirs) && ours.saysTheSameAs(theirs),
            ActuacionGuardada::saysTheSameAs,
            (ours, theirs) -> ours.hasNumberOf(theirs) && ours.fechaRegistro.equals(theirs.fechaRegistro()));

    /**
     * The same one as the court has it now, whatever its id (CPNU facts 4.6); empty when it is not there, or when which
     * one it is cannot be told.
     */
    public Optional<Actuacion> among(List<Actuacion> register) {
        for (BiPredicate<ActuacionGuardada, Actuacion> same : SAME) {
            List<Actuacion> found =
                    register.stream().filter(each -> same.test(this, each)).toList();
            if (!found.isEmpty()) {
                return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean hasNumberOf(Actuacion theirs) {
        return consActuacion == theirs.consActuacion();
    }

    private boolean saysTheSameAs(Actuacion theirs) {
        return fechaActuacion.equals(theirs.fechaActuacion())
                && fechaRegistro.equals(theirs.fechaRegistro())
                && Objects.equals(fechaInicial, theirs.fechaInicial())
                && Objects.equals(fechaFinal, theirs.fechaFinal())
                && bare(actuacion).equals(bare(theirs.actuacion()))
                && bare(anotacion).equals(bare(theirs.anotacion()));
    }

    private static String bare(String text) {
        return text == null ? "" : text.strip().replaceAll("(?U)\\s+", " ");
    }
}
