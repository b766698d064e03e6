package co.misprocesos.migration.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The seed's tables as they are named, made on an empty database (contract, "The schema of the seed"). */
class SchemaIT {

    private static Changelog changelog;

    @BeforeAll
    static void update() throws Exception {
        changelog = Changelog.onEmptyDatabase().update();
    }

    @Test
    void projectsHasTheSeedsColumns() {
        assertEquals(
                List.of(
                        "id integer not null default nextval('projects_id_seq'::regclass)",
                        "user_id integer not null",
                        "name character varying(255) not null",
                        "color_hex character varying(7) not null default '#2563EB'::character varying",
                        "total_cases integer not null default 0",
                        "created_at timestamp without time zone default now()",
                        "updated_at timestamp without time zone default now()"),
                changelog.columns("projects"));
    }

    @Test
    void projectsHasTheSeedsConstraints() {
        assertEquals(
                List.of("projects_pkey PRIMARY KEY (id)", "uq_user_project_name UNIQUE (user_id, name)"),
                changelog.constraints("projects"));
        assertTrue(changelog.indexes("projects").contains("ix_projects_user_id (user_id)"));
    }

    @Test
    void projectCasesHasTheSeedsColumns() {
        assertEquals(
                List.of(
                        "id integer not null default nextval('project_cases_id_seq'::regclass)",
                        "project_id integer not null",
                        "saved_process_id integer",
                        "radicado character varying(23)",
                        "created_at timestamp without time zone default now()",
                        "updated_at timestamp without time zone default now()"),
                changelog.columns("project_cases"));
    }

    @Test
    void projectCasesGoWithTheirProjectAndOutliveTheSavedProcess() {
        assertEquals(
                List.of(
                        "project_cases_pkey PRIMARY KEY (id)",
                        "project_cases_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects(id) ON DELETE CASCADE",
                        "project_cases_saved_process_id_fkey FOREIGN KEY (saved_process_id) REFERENCES saved_processes(id)"
                                + " ON DELETE SET NULL",
                        "uq_project_radicado UNIQUE (project_id, radicado)",
                        "uq_project_savedprocess UNIQUE (project_id, saved_process_id)"),
                changelog.constraints("project_cases"));
        assertTrue(changelog.indexes("project_cases").contains("ix_project_cases_project_id (project_id)"));
    }

    @Test
    void savedProcessesHasTheSeedsColumns() {
        assertEquals(
                List.of(
                        "id integer not null default nextval('saved_processes_id_seq'::regclass)",
                        "user_id integer",
                        "radicado character varying(23) not null",
                        "id_proceso character varying(50)",
                        "demandante character varying(255)",
                        "demandado character varying(255)",
                        "juzgado character varying(255)",
                        "clase character varying(255)",
                        "subclase character varying(255)",
                        "ubicacion character varying(255)",
                        "fecha_ultima_actuacion date",
                        "snapshot_consulta text",
                        "snapshot_detalle text",
                        "created_at timestamp without time zone default now()",
                        "updated_at timestamp without time zone default now()",
                        "novedades_sin_revisar integer not null default 0"),
                changelog.columns("saved_processes"));
        assertEquals(
                List.of("saved_processes_pkey PRIMARY KEY (id)", "uq_user_radicado UNIQUE (user_id, radicado)"),
                changelog.constraints("saved_processes"));
    }

    @Test
    void usersHasTheSeedsColumnsAndOneAccountForAnAddressHoweverItIsWritten() {
        assertEquals(
                List.of(
                        "id integer not null default nextval('users_id_seq'::regclass)",
                        "email character varying",
                        "password_hash character varying",
                        "created_at timestamp without time zone default now()",
                        "updated_at timestamp without time zone default now()"),
                changelog.columns("users"));
        assertEquals(
                List.of("users_email_key UNIQUE (email)", "users_pkey PRIMARY KEY (id)"),
                changelog.constraints("users"));
        assertTrue(changelog.indexes("users").contains("uq_users_email_lower (lower((email)::text))"));
    }

    @Test
    void queryLogsHasTheOriginalsColumns() {
        assertEquals(
                List.of(
                        "id",
                        "user_id",
                        "numero",
                        "action",
                        "status",
                        "message",
                        "response_time",
                        "ip_address",
                        "user_agent",
                        "created_at"),
                changelog.columns("query_logs").stream()
                        .map(column -> column.split(" ")[0])
                        .toList());
    }
}
