package co.misprocesos.migration.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A database that the original service made is taken over without losing a row (contract, "Adoption"). */
class AdoptionIT {

    private static final List<String> ADOPTED =
            List.of("users", "saved_processes", "projects", "project_cases", "query_logs");
    private static final List<String> UNKNOWN = List.of("user_processes", "results", "alembic_version");

    @Test
    void noRowIsLostAndNoValueIsOverwritten() throws Exception {
        Changelog changelog = Changelog.onOriginalDatabase();
        List<String> before = rows(changelog);
        changelog.update();
        assertEquals(before, rows(changelog));
    }

    /** Every value that was there but those that adoption is to correct: totals, missing radicados, missing times of change. */
    private static List<String> rows(Changelog changelog) {
        return changelog.all(
                """
                select 'users ' || to_jsonb(t)::text from users t
                union all select 'saved ' || (to_jsonb(t) - 'updated_at' - 'novedades_sin_revisar')::text from saved_processes t
                union all select 'projects ' || (to_jsonb(t) - 'total_cases')::text from projects t
                union all select 'cases ' || (to_jsonb(t) - 'radicado')::text from project_cases t
                union all select 'logs ' || to_jsonb(t)::text from query_logs t
                union all select 'user_processes ' || to_jsonb(t)::text from user_processes t
                union all select 'results ' || to_jsonb(t)::text from results t
                union all select 'alembic ' || to_jsonb(t)::text from alembic_version t
                order by 1""");
    }

    @Test
    void whoeverLeavesIsForgottenInTablesOfTheOriginalToo() throws Exception {
        Changelog changelog = Changelog.onOriginalDatabase().update();
        assertEquals("1", changelog.value("select count(*) from user_processes where user_id = 1"));
        String others = changelog.value("select count(*) from saved_processes where user_id <> 1");
        changelog.execute("delete from users where id = 1");
        for (String table : List.of("user_processes", "saved_processes", "projects", "query_logs")) {
            assertEquals("0", changelog.value("select count(*) from " + table + " where user_id = 1"), table);
        }
        assertEquals(others, changelog.value("select count(*) from saved_processes where user_id <> 1"));
    }

    @Test
    void defaultsAreAdded() throws Exception {
        Changelog changelog = Changelog.onOriginalDatabase().update();
        changelog.execute("insert into projects (user_id, name) values (9, 'Nuevo')");
        changelog.execute("insert into project_cases (project_id) select id from projects where user_id = 9");
        changelog.execute("insert into saved_processes (user_id, radicado) values (9, '05001400320020230000900')");
        changelog.execute("insert into users (email, password_hash) values ('nueva@ejemplo.co', 'x')");
        changelog.execute("insert into query_logs (user_id) values (9)");
        assertEquals(
                "#2563EB 1", changelog.value("select color_hex || ' ' || total_cases from projects where user_id = 9"));
        for (String table : ADOPTED) {
            assertEquals(
                    "t", changelog.value("select created_at is not null from " + table + " order by id desc limit 1"));
        }
        assertTrue(changelog.indexes("users").contains("uq_users_email_lower (lower((email)::text))"));
    }

    @Test
    void totalsBecomeTrueAndStayTrue() throws Exception {
        Changelog changelog = Changelog.onOriginalDatabase().update();
        assertEquals(List.of("6", "0", "2"), changelog.all("select total_cases from projects order by id"));
        changelog.execute("delete from project_cases where id in (1, 7)");
        assertEquals(List.of("5", "0", "1"), changelog.all("select total_cases from projects order by id"));
    }

    @Test
    void linkedCasesGetTheirRadicadoUnlessAnotherRowOfTheProjectHasIt() throws Exception {
        Changelog changelog = Changelog.onOriginalDatabase().update();
        assertEquals(
                List.of(
                        "1 05001400320020230000100",
                        "2 -",
                        "3 05001400320020230000200",
                        "4 EXP. 2023-00012 (viejo)",
                        "5 05001400320020230000300",
                        "6 -",
                        "7 05001400320020230000100",
                        "8 -"),
                changelog.all("select id || ' ' || coalesce(radicado, '-') from project_cases order by id"));
    }

    @Test
    void theRecordBeginsWithWhatWasLastStoredOfEachCaseThatHasARadicado() throws Exception {
        Changelog changelog = Changelog.onOriginalDatabase().update();
        assertEquals(
                List.of(
                        "05001400320020230000100 148 Archivo",
                        "05001400320020230000200 - -",
                        "05001400320020230000300 7 -"),
                changelog.all(
                        "select radicado || ' ' || coalesce(id_proceso::text, '-') || ' ' || coalesce(ubicacion, '-')"
                                + " from procesos order by radicado"));
        assertEquals("0", changelog.value("select count(verificado_en) from procesos"));
    }

    @Test
    void unknownTablesAreLeftAsTheyWere() throws Exception {
        Changelog changelog = Changelog.onOriginalDatabase();
        List<List<String>> before = UNKNOWN.stream().map(changelog::columns).toList();
        changelog.update();
        assertEquals(before, UNKNOWN.stream().map(changelog::columns).toList());
    }

    @Test
    void addressesThatDifferOnlyInCaseAreRefusedWithTheirNames() throws Exception {
        Changelog changelog = Changelog.onOriginalDatabase(
                "insert into users (email, password_hash) values ('ana.rios@ejemplo.co', 'x'), ('BETO@ejemplo.co', 'x')");
        List<String> rows = rows(changelog);
        List<List<String>> columns = ADOPTED.stream().map(changelog::columns).toList();
        Exception refusal = assertThrows(Exception.class, changelog::update);
        String sentence = Migrations.sentence(refusal);
        for (String name : List.of("ana.rios@", "Ana.Rios@", "beto@", "BETO@")) {
            assertTrue(sentence.contains(name + "ejemplo.co"), sentence);
        }
        assertEquals(1, sentence.lines().count(), sentence);
        assertEquals(rows, rows(changelog));
        assertEquals(columns, ADOPTED.stream().map(changelog::columns).toList());
        assertEquals(List.of(), changelog.applied());

        changelog.execute("update users set email = 'otra@ejemplo.co' where email = 'ana.rios@ejemplo.co'");
        changelog.execute("update users set email = 'otro@ejemplo.co' where email = 'BETO@ejemplo.co'");
        changelog.update();
        assertTrue(changelog.tables().contains("procesos"));
    }

    @Test
    void rowsThatAUniqueConstraintForbidsAreRefusedByNameAndKept() throws Exception {
        Changelog changelog = Changelog.onOriginalDatabase(
                "alter table saved_processes drop constraint uq_user_radicado",
                "insert into saved_processes (user_id, radicado) values (1, '05001400320020230000100')");
        Exception refusal = assertThrows(Exception.class, changelog::update);
        assertTrue(
                Migrations.sentence(refusal).contains("(user_id, radicado)=(1, 05001400320020230000100)"),
                Migrations.sentence(refusal));
        assertEquals("7", changelog.value("select count(*) from saved_processes"));

        changelog.execute("delete from saved_processes where id = 7");
        changelog.update();
        assertTrue(changelog.constraints("saved_processes").contains("uq_user_radicado UNIQUE (user_id, radicado)"));
    }

    @Test
    void rollingBackDropsNothingThatWasAdopted() throws Exception {
        Changelog changelog = Changelog.onOriginalDatabase();
        List<String> rows = rows(changelog);
        List<String> tables = changelog.tables();
        changelog.update();
        changelog.rollback(changelog.applied().size());
        assertEquals(tables, changelog.tables());
        assertEquals(rows, rows(changelog));

        changelog.update().rollback(changelog.applied().size());
        assertEquals(tables, changelog.tables());
        assertEquals(rows, rows(changelog));
    }

    @Test
    void rollingBackSomeChangesOfAnAdoptedDatabaseKeepsItsRows() throws Exception {
        Changelog changelog = Changelog.onOriginalDatabase();
        List<String> rows = rows(changelog);
        changelog.update();
        for (int count = 1; count <= changelog.applied().size(); count++) {
            changelog.rollback(count);
            assertEquals(rows, rows(changelog), "after rolling back " + count);
            changelog.update();
            assertEquals(rows, rows(changelog), "after rolling back " + count + " and updating");
        }
    }
}
