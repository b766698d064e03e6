package co.misprocesos.refresh.control;

import co.misprocesos.cpnu.control.Cpnu;
import co.misprocesos.cpnu.entity.Actuacion;
import co.misprocesos.cpnu.entity.Answer;
import co.misprocesos.cpnu.entity.Detalle;
import co.misprocesos.cpnu.entity.ProcesoEncontrado;
import co.misprocesos.cpnu.entity.Reason;
import co.misprocesos.cpnu.entity.Sujeto;
import co.misprocesos.cpnu.entity.UltimasActuaciones;
import co.misprocesos.radicado.entity.Radicado;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Asks for the rest of a reading, instance after instance. One question without an answer ends it. */
final class Pesquisa {

    private final Cpnu court;
    private final Radicado radicado;
    private final Borrador borrador;
    private Optional<Reason> failure = Optional.empty();

    Pesquisa(Cpnu court, Radicado radicado, Borrador borrador) {
        this.court = court;
        this.radicado = radicado;
        this.borrador = borrador;
    }

    /**
     * What there is to know of the public instances.
     *
     * @param toRead those whose detail and actuaciones are worth asking for
     */
    Answer<List<Hallada>> of(Set<Long> toRead) {
        List<Hallada> found = new ArrayList<>();
        for (ProcesoEncontrado instance : borrador.candidates()) {
            found.add(hallada(instance, toRead.contains(instance.idProceso())));
        }
        return failure.<Answer<List<Hallada>>>map(reason -> new Answer.Unavailable<>(reason, "una pregunta falló"))
                .orElseGet(() -> new Answer.Found<>(found));
    }

    private Hallada hallada(ProcesoEncontrado instance, boolean read) {
        boolean principal = instance.idProceso() == borrador.mainInstance().idProceso();
        Optional<Detalle> detalle = principal
                ? borrador.main().map(Borrador.Main::detalle)
                : read ? ask(() -> court.detalle(radicado, instance.idProceso())) : Optional.empty();
        boolean hidden = read && detalle.map(Detalle::esPrivado).orElse(true);
        Optional<List<Sujeto>> sujetos =
                instance.sujetos().cut() ? parties(instance, read || principal) : shown(instance);
        Optional<UltimasActuaciones> lista = read && !hidden ? entries(instance) : Optional.empty();
        return new Hallada(instance, principal, hidden ? Optional.empty() : detalle, sujetos, lista);
    }

    private static Optional<List<Sujeto>> shown(ProcesoEncontrado instance) {
        return Optional.of(instance.sujetos().lista());
    }

    private Optional<List<Sujeto>> parties(ProcesoEncontrado instance, boolean read) {
        return read ? ask(() -> court.sujetos(radicado, instance.idProceso())) : Optional.empty();
    }

    private Optional<UltimasActuaciones> entries(ProcesoEncontrado instance) {
        return ask(() -> borrador.look().isWhole()
                ? court.actuaciones(radicado, instance.idProceso())
                        .map((List<Actuacion> all) -> new UltimasActuaciones(all, all.size()))
                : court.ultimasActuaciones(radicado, instance.idProceso()));
    }

    /** Nothing is asked any more once a question has failed; what the court hides is absent. */
    private <T> Optional<T> ask(Supplier<Answer<T>> question) {
        if (failure.isPresent()) {
            return Optional.empty();
        }
        return question.get()
                .fold(Optional::of, () -> failed(Reason.FORMAT), Optional::empty, (reason, detail) -> failed(reason));
    }

    private <T> Optional<T> failed(Reason reason) {
        failure = Optional.of(reason);
        return Optional.empty();
    }
}
