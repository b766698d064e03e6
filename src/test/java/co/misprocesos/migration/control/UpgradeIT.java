package co.misprocesos.migration.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every schema that was ever released comes to this one with rows in all its tables, and loses none. */
class UpgradeIT {

    /** What a change is there to correct, and its place. */
    private static final Map<String, Integer> CORRECTED =
            Map.of("projects.total_cases", 6, "procesos.examinado_en", 18);

    @Test
    void rowsOfEveryReleaseAreKeptAndTheSchemaIsAsItShouldBe() throws Exception {
        int last = ExpectedSchema.changes().size();
        Changelog release = Changelog.onEmptyDatabase();
        for (int applied = 1; applied < last; applied++) {
            release.updateOne();
            assertEquals(applied, release.applied().size());
            upgrade(release.copy("_" + applied), applied);
        }
    }

    private static void upgrade(Changelog database, int applied) throws Exception {
        RowFiller filler = new RowFiller(database).fill();
        String query = filler.query(correctedAfter(applied));
        List<String> before = database.all(query);
        for (String table : filler.tables()) {
            assertTrue(before.stream().anyMatch(row -> row.startsWith(table + " ")), table);
        }

        database.update();

        List<String> lost = new ArrayList<>(before);
        lost.removeAll(database.all(query));
        assertEquals(List.of(), lost, "from the schema with " + applied + " changes");
        try (var connection = database.database().connect()) {
            SchemaReport report = SchemaVerification.verify(connection);
            assertEquals(List.of(), report.sentences(), "from the schema with " + applied + " changes");
        }
    }

    private static Set<String> correctedAfter(int applied) {
        return CORRECTED.entrySet().stream()
                .filter(each -> each.getValue() > applied)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
