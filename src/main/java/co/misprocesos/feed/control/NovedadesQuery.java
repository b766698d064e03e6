package co.misprocesos.feed.control;

import co.misprocesos.feed.entity.Filtro;
import co.misprocesos.feed.entity.NovedadRecibida;
import co.misprocesos.judicial.entity.TipoNovedad;
import co.misprocesos.paging.entity.Cursor;
import co.misprocesos.paging.entity.Limit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a page of novedades is asked for: the entries of the page by an index first, then what they tell of. */
final class NovedadesQuery {

    private static final String ORDER = " order by i.detectada_en desc, i.novedad_id desc";

    private static final String ENTRY =
            "select i.novedad_id, i.saved_process_id, i.radicado, i.tipo, i.detectada_en, i.revisada_en from inbox i where ";

    private static final String TOLD =
            """
            select i.novedad_id, i.tipo, i.radicado, t.id_proceso, t.despacho, i.detectada_en, n.antes, n.despues,
                   i.revisada_en is not null as revisada,
                   array_to_string(array(select c.project_id from project_cases c
                                           where c.saved_process_id = i.saved_process_id), ',') as proyectos,"""
                    + ActuacionColumns.SQL
                    + " from (";

    private static final String OF =
            """
            ) i
              join novedades n on n.id = i.novedad_id
              join instancias t on t.id = n.instancia_id
              left join actuaciones a on a.id = n.actuacion_id""";

    private NovedadesQuery() {}

    /** The page after a cursor, the first one without. */
    static Statement page(int userId, Filtro filtro, Optional<Cursor> after, Limit limit) {
        Statement statement = new Statement().add(TOLD);
        if (filtro.projectId().isPresent()) {
            ofProject(statement, userId, filtro, after, limit);
        } else {
            statement.add(ENTRY + "i.user_id = ?", userId);
            narrow(statement, filtro, after);
            statement.add(ORDER + " limit ?", limit.andOneMore());
        }
        return statement.add(OF + ORDER);
    }

    static Statement one(int userId, long id) {
        return new Statement()
                .add(TOLD + ENTRY + "i.user_id = ? and i.novedad_id = ?", userId, id)
                .add(OF);
    }

    static NovedadRecibida read(Object row) {
        Columns columns = new Columns(row);
        long id = columns.number();
        TipoNovedad tipo = TipoNovedad.valueOf(columns.text());
        String radicado = columns.text();
        long idProceso = columns.number();
        return new NovedadRecibida(
                id,
                tipo,
                radicado,
                idProceso,
                columns.text(),
                columns.instant(),
                columns.text(),
                columns.text(),
                columns.flag(),
                projects(columns.text()),
                ActuacionColumns.read(columns));
    }

    private static List<Integer> projects(String ids) {
        return ids.isEmpty()
                ? List.of()
                : Stream.of(ids.split(",")).map(Integer::valueOf).sorted().toList();
    }

    /** A page of each of the project's cases, and of these the newest: the length of the feed is without influence. */
    private static void ofProject(Statement statement, int userId, Filtro filtro, Optional<Cursor> after, Limit limit) {
        statement.add(
                """
                select i.* from project_cases c
                  join saved_processes s on s.id = c.saved_process_id and s.user_id = ?
                  cross join lateral (""",
                userId);
        statement.add(ENTRY + "i.saved_process_id = s.id");
        narrow(statement, filtro, after);
        statement.add(
                ORDER + " limit ?) i where c.project_id = ?",
                limit.andOneMore(),
                filtro.projectId().orElseThrow());
        statement.add(ORDER + " limit ?", limit.andOneMore());
    }

    private static void narrow(Statement statement, Filtro filtro, Optional<Cursor> after) {
        filtro.radicado().ifPresent(radicado -> statement.add(" and i.radicado = ?", radicado.value()));
        filtro.tipo().ifPresent(tipo -> statement.add(" and i.tipo = ?", tipo.name()));
        filtro.revisada()
                .ifPresent(revisada -> statement.add(" and i.revisada_en is " + (revisada ? "not null" : "null")));
        after.ifPresent(cursor -> statement.add(
                " and (i.detectada_en, i.novedad_id) < (cast(? as timestamptz), ?)",
                cursor.instant(0),
                cursor.number(1)));
    }
}
