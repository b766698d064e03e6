package co.misprocesos.refresh.control;

import co.misprocesos.cpnu.control.Courtesy;
import co.misprocesos.cpnu.control.Cpnu;
import co.misprocesos.cpnu.entity.ProcesoEncontrado;
import co.misprocesos.cpnu.entity.Reason;
import co.misprocesos.cpnu.entity.Search;
import co.misprocesos.judicial.entity.Conocido;
import co.misprocesos.judicial.entity.Lectura;
import co.misprocesos.radicado.entity.Radicado;
import co.misprocesos.refresh.entity.Look;
import co.misprocesos.refresh.entity.Paso;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes one step of a reading: the search, which is often all; the detail of the main instance; the parties that the search
 * cut and the actuaciones. A question without an answer leaves the reading incomplete, and an incomplete one says nothing.
 */
@ApplicationScoped
public class Questions {

    private static final Avance INCOHERENT = new Avance.Unavailable(Reason.FORMAT);

    private final Cpnu cpnu;
    private final Looks looks;

    /** For the container's proxy only. */
    protected Questions() {
        this(null, null);
    }

    @Inject
    Questions(Cpnu cpnu, Looks looks) {
        this.cpnu = cpnu;
        this.looks = looks;
    }

    /**
     * Asks what the claim's step needs.
     *
     * @param known what the case is compared with
     * @param courtesy gives each question its turn
     * @param leftAt now
     */
    Avance ask(Claim claim, Conocido known, Courtesy courtesy, Instant leftAt) {
        Cpnu court = cpnu.with(courtesy);
        Radicado radicado = claim.radicado();
        if (claim.partial().isEmpty()) {
            return search(court, claim, known, leftAt);
        }
        Borrador borrador = BorradorJson.read(radicado, claim.partial().get());
        return claim.paso() == Paso.DETALLE
                ? detail(court, radicado, borrador, borrador.candidates())
                : rest(court, radicado, borrador, toRead(borrador, known));
    }

    /** The source now and then shows nothing of a case that is there: what was seen once is believed gone when it is said twice. */
    private Avance search(Cpnu court, Claim claim, Conocido known, Instant leftAt) {
        return court.search(claim.radicado())
                .fold(
                        search -> found(claim.radicado(), known, search, leftAt),
                        () -> known.wasShown() && claim.empties() == 0
                                ? new Avance.Empty()
                                : new Avance.Complete(Lectura.noEncontrado(), leftAt),
                        () -> INCOHERENT,
                        Questions::unavailable);
    }

    private Avance found(Radicado radicado, Conocido known, Search search, Instant leftAt) {
        Look look = looks.after(radicado, known, Translation.vista(search));
        if (look == Look.NONE) {
            return new Avance.NothingNew(search.raw());
        }
        Borrador borrador = Borrador.of(leftAt, look, search);
        return borrador.candidates().isEmpty()
                ? new Avance.Complete(Translation.privado(search), leftAt)
                : new Avance.Next(borrador);
    }

    private Avance detail(Cpnu court, Radicado radicado, Borrador borrador, List<ProcesoEncontrado> candidates) {
        if (candidates.isEmpty()) {
            return new Avance.Complete(Translation.privado(borrador.search()), borrador.leftAt());
        }
        ProcesoEncontrado main = candidates.get(0);
        List<ProcesoEncontrado> others = candidates.subList(1, candidates.size());
        return court.detalle(radicado, main.idProceso())
                .fold(
                        detalle -> detalle.esPrivado()
                                ? detail(court, radicado, borrador, others)
                                : new Avance.Next(borrador.with(main, detalle)),
                        () -> INCOHERENT,
                        () -> detail(court, radicado, borrador, others),
                        Questions::unavailable);
    }

    private Avance rest(Cpnu court, Radicado radicado, Borrador borrador, Set<Long> toRead) {
        return new Pesquisa(court, radicado, borrador)
                .of(toRead)
                .fold(
                        halladas -> new Avance.Complete(Translation.encontrado(borrador, halladas), borrador.leftAt()),
                        () -> INCOHERENT,
                        () -> INCOHERENT,
                        Questions::unavailable);
    }

    /** All public instances in a full look, else those that moved. */
    private Set<Long> toRead(Borrador borrador, Conocido known) {
        return borrador.look().isWhole()
                ? borrador.candidates().stream()
                        .map(ProcesoEncontrado::idProceso)
                        .collect(Collectors.toSet())
                : looks.moved(known, Translation.vista(borrador.search()));
    }

    private static Avance unavailable(Reason reason, String detail) {
        return new Avance.Unavailable(reason);
    }
}
