package co.misprocesos.migration.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Originals that were made by other versions, moved by other tools, or mended by hand. */
class OddOriginalIT {

    @Test
    void aUniqueIndexOfTheConstraintsNameWillDo() throws Exception {
        Changelog changelog = Changelog.onOriginalDatabase(
                        "alter table saved_processes drop constraint uq_user_radicado",
                        "create unique index uq_user_radicado on saved_processes (user_id, radicado)")
                .update();
        assertTrue(changelog.indexes("saved_processes").contains("uq_user_radicado (user_id, radicado)"));
    }

    @Test
    void missingConstraintsAndIndexesAreAddedByName() throws Exception {
        Changelog changelog = Changelog.onOriginalDatabase(
                        "alter table saved_processes drop constraint uq_user_radicado",
                        "alter table projects drop constraint uq_user_project_name",
                        "drop index ix_projects_user_id",
                        "drop index ix_project_cases_project_id",
                        "alter table project_cases drop constraint uq_project_savedprocess",
                        "alter table project_cases drop constraint uq_project_radicado",
                        "alter table project_cases drop constraint project_cases_project_id_fkey",
                        "alter table project_cases drop constraint project_cases_saved_process_id_fkey")
                .update();
        Changelog fresh = Changelog.onEmptyDatabase().update();
        for (String table : List.of("saved_processes", "projects", "project_cases")) {
            assertEquals(fresh.constraints(table), changelog.constraints(table));
            assertTrue(changelog.indexes(table).containsAll(fresh.indexes(table)));
        }
    }

    @Test
    void aForeignKeyThatForbidsTheDeletionIsReplaced() throws Exception {
        Changelog changelog = Changelog.onOriginalDatabase(
                        "alter table project_cases drop constraint project_cases_project_id_fkey",
                        "alter table project_cases drop constraint project_cases_saved_process_id_fkey",
                        "alter table project_cases add constraint fk_project foreign key (project_id) references projects",
                        "alter table project_cases add constraint fk_saved foreign key (saved_process_id) references saved_processes")
                .update();
        changelog.execute("delete from saved_processes where id = 1");
        assertEquals("05001400320020230000100", changelog.value("select radicado from project_cases where id = 1"));
        changelog.execute("delete from projects where id = 1");
        assertEquals("2", changelog.value("select count(*) from project_cases"));
    }

    @Test
    void columnsOfAnOlderVersionAreAdded() throws Exception {
        Changelog changelog = Changelog.onOriginalDatabase(
                        "alter table users drop column updated_at, drop column created_at",
                        "alter table saved_processes drop column subclase, drop column snapshot_detalle",
                        "alter table projects drop column color_hex, drop column total_cases, drop column updated_at",
                        "alter table project_cases drop column updated_at",
                        "alter table query_logs drop column user_agent")
                .update();
        assertEquals(
                List.of(
                        "#2563EB 6 2024-03-01 10:00:00",
                        "#2563EB 0 2024-03-01 10:00:00",
                        "#2563EB 2 2024-03-01 10:00:00"),
                changelog.all("select color_hex || ' ' || total_cases || ' ' || updated_at from projects order by id"));
        assertEquals(
                Changelog.onEmptyDatabase().update().columns("projects").stream()
                        .sorted()
                        .toList(),
                changelog.columns("projects").stream().sorted().toList());
        assertEquals("2", changelog.value("select count(*) from users where updated_at is null"));
    }

    @Test
    void emptyCellsThatTheSeedForbidsAreFilled() throws Exception {
        Changelog changelog = Changelog.onOriginalDatabase(
                        "alter table projects alter color_hex drop not null, alter total_cases drop not null",
                        "update projects set color_hex = null, total_cases = null where id = 2")
                .update();
        assertEquals("#2563EB 0", changelog.value("select color_hex || ' ' || total_cases from projects where id = 2"));
        assertTrue(changelog.columns("projects").contains("total_cases integer not null default 0"));
    }

    @Test
    void sequencesThatStayedBehindAreMovedOn() throws Exception {
        Changelog changelog = Changelog.onOriginalDatabase(
                        "select setval('projects_id_seq', 1, false)",
                        "select setval('users_id_seq', 1)",
                        "select setval('saved_processes_id_seq', 500)",
                        "alter table query_logs alter id drop default",
                        "drop sequence query_logs_id_seq")
                .update();
        changelog.execute("insert into projects (user_id, name) values (1, 'Nuevo')");
        changelog.execute("insert into users (email, password_hash) values ('nueva@ejemplo.co', 'x')");
        changelog.execute("insert into saved_processes (user_id, radicado) values (1, '05001400320020230000900')");
        changelog.execute("insert into query_logs (user_id) values (1)");
        assertEquals("4", changelog.value("select max(id) from projects"));
        assertEquals("3", changelog.value("select max(id) from users"));
        assertEquals("501", changelog.value("select max(id) from saved_processes"));
        assertEquals("2", changelog.value("select max(id) from query_logs"));
    }

    @Test
    void timesWithAZoneKeepTheirMoment() throws Exception {
        Changelog changelog = Changelog.onOriginalDatabase(
                        "alter table projects alter created_at type timestamptz using created_at at time zone 'America/Bogota',"
                                + " alter updated_at type timestamptz using updated_at at time zone 'America/Bogota'")
                .update();
        assertEquals("2024-03-01 15:00:00+00", changelog.value("select created_at from projects where id = 1"));
    }

    @Test
    void numbersLongerThanARadicadoAreKeptWhereTheyAre() throws Exception {
        Changelog changelog = Changelog.onOriginalDatabase(
                        "alter table saved_processes alter radicado type varchar",
                        "update saved_processes set radicado = '0500140032002023000010000 y otro' where id = 1")
                .update();
        assertEquals(
                "0500140032002023000010000 y otro",
                changelog.value("select radicado from saved_processes where id = 1"));
        assertEquals("t", changelog.value("select radicado is null from project_cases where id = 1"));
    }
}
