package co.misprocesos.project.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.bench.SearchRows;
import co.misprocesos.migration.control.Changelog;
import co.misprocesos.server.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How PostgreSQL lists 100 projects of 2,000 cases with 200,000 actuaciones, beside the cases of others. */
class ProjectListPlanIT {

    private static final int USER = 7;

    /** All cases in one project, and each in one of 99 others. */
    private static final String PROJECTS =
            """
            insert into projects (user_id, name) select %1$d, 'Proyecto ' || n from generate_series(1, 100) as n;
            insert into project_cases (project_id, saved_process_id, radicado)
              select p.id, s.id, s.radicado from projects p
                join saved_processes s on p.name = 'Proyecto 100' or s.id %% 99 = p.id %% 99
                where p.user_id = %1$d and s.user_id = %1$d;
            update actuaciones set fecha_actuacion = current_date - cast(cons_actuacion as int) * 11;
            insert into actividad (radicado, semana, n)
              select p.radicado, a.semana, a.n from procesos p cross join lateral actividad_del_caso(p.radicado) a;
            """;

    private static TestDatabase database;

    @BeforeAll
    static void writeRows() throws Exception {
        database = Changelog.upToDate();
        SearchRows.write(database, USER, 2_000, 10_000);
        database.execute(PROJECTS.formatted(USER));
        database.execute("vacuum analyze");
    }

    @Test
    void theRowsAreAsManyAsTheRequirementSays() {
        assertEquals("100", database.value("select count(*) from projects"));
        assertEquals("200000", database.value("select sum(n) from actividad"));
    }

    @Test
    void theListReadsCountsAndNoActuaciones() throws SQLException {
        String plan = plan();
        assertTrue(plan.contains("Index Only Scan using pk_actividad"), plan);
        assertFalse(plan.contains("actuaciones"), plan);
        assertFalse(plan.contains("Seq Scan on actividad"), plan);
    }

    /** Each case once or twice, never once a project: 100 projects of 10,000 cases would be a million. */
    @Test
    void noTableIsReadOnceAProject() throws SQLException {
        String plan = plan();
        assertFalse(plan.matches("(?s).*Seq Scan[^\\n]*loops=(?!1\\))\\d.*"), plan);
    }

    /** After six executions PostgreSQL has chosen between a plan for these values and one for any. */
    private static String plan() throws SQLException {
        try (Connection connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("prepare list as " + ProjectList.PROJECTS.replaceAll("\\?([0-9])", "\\$$1"));
            String call = "execute list (%d, current_date - 182, current_date)".formatted(USER);
            for (int i = 0; i < 6; i++) {
                statement.execute(call);
            }
            StringBuilder plan = new StringBuilder("\n");
            try (ResultSet lines = statement.executeQuery("explain (analyze) " + call)) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
            return plan.toString();
        }
    }
}
