package co.misprocesos.migration.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Changes go forth and back. */
class MigrationsIT {

    private static final String FINGERPRINT =
            """
            select table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || coalesce(column_default, '')
              from information_schema.columns where table_schema = 'public' and table_name !~ '^databasechangelog'
            union all
            select indexdef from pg_indexes where schemaname = 'public' and tablename !~ '^databasechangelog'
            union all
            select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
              where connamespace = 'public'::regnamespace and conrelid::regclass::text !~ '^databasechangelog'
            union all
            select tgname || ' ' || tgrelid::regclass from pg_trigger where not tgisinternal
            order by 1""";

    @Test
    void anEmptyDatabaseMigratedTwiceIsMigratedOnce() throws Exception {
        Changelog changelog = Changelog.onEmptyDatabase().update();
        String first = changelog.value(
                "select string_agg(md5sum || dateexecuted || orderexecuted, ' ') from databasechangelog");
        changelog.update();
        assertEquals(
                first,
                changelog.value(
                        "select string_agg(md5sum || dateexecuted || orderexecuted, ' ') from databasechangelog"));
    }

    @Test
    void everyChangeIsRecordedUnderItsPathBelowTheProjectsRoot() throws Exception {
        Changelog changelog = Changelog.onEmptyDatabase().update();
        List<String> files = Pattern.compile("file: (\\S+),")
                .matcher(Files.readString(Path.of(Migrations.CHANGELOG)))
                .results()
                .map(found -> "liquibase/" + found.group(1))
                .toList();
        assertEquals(
                files,
                changelog.applied().stream().map(each -> each.split("::")[0]).toList());
    }

    @Test
    void everyChangeIsIncludedInTheChangelog() throws Exception {
        String changelog = Files.readString(Path.of(Migrations.CHANGELOG));
        try (var changes = Files.list(Path.of("liquibase", "changes"))) {
            assertEquals(
                    List.of(),
                    changes.map(file -> "changes/" + file.getFileName())
                            .filter(file -> !changelog.contains("file: " + file + ","))
                            .toList());
        }
    }

    @Test
    void rollingBackEverythingLeavesNothingAndUpdatingMakesItAllAgain() throws Exception {
        Changelog changelog = Changelog.onEmptyDatabase().update();
        List<String> tables = changelog.tables();
        int count = changelog.applied().size();
        changelog.rollback(count);
        assertEquals(List.of(), changelog.tables());
        assertEquals("0", changelog.value("select count(*) from pg_proc where proname = 'count_project_cases'"));
        assertEquals(tables, changelog.update().tables());
    }

    @Test
    void rollingBackOneByOneDropsProjectCasesThenProjects() throws Exception {
        Changelog changelog = Changelog.onEmptyDatabase().update();
        List<String> applied = changelog.applied();
        for (int left = applied.size(); left > 0; left--) {
            assertEquals(applied.subList(0, left), changelog.applied());
            String last = applied.get(left - 1);
            changelog.rollback(1);
            if (last.endsWith("::project-cases")) {
                assertFalse(changelog.tables().contains("project_cases"));
                assertTrue(changelog.tables().contains("projects"));
            }
            if (last.endsWith("::projects")) {
                assertFalse(changelog.tables().contains("projects"));
                assertTrue(changelog.tables().contains("saved_processes"));
            }
        }
        assertEquals(List.of(), changelog.tables());
    }

    @Test
    void rollingBackOneAndUpdatingAgainAfterEachChangeEndsInTheSameSchema() throws Exception {
        Changelog changelog = Changelog.onEmptyDatabase().update();
        List<String> before = changelog.all(FINGERPRINT);
        for (int count = 1; count <= changelog.applied().size(); count++) {
            changelog.rollback(count).update();
            assertEquals(before, changelog.all(FINGERPRINT), "after rolling back " + count);
        }
    }

    @Test
    void totalsFollowTheCasesWhateverTheStatement() throws Exception {
        Changelog changelog = Changelog.onEmptyDatabase().update();
        changelog.execute("insert into projects (user_id, name) values (1, 'Uno'), (1, 'Dos')");
        changelog.execute("insert into project_cases (project_id, radicado) select p, lpad(n::text, 23, '0')"
                + " from generate_series(1, 2) p, generate_series(1, 5) n");
        changelog.execute("delete from project_cases where project_id = 1 and radicado like '%2'");
        assertEquals(List.of("4", "5"), changelog.all("select total_cases from projects order by id"));
    }
}
