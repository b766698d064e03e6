package co.misprocesos.refresh.control;

import co.misprocesos.cpnu.entity.Detalle;
import co.misprocesos.cpnu.entity.ProcesoEncontrado;
import co.misprocesos.cpnu.entity.Search;
import co.misprocesos.refresh.entity.Look;
import co.misprocesos.refresh.entity.Paso;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A reading that has begun and says nothing yet.
 *
 * @param leftAt when its first question left
 * @param main the main instance's detail, once it was asked for
 */
record Borrador(Instant leftAt, Look look, Search search, Optional<Main> main) {

    /** The public instance with the latest date, and of several the oldest one. */
    private static final Comparator<ProcesoEncontrado> BY_DATE = Comparator.comparing(
                    ProcesoEncontrado::fechaUltimaActuacion, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(ProcesoEncontrado::idProceso, Comparator.reverseOrder());

    /** What stands for the case in lists. */
    record Main(long idProceso, Detalle detalle) {}

    static Borrador of(Instant leftAt, Look look, Search search) {
        return new Borrador(leftAt, look, search, Optional.empty());
    }

    Borrador with(ProcesoEncontrado instance, Detalle detalle) {
        return new Borrador(leftAt, look, search, Optional.of(new Main(instance.idProceso(), detalle)));
    }

    /** What is to be asked next. */
    Paso paso() {
        return main.isEmpty() ? Paso.DETALLE : Paso.RESTO;
    }

    /** The public instances, the first of which stands for the case unless its detail is hidden. */
    List<ProcesoEncontrado> candidates() {
        return search.procesos().stream()
                .filter(instance -> !instance.esPrivado())
                .sorted(BY_DATE.reversed())
                .toList();
    }

    /** The instance that stands for the case, as the search shows it. */
    ProcesoEncontrado mainInstance() {
        return main.flatMap(chosen -> candidates().stream()
                        .filter(instance -> instance.idProceso() == chosen.idProceso())
                        .findFirst())
                .orElseGet(() -> candidates().get(0));
    }
}
