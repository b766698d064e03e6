package co.misprocesos.browser;

import co.misprocesos.server.Person;
import co.misprocesos.server.SharedServer;
import java.util.concurrent.atomic.AtomicInteger;

/** A project of many cases, recorded and verified today without a question to the court. */
final class LongProject {

    private static final AtomicInteger CALLS = new AtomicInteger();
    private static final String RECORD =
            """
            create temp table casos as
              select '660014003' || lpad(:call::text, 3, '0') || '2024' || lpad(n::text, 5, '0') || '00' as radicado,
                     'PERSONA INVENTADA ' || n as demandante,
                     'SOCIEDAD IMAGINARIA ' || n % 97 || ' S.A.S.' as demandado,
                     'JUZGADO ' || lpad((n % 30 + 1)::text, 3, '0') || ' CIVIL MUNICIPAL DE PEREIRA' as juzgado,
                     'Ejecutivo Singular' as clase, current_date - n % 400 as ultima
                from generate_series(1, :n) as n;
            insert into procesos (radicado, situacion, demandante, demandado, juzgado, clase, fecha_ultima_actuacion,
                                  verificado_en, intentado_en)
              select radicado, 'ENCONTRADO', demandante, demandado, juzgado, clase, ultima, now(), now() from casos;
            insert into instancias (radicado, id_proceso, despacho, es_privado, principal, sujetos, dudas, primera_vista, detallada)
              select radicado, 1, juzgado, false, true,
                     json_build_array(json_build_object('rol', 'Demandante', 'nombre', demandante),
                                      json_build_object('rol', 'Demandado', 'nombre', demandado))::text, '', now(), true
                from casos;
            insert into actuaciones (instancia_id, radicado, cons_actuacion, orden, fecha_actuacion, actuacion, fecha_registro,
                                     con_documentos, dudas, primera_vista)
              select i.id, i.radicado, 1, ultima, ultima, 'Auto admite demanda', ultima, false, '', now()
                from casos join instancias i using (radicado);
            insert into busquedas (radicado, palabras) select radicado, documento_de_busqueda(radicado) from casos;
            insert into saved_processes (user_id, radicado, demandante, demandado, juzgado, clase, fecha_ultima_actuacion)
              select :user, radicado, demandante, demandado, juzgado, clase, ultima from casos;
            insert into project_cases (project_id, saved_process_id, radicado)
              select :project, s.id, s.radicado from casos join saved_processes s using (radicado) where s.user_id = :user;
            drop table casos;
            """;

    private LongProject() {}

    /** Makes it for this person; returns its id. */
    static int of(Person person, int n) {
        int project = person.project("Muchos");
        SharedServer.get()
                .database()
                .execute(RECORD.replace(":call", String.valueOf(CALLS.incrementAndGet()))
                        .replace(":user", String.valueOf(person.id()))
                        .replace(":project", String.valueOf(project))
                        .replace(":n", String.valueOf(n)));
        return project;
    }
}
