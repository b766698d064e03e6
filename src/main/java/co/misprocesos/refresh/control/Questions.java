package co.misprocesos.refresh.control;

import co.misprocesos.cpnu.control.Cpnu;
import co.misprocesos.cpnu.entity.Answer;
import co.misprocesos.cpnu.entity.Detalle;
import co.misprocesos.cpnu.entity.ProcesoEncontrado;
import co.misprocesos.cpnu.entity.Reason;
import co.misprocesos.cpnu.entity.Search;
import co.misprocesos.cpnu.entity.Sujeto;
import co.misprocesos.judicial.entity.Lectura;
import co.misprocesos.radicado.entity.Radicado;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Puts the questions of one reading: the search, the detail of the main instance, and the whole list of parties where the
 * search cut it. One of them without an answer leaves the reading incomplete, and an incomplete one says nothing.
 */
@ApplicationScoped
public class Questions {

    private static final Comparator<ProcesoEncontrado> BY_DATE = Comparator.comparing(
                    ProcesoEncontrado::fechaUltimaActuacion,
                    Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(ProcesoEncontrado::idProceso, Comparator.reverseOrder());

    private final Cpnu cpnu;

    /** For the container's proxy only. */
    protected Questions() {
        this(null);
    }

    @Inject
    Questions(Cpnu cpnu) {
        this.cpnu = cpnu;
    }

    /** Asks everything that one reading needs; Found is complete, the rest is Unavailable. */
    public Answer<Lectura> ask(Radicado radicado) {
        return cpnu.search(radicado)
                .fold(
                        search -> aboutMain(radicado, search, search.procesos()),
                        () -> new Answer.Found<>(Lectura.noEncontrado()),
                        () -> incoherent("la búsqueda dice que es privada"),
                        Answer.Unavailable::new);
    }

    private Answer<Lectura> aboutMain(Radicado radicado, Search search, List<ProcesoEncontrado> instances) {
        Optional<ProcesoEncontrado> main =
                instances.stream().filter(instance -> !instance.esPrivado()).max(BY_DATE);
        return main.map(instance -> read(radicado, search, instances, instance))
                .orElseGet(() -> new Answer.Found<>(Translation.privado(search)));
    }

    private Answer<Lectura> read(
            Radicado radicado, Search search, List<ProcesoEncontrado> instances, ProcesoEncontrado main) {
        return cpnu.detalle(radicado, main.idProceso())
                .fold(
                        detalle -> detalle.esPrivado()
                                ? withoutMain(radicado, search, instances, main)
                                : withParties(radicado, search, main, detalle),
                        () -> incoherent("el detalle no existe"),
                        () -> withoutMain(radicado, search, instances, main),
                        Answer.Unavailable::new);
    }

    private Answer<Lectura> withParties(Radicado radicado, Search search, ProcesoEncontrado main, Detalle detalle) {
        return parties(radicado, main)
                .fold(
                        sujetos -> new Answer.Found<>(Translation.encontrado(search, main, detalle, sujetos)),
                        () -> incoherent("los sujetos no existen"),
                        () -> incoherent("los sujetos son privados"),
                        Answer.Unavailable::new);
    }

    private Answer<Lectura> withoutMain(
            Radicado radicado, Search search, List<ProcesoEncontrado> instances, ProcesoEncontrado main) {
        return aboutMain(
                radicado,
                search,
                instances.stream().filter(other -> other != main).toList());
    }

    private Answer<List<Sujeto>> parties(Radicado radicado, ProcesoEncontrado main) {
        return main.sujetos().cut()
                ? cpnu.sujetos(radicado, main.idProceso())
                : new Answer.Found<>(main.sujetos().lista());
    }

    private static <T> Answer<T> incoherent(String detail) {
        return new Answer.Unavailable<>(Reason.FORMAT, "El proceso aparece en la búsqueda, pero " + detail + ".");
    }
}
