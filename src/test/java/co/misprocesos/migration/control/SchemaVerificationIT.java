package co.misprocesos.migration.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.server.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a schema lacks is told in one sentence each. */
class SchemaVerificationIT {

    private static TestDatabase ours;
    private static TestDatabase adopted;

    @BeforeAll
    static void prepare() throws Exception {
        ours = Changelog.upToDate();
        adopted = Changelog.onOriginalDatabase().update().database();
    }

    @Test
    void theListSaysWhatTheChangesMakeOfAnEmptyDatabase() throws Exception {
        try (Connection connection = ours.connect()) {
            assertEquals(Files.readString(SchemaFile.PLACE), SchemaFile.text(connection), "SchemaFile writes it anew");
        }
    }

    @Test
    void whatTheServerMigratedIsAsItShouldBe() throws Exception {
        for (TestDatabase database : List.of(ours, adopted)) {
            try (Connection connection = database.connect()) {
                SchemaReport report = SchemaVerification.verify(connection);
                assertEquals(List.of(), report.sentences());
                assertEquals(ExpectedSchema.changes().size(), report.changes());
                assertEquals(
                        ExpectedSchema.changes().size()
                                + ExpectedSchema.things().size(),
                        report.checked());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "drop index ix_projects_user_id | There is no index projects.ix_projects_user_id (user_id).",
                "drop index uq_users_email_lower | There is no unique index users.uq_users_email_lower (lower(email)).",
                "alter table users drop constraint users_email_key | There is no unique users.users_email_key (email).",
                "alter table external_identities drop constraint uq_external_identities_subject | There is no unique external_identities.uq_external_identities_subject (issuer, subject).",
                "alter table inbox drop constraint pk_inbox | There is no primary key inbox.pk_inbox (user_id, novedad_id).",
                "alter table procesos drop constraint ck_procesos_radicado | There is no check procesos.ck_procesos_radicado ((radicado ~ '^[0-9]{23}$'::text)).",
                "alter table novedades drop constraint fk_novedades_proceso | There is no foreign key novedades.fk_novedades_proceso (radicado) REFERENCES procesos(radicado) ON DELETE CASCADE.",
                "drop trigger users_forgotten on users | There is no trigger users.users_forgotten BEFORE DELETE ON users FOR EACH ROW EXECUTE FUNCTION forget_person().",
                "alter table projects rename constraint uq_user_project_name to uq_names | There is no unique projects.uq_user_project_name (user_id, name); uq_names says the same under another name.",
                "alter table project_cases drop constraint project_cases_project_id_fkey, add constraint project_cases_project_id_fkey foreign key (project_id) references projects | The foreign key project_cases.project_cases_project_id_fkey is (project_id) REFERENCES projects(id); it should be (project_id) REFERENCES projects(id) ON DELETE CASCADE.",
                "alter table project_cases drop constraint project_cases_saved_process_id_fkey, add constraint project_cases_saved_process_id_fkey foreign key (saved_process_id) references saved_processes on delete cascade | The foreign key project_cases.project_cases_saved_process_id_fkey is (saved_process_id) REFERENCES saved_processes(id) ON DELETE CASCADE; it should be (saved_process_id) REFERENCES saved_processes(id) ON DELETE SET NULL.",
                "drop index ix_projects_user_changed; create index ix_projects_user_changed on projects (user_id) | The index projects.ix_projects_user_changed is (user_id); it should be (user_id, updated_at DESC, id DESC).",
                "alter table projects alter color_hex drop default | The column projects.color_hex is character varying(7) not null; it should be character varying(7) not null default '#2563EB'::character varying.",
                "alter table projects alter name type text | The column projects.name is text not null; it should be character varying(255) not null.",
                "alter table projects disable trigger user; alter table inbox disable trigger inbox_told | The trigger inbox.inbox_told is AFTER INSERT ON inbox REFERENCING NEW TABLE AS new_entries FOR EACH STATEMENT EXECUTE FUNCTION count_unseen() DISABLED; it should be AFTER INSERT ON inbox REFERENCING NEW TABLE AS new_entries FOR EACH STATEMENT EXECUTE FUNCTION count_unseen().",
                "update pg_index set indisvalid = false where indexrelid = 'ix_novedades_radicado'::regclass | The index novedades.ix_novedades_radicado is invalid: its making was interrupted; drop it and make it anew."
            })
    void aGuardThatIsMissingOrDifferentIsWeak(String change, String sentence) throws Exception {
        SchemaReport report = after(ours, change);
        assertEquals(List.of(sentence), report.sentences());
        assertTrue(report.serves());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "drop table signing_keys | There is no table signing_keys.",
                "alter table procesos drop column snapshot_detalle | There is no column procesos.snapshot_detalle text.",
                "alter table novedades alter id drop default; drop sequence novedades_seq; alter table novedades alter id set default nextval('instancias_seq') | There is no sequence novedades_seq increment 50.",
                "drop function documento_de_busqueda | There is no function documento_de_busqueda (numero character varying).",
                "delete from databasechangelog where id = 'search' | The change liquibase/changes/020-search.yaml is not applied."
            })
    void whatRequestsFailWithoutIsMissing(String change, String sentence) throws Exception {
        SchemaReport report = after(ours, change);
        assertEquals(sentence, report.missing().get(0));
        assertEquals(1, report.missing().size());
        assertFalse(report.serves());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table results (id int)",
                "alter table users add column telefono text",
                "create index ix_more on projects (name)",
                "update databasechangelog set filename = filename; insert into databasechangelog (id, author, filename, dateexecuted,"
                        + " orderexecuted, exectype) values ('later', 'x', 'liquibase/changes/999-later.yaml', now(), 999, 'EXECUTED')"
            })
    void whatIsThereBeyondTheListIsItsOwners(String change) throws Exception {
        assertEquals(List.of(), after(ours, change).sentences());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table projects rename constraint uq_user_project_name to projects_user_id_name_key",
                "alter table users rename constraint users_pkey to pk_users",
                "alter table saved_processes drop constraint uq_user_radicado; create unique index uq_user_radicado on saved_processes (user_id, radicado)",
                "alter table project_cases rename constraint project_cases_project_id_fkey to fk_project",
                "alter table saved_processes alter radicado type varchar",
                "alter table users alter email type text",
                "alter table projects alter created_at type timestamptz"
            })
    void tablesOfTheOriginalMayNameAndTypeAsTheyDid(String change) throws Exception {
        assertEquals(List.of(), after(adopted, change).sentences());
        assertFalse(after(ours, change).sentences().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "drop index ix_users_email | There is no unique users.users_email_key (email).",
                "alter table projects alter user_id drop not null | The column projects.user_id is integer; it should be integer not null.",
                "alter table projects alter total_cases drop default | The column projects.total_cases is integer not null; it should be integer not null default 0.",
                "alter table project_cases drop constraint project_cases_project_id_fkey, add constraint fk_project foreign key (project_id) references projects | There is no foreign key project_cases.project_cases_project_id_fkey (project_id) REFERENCES projects(id) ON DELETE CASCADE."
            })
    void butTheyAreGuardedAllTheSame(String change, String sentence) throws Exception {
        assertEquals(List.of(sentence), after(adopted, change).sentences());
    }

    @Test
    void theCommandSaysOneLineWhenAllIsWell() {
        Said said = command(Map.of("DATABASE_URL", ours.url()));
        assertEquals(0, said.code());
        assertTrue(said.text().matches("The schema is as it should be \\(\\d{3} things checked\\)\\.\n"), said.text());
    }

    @Test
    void theCommandSaysEverySentence() {
        TestDatabase empty = TestDatabase.create();
        Said said = command(Map.of("DATABASE_URL", empty.url()));
        assertEquals(1, said.code());
        assertTrue(said.text().contains("The change liquibase/changes/001-users.yaml is not applied.\n"), said.text());
        assertTrue(said.text().contains("There is no table users.\n"), said.text());
        assertFalse(said.text().contains("users.email"), said.text());
        assertEquals("0", empty.value("select count(*) from pg_tables where schemaname = 'public'"));
    }

    @Test
    void theCommandRefusesAnAddressThatIsNone() {
        assertEquals(new Said(2, "DATABASE_URL is not set.\n"), command(Map.of()));
        assertEquals(
                new Said(
                        2,
                        "DATABASE_URL is not the address of a PostgreSQL database: expected postgresql://user:password@host:5432/name.\n"),
                command(Map.of("DATABASE_URL", "mysql://me:s3cret@localhost/mp")));
        Said unreachable = command(Map.of("DATABASE_URL", "postgresql://me:s3cret@localhost:1/mp"));
        assertEquals(1, unreachable.code());
        assertEquals(1, unreachable.text().lines().count());
        assertFalse(unreachable.text().contains("s3cret"), unreachable.text());
    }

    private record Said(int code, String text) {}

    private static Said command(Map<String, String> environment) {
        var written = new ByteArrayOutputStream();
        int code =
                new VerifySchema().run(List.of(), environment, new PrintStream(written, true, StandardCharsets.UTF_8));
        return new Said(code, written.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }

    private static SchemaReport after(TestDatabase database, String change) throws SQLException {
        try (Connection connection = database.connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(change);
            SchemaReport report = SchemaVerification.verify(connection);
            connection.rollback();
            return report;
        }
    }
}
