package co.misprocesos.feed.control;

import co.misprocesos.feed.entity.ActuacionGuardada;
import co.misprocesos.paging.entity.Cursor;
import co.misprocesos.paging.entity.Limit;
import co.misprocesos.radicado.entity.Radicado;
import java.util.Optional;

/** How a page of actuaciones is asked for, in court order, newest first. */
final class ActuacionesQuery {

    private static final String READ = """
            select a.orden, a.instancia_id,"""
            + ActuacionColumns.SQL
            + " from (select * from actuaciones a where ";

    private static final String OF = ") a join instancias t on t.id = a.instancia_id";

    private static final String MERGED =
            " order by a.orden desc, a.instancia_id desc, a.cons_actuacion desc, a.id desc";

    private static final String ONE_INSTANCE = " order by a.cons_actuacion desc, a.id desc";

    private ActuacionesQuery() {}

    /** Of all instances, merged without disturbing the order of any. */
    static Statement ofCase(Radicado radicado, Optional<Cursor> after, Limit limit) {
        Statement statement = new Statement().add(READ + "a.radicado = ?", radicado.value());
        after.ifPresent(cursor -> statement.add(
                " and (a.orden, a.instancia_id, a.cons_actuacion, a.id) < (cast(? as date), ?, ?, ?)",
                cursor.date(0).toString(),
                cursor.number(1),
                cursor.number(2),
                cursor.number(3)));
        return statement.add(MERGED + " limit ?", limit.andOneMore()).add(OF + MERGED);
    }

    static Statement ofInstance(long instanciaId, Optional<Cursor> after, Limit limit) {
        Statement statement = new Statement().add(READ + "a.instancia_id = ?", instanciaId);
        after.ifPresent(
                cursor -> statement.add(" and (a.cons_actuacion, a.id) < (?, ?)", cursor.number(0), cursor.number(1)));
        return statement.add(ONE_INSTANCE + " limit ?", limit.andOneMore()).add(OF + ONE_INSTANCE);
    }

    static Row read(Object row) {
        Columns columns = new Columns(row);
        String orden = columns.date().toString();
        long instanciaId = columns.number();
        return new Row(orden, instanciaId, ActuacionColumns.read(columns).orElseThrow());
    }

    /** An actuación and what else it is sorted by. */
    record Row(String orden, long instanciaId, ActuacionGuardada actuacion) {

        Cursor inCase() {
            return Cursor.of(orden, instanciaId, actuacion.consActuacion(), actuacion.id());
        }

        Cursor inInstance() {
            return Cursor.of(actuacion.consActuacion(), actuacion.id());
        }
    }
}
