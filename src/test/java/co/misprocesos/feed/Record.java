package co.misprocesos.feed;

import co.misprocesos.server.Person;
import co.misprocesos.server.SharedServer;
import co.misprocesos.server.TestDatabase;
import java.util.concurrent.atomic.AtomicInteger;

/** The record of a case, written as the recorder writes it. */
final class Record {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final TestDatabase DATABASE = SharedServer.get().database();

    private final String radicado;

    private Record(String radicado) {
        this.radicado = radicado;
    }

    /** Of a case that nobody follows yet. */
    static Record begin() {
        int count = COUNT.incrementAndGet();
        String radicado = String.format("4100140030%02d2024%05d00", count / 100_000, count % 100_000);
        DATABASE.execute(
                "insert into procesos (radicado, situacion, verificado_en, intentado_en, cambiado_en) values ('"
                        + radicado + "', 'ENCONTRADO', now(), now(), '2025-04-30T11:02:03Z')");
        return new Record(radicado);
    }

    String radicado() {
        return radicado;
    }

    /** Lets somebody follow it, without a question to the court; returns the saved process. */
    int followedBy(Person person) {
        return number("insert into saved_processes (user_id, radicado) values (" + person.id() + ", '" + radicado
                + "') returning id");
    }

    /** Puts a followed case into a project. */
    void into(int project, int saved) {
        DATABASE.execute("insert into project_cases (project_id, saved_process_id, radicado) values (" + project + ", "
                + saved + ", '" + radicado + "')");
    }

    /** Adds an instance; returns our number of it. */
    int instance(long idProceso) {
        return number(
                """
                insert into instancias (radicado, id_proceso, despacho, departamento, fecha_proceso, fecha_ultima_actuacion,
                                        es_privado, principal, tipo_proceso, clase_proceso, subclase_proceso, ponente, ubicacion,
                                        recurso, sujetos, dudas, primera_vista, detallada)
                  values ('%s', %d, 'JUZGADO 003 CIVIL MUNICIPAL', 'HUILA', '2024-02-01', '2025-04-30', false,
                          not exists (select 1 from instancias where radicado = '%s'), 'De Ejecución', 'Ejecutivo Singular',
                          'Por sumas de dinero', 'NOHORA PUENTES', 'Secretaría', null,
                          '[{"rol":"Demandante","nombre":"BANCO DEL SUR","emplazado":false},{"rol":"Demandado","nombre":"ANA LUZ","emplazado":true}]',
                          '', now(), true) returning id"""
                        .formatted(radicado, idProceso, radicado));
    }

    /** Adds an actuación that was registered on this day; returns its number. */
    int actuacion(int instance, int consecutive, String day) {
        return number(
                """
                insert into actuaciones (instancia_id, radicado, cons_actuacion, orden, fecha_actuacion, actuacion, anotacion,
                                         fecha_inicial, fecha_final, fecha_registro, con_documentos, dudas, primera_vista)
                  values (%d, '%s', %d, '%s', '%s', 'Auto ordena', 'Corre términos', '2025-05-02', '2025-05-06', '%s', true, '',
                          '2025-04-30T11:02:03Z') returning id"""
                        .formatted(instance, radicado, consecutive, day, day, day));
    }

    /** Keeps what an actuación said before. */
    void earlier(int actuacion, String text, String until) {
        DATABASE.execute(
                """
                insert into actuaciones_anteriores (actuacion_id, fecha_actuacion, actuacion, fecha_registro, con_documentos,
                                                    vista_desde, vista_hasta)
                  values (%d, '2025-04-29', '%s', '2025-04-29', false, '2025-04-01T00:00:00Z', '%s')"""
                        .formatted(actuacion, text, until));
    }

    /** Writes a novedad and tells all followers; returns its number. */
    int novedad(int instance, Integer actuacion, String tipo, String detected, String before, String after) {
        int id = number(
                """
                insert into novedades (radicado, instancia_id, actuacion_id, tipo, detectada_en, antes, despues)
                  values ('%s', %d, %s, '%s', '%s', %s, %s) returning id"""
                        .formatted(radicado, instance, actuacion, tipo, detected, quoted(before), quoted(after)));
        DATABASE.execute(
                """
                insert into inbox (user_id, novedad_id, saved_process_id, radicado, tipo, detectada_en)
                  select s.user_id, n.id, s.id, n.radicado, n.tipo, n.detectada_en
                    from novedades n join saved_processes s on s.radicado = n.radicado where n.id = """
                        + id);
        return id;
    }

    /** Writes so many novedades, a second apart from this instant on, and tells all followers. */
    void novedades(int instance, int n, String first) {
        DATABASE.execute(
                """
                with told as (
                  insert into novedades (radicado, instancia_id, tipo, detectada_en, antes, despues)
                    select '%s', %d, 'DATOS_CAMBIADOS', cast('%s' as timestamptz) + (i / 3) * interval '1 second', '{"ponente":"A"}', '{"ponente":"B"}'
                      from generate_series(1, %d) i returning *)
                insert into inbox (user_id, novedad_id, saved_process_id, radicado, tipo, detectada_en)
                  select s.user_id, n.id, s.id, n.radicado, n.tipo, n.detectada_en
                    from told n join saved_processes s on s.radicado = n.radicado"""
                        .formatted(radicado, instance, first, n));
    }

    private static String quoted(String text) {
        return text == null ? "null" : "'" + text + "'";
    }

    private static int number(String sql) {
        return Integer.parseInt(DATABASE.value(sql));
    }
}
