package co.misprocesos.saved;

import co.misprocesos.server.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** Writes cases as the recorder would leave them, without asking a court. */
public final class SearchedCases {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final TestDatabase database;
    private final int userId;

    public SearchedCases(TestDatabase database, int userId) {
        this.database = database;
        this.userId = userId;
    }

    /** A number that no other test has. */
    public static String number() {
        return String.format("470014003001%d%05d00", 2024, COUNT.incrementAndGet());
    }

    /** Saves a case that was verified just now. */
    public String save(String demandante, String demandado, String juzgado, String clase) {
        String radicado = number();
        update(
                """
                insert into procesos (radicado, situacion, demandante, demandado, juzgado, clase, verificado_en, intentado_en)
                  values (?, 'ENCONTRADO', ?, ?, ?, ?, now(), now())""",
                radicado,
                demandante,
                demandado,
                juzgado,
                clase);
        follow(radicado);
        return radicado;
    }

    /** Follows a case as it is recorded, and takes its words. */
    public void follow(String radicado) {
        refresh(radicado);
        update(
                """
                insert into saved_processes (user_id, radicado, demandante, demandado, juzgado, clase, fecha_ultima_actuacion)
                  select cast(? as int), radicado, demandante, demandado, juzgado, clase, fecha_ultima_actuacion from procesos
                    where radicado = ?""",
                String.valueOf(userId),
                radicado);
    }

    /** Changes what is recorded of a case; {@code set} as SQL writes it. */
    public void change(String radicado, String set) {
        update("update procesos set " + set + " where radicado = ?", radicado);
        refresh(radicado);
    }

    /** Adds an instance with a party, and an actuación. */
    public void record(String radicado, String despacho, String sujeto, String actuacion, String anotacion) {
        update(
                """
                insert into instancias (radicado, id_proceso, despacho, es_privado, principal, sujetos, dudas, primera_vista, detallada)
                  values (?, 1, ?, false, true, json_build_array(json_build_object('rol', 'Tercero', 'nombre', cast(? as text)))::text,
                          '', now(), true)""",
                radicado,
                despacho,
                sujeto);
        update(
                """
                insert into actuaciones (instancia_id, radicado, cons_actuacion, orden, fecha_actuacion, actuacion, anotacion,
                                         fecha_registro, con_documentos, dudas, primera_vista)
                  select id, radicado, 1, current_date, current_date, ?, ?, current_date, false, '', now()
                    from instancias where radicado = ?""",
                actuacion,
                anotacion,
                radicado);
        refresh(radicado);
    }

    private void refresh(String radicado) {
        update(
                "insert into busquedas (radicado, palabras) values (?, documento_de_busqueda(?))"
                        + " on conflict (radicado) do update set palabras = excluded.palabras",
                radicado,
                radicado);
    }

    private void update(String sql, String... parameters) {
        try (Connection connection = database.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
