package co.misprocesos.feed.control;

import co.misprocesos.feed.entity.ActuacionGuardada;
import co.misprocesos.judicial.entity.Destacado;
import java.time.LocalDate;
import java.util.Optional;

/** The columns of an actuación, of an alias {@code a} beside its instance {@code t}. */
final class ActuacionColumns {

    static final String SQL =
            """
             a.id, t.id_proceso, a.cons_actuacion, a.fecha_actuacion, a.actuacion, a.anotacion, a.fecha_inicial,
              a.fecha_final, a.fecha_registro, a.con_documentos, a.primera_vista, a.modificada, a.retirada""";

    private ActuacionColumns() {}

    /** Empty where an outer join found none. */
    static Optional<ActuacionGuardada> read(Columns columns) {
        if (columns.endsHere()) {
            return Optional.empty();
        }
        long id = columns.number();
        long idProceso = columns.number();
        long cons = columns.number();
        LocalDate fecha = columns.date();
        String actuacion = columns.text();
        String anotacion = columns.text();
        return Optional.of(new ActuacionGuardada(
                id,
                idProceso,
                cons,
                fecha,
                actuacion,
                anotacion,
                columns.date(),
                columns.date(),
                columns.date(),
                columns.flag(),
                columns.instant(),
                columns.instant(),
                columns.instant(),
                Destacado.of(actuacion, anotacion)));
    }
}
