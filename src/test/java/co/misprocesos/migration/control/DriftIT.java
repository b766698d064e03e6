package co.misprocesos.migration.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.migration.control.Drift.Difference;
import co.misprocesos.server.TestDatabase;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import liquibase.Scope;
import liquibase.command.CommandScope;
import liquibase.command.core.helpers.DatabaseChangelogCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.DirectoryResourceAccessor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entities and migrations never drift apart, and a migration is written from what they differ in. */
class DriftIT {

    /** What would differ if the schema were older, or the entities changed. */
    private static final List<String> CHANGES = List.of(
            "alter table projects drop column color_hex",
            "alter table users add column nota text not null default 'sin nota'",
            "alter table procesos alter demandante type varchar(255)",
            "alter table procesos alter verificado_en type timestamp",
            "alter table instancias alter id_proceso type int",
            "alter table instancias alter sujetos drop not null",
            "alter table procesos alter ubicacion set not null",
            "alter table actuaciones_anteriores drop constraint actuaciones_anteriores_pkey",
            "drop table novedades cascade",
            "drop sequence novedades_seq");

    private static TestDatabase migrated;
    private static Shape want;

    @TempDir
    Path project;

    @BeforeAll
    static void prepare() throws Exception {
        migrated = Changelog.upToDate();
        want = EntitySchema.wanted();
    }

    @Test
    void entitiesAndMigrationsSayTheSame() throws Exception {
        assertEquals(
                Set.of(
                        "users",
                        "projects",
                        "procesos",
                        "instancias",
                        "actuaciones",
                        "actuaciones_anteriores",
                        "novedades"),
                want.tables().keySet());
        assertEquals(List.of(), sentences(Drift.between(EntitySchema.of(migrated), want)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "alter table projects drop column color_hex | projects.color_hex: no such column",
                "alter table users add column nota text | users.nota: the entity has no such column",
                "alter table procesos alter demandante type varchar(255) | procesos.demandante: character varying(255), the entity says text",
                "alter table projects alter color_hex type varchar(9) | projects.color_hex: character varying(9), the entity says character varying(7)",
                "alter table procesos alter verificado_en type timestamp | procesos.verificado_en: timestamp without time zone, the entity says timestamp with time zone",
                "alter table instancias alter id_proceso type int | instancias.id_proceso: integer, the entity says bigint",
                "alter table instancias alter id_proceso type numeric(19,2) | instancias.id_proceso: numeric(19,2), the entity says bigint",
                "alter table instancias alter sujetos drop not null | instancias.sujetos: null allowed, the entity says not null",
                "alter table procesos alter ubicacion set not null | procesos.ubicacion: not null, the entity says null allowed",
                "alter table users drop constraint users_pkey cascade | users: primary key (id), the entity says (id)",
                "drop table novedades cascade | novedades: no such table",
                "drop sequence novedades_seq cascade | novedades_seq: no such sequence"
            })
    void aDifferenceIsFound(String change, String sentence) throws Exception {
        assertEquals(List.of(sentence.replace("key (id), the", "key (), the")), sentences(after(change)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "drop index ix_projects_user_id",
                "alter table projects drop constraint uq_user_project_name",
                "alter table novedades drop constraint fk_novedades_proceso",
                "alter table projects alter color_hex drop default",
                "create index ix_more on projects (name)",
                "create table results (id int)",
                "alter table inbox add column nota text",
                "drop table inbox cascade"
            })
    void whatEntitiesDoNotSpeakOfIsLeftAlone(String change) throws Exception {
        assertEquals(List.of(), sentences(after(change)));
    }

    @Test
    void theFileThatIsWrittenLeavesNoDifferenceAndGoesBack() throws Exception {
        TestDatabase changed = Changelog.upToDate();
        for (String change : CHANGES) {
            changed.execute(change);
        }
        Shape before = EntitySchema.of(changed);
        List<Difference> differences = Drift.between(before, want);
        assertEquals(CHANGES.size(), differences.size(), differences::toString);
        Path file = NewMigration.named(folder("007-here"), "mend")
                .write(differences)
                .orElseThrow();
        assertEquals("008-mend.yaml", file.getFileName().toString());

        liquibase(changed, "update");
        assertEquals(List.of(), sentences(Drift.between(EntitySchema.of(changed), want)));
        liquibase(changed, "rollbackCount", "count", 1);
        assertEquals(before, EntitySchema.of(changed));
    }

    @Test
    void nothingIsWrittenWhenNothingDiffers() throws Exception {
        Path folder = folder("007-here");
        String changelog = Files.readString(folder.resolve("changelog.yaml"));
        assertTrue(NewMigration.named(folder, "mend").write(List.of()).isEmpty());
        assertEquals(changelog, Files.readString(folder.resolve("changelog.yaml")));
        assertFalse(Files.exists(folder.resolve("changes/008-mend.yaml")));
    }

    @Test
    void aNameIsAPurposeThatIsNotTaken() throws Exception {
        Path folder = folder("007-here");
        for (String name : List.of("", "Add notes", "../x", "-", "a".repeat(51), "here")) {
            assertThrows(IllegalArgumentException.class, () -> NewMigration.named(folder, name), name);
        }
    }

    private static List<String> sentences(List<Difference> differences) {
        return differences.stream().map(Difference::sentence).toList();
    }

    private static List<Difference> after(String change) throws SQLException {
        try (Connection connection = migrated.connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(change);
            List<Difference> found = Drift.between(Shape.of(connection), want);
            connection.rollback();
            return found;
        }
    }

    private Path folder(String change) throws Exception {
        Path folder = project.resolve("liquibase");
        Files.createDirectories(folder.resolve("changes"));
        Files.writeString(folder.resolve("changes").resolve(change + ".yaml"), "databaseChangeLog: []\n");
        Files.writeString(folder.resolve("changelog.yaml"), "databaseChangeLog:\n");
        return folder;
    }

    private void liquibase(TestDatabase database, String command, Object... argument) throws Exception {
        try (Connection connection = database.connect()) {
            Scope.child(Scope.Attr.resourceAccessor, new DirectoryResourceAccessor(project), () -> {
                var scope = new CommandScope(command)
                        .addArgumentValue(
                                DbUrlConnectionArgumentsCommandStep.DATABASE_ARG,
                                DatabaseFactory.getInstance()
                                        .findCorrectDatabaseImplementation(new JdbcConnection(connection)))
                        .addArgumentValue(DatabaseChangelogCommandStep.CHANGELOG_FILE_ARG, Migrations.CHANGELOG)
                        .setOutput(OutputStream.nullOutputStream());
                if (argument.length == 2) {
                    scope.addArgumentValue((String) argument[0], argument[1]);
                }
                scope.execute();
            });
        }
    }
}
