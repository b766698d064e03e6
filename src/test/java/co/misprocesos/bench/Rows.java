package co.misprocesos.bench;

/** The rows that are read, and the statements that the lists send for them. */
final class Rows {

    /** 100 projects of 20 cases, and one of 1,000, of one user who follows 1,000 cases. */
    static final String SEED =
            """
            insert into procesos (radicado, situacion, id_proceso, demandante, demandado, juzgado, clase, subclase, ubicacion,
                                  fecha_ultima_actuacion, verificado_en, intentado_en)
              select '110014003001' || '2024' || lpad(n::text, 5, '0') || '00', 'ENCONTRADO', 100000000 + n, 'PERSONA INVENTADA ' || n,
                     'SOCIEDAD IMAGINARIA ' || n || ' S.A.S.', 'JUZGADO 001 CIVIL MUNICIPAL DE BOGOTÁ', 'Ejecutivo Singular',
                     'Por sumas de dinero', 'Secretaría', date '2026-01-01' + n % 300, now(), now()
                from generate_series(1, 1000) as n;
            insert into saved_processes (user_id, radicado, id_proceso, demandante, demandado, juzgado, clase, subclase, ubicacion,
                                         fecha_ultima_actuacion)
              select :user, radicado, id_proceso::varchar, demandante, demandado, juzgado, clase, subclase, ubicacion,
                     fecha_ultima_actuacion from procesos;
            insert into projects (user_id, name) select :user, 'Proyecto ' || n from generate_series(1, 99) as n;
            insert into projects (user_id, name) values (:user, 'Mil');
            insert into project_cases (project_id, saved_process_id, radicado)
              select p.id, s.id, s.radicado from projects p
                join saved_processes s on p.name = 'Mil' or s.id % 50 = p.id % 50
                where p.user_id = :user;
            """;

    private Rows() {}

    static String projects(int userId) {
        return co.misprocesos.project.control.ProjectListSql.projects(userId);
    }

    static String cases(int userId, int projectId) {
        return co.misprocesos.project.control.ProjectListSql.cases(userId, projectId);
    }
}
