package co.misprocesos.saved.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.bench.SearchRows;
import co.misprocesos.migration.control.Changelog;
import co.misprocesos.server.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How PostgreSQL searches 2,000 cases with 200,000 actuaciones, beside the cases of others. */
class SearchPlanIT {

    private static final int USER = 7;
    private static TestDatabase database;

    @BeforeAll
    static void writeRows() throws Exception {
        database = Changelog.upToDate();
        SearchRows.write(database, USER, 2_000, 20_000);
    }

    @Test
    void theRowsAreAsManyAsTheRequirementSays() {
        assertEquals("2000", database.value("select count(*) from saved_processes where user_id = " + USER));
        assertEquals("200000", database.value("select count(*) from actuaciones"));
    }

    @Test
    void aRareNameIsFoundByTheIndexOfWords() throws SQLException {
        String plan = plan(Map.of("q", SearchRows.RARE));
        assertTrue(plan.contains("ix_busquedas_palabras"), plan);
        assertNothingIsReadWhole(plan);
    }

    @Test
    void wordsOfOnesOwnCasesAreFoundByTheIndexOfWords() throws SQLException {
        for (String q : new String[] {"auto", "muñoz", "traslado liquidacion credito", "auto nadie"}) {
            String plan = plan(Map.of("q", q));
            assertTrue(plan.contains("ix_busquedas_palabras"), q + plan);
            assertNothingIsReadWhole(plan);
        }
    }

    @Test
    void whatEveryCaseHasIsFoundAmongTheUsersOwnRows() throws SQLException {
        for (String q : new String[] {"a", "2019", "2019-00004"}) {
            String plan = plan(Map.of("q", q, "orden", "demandante"));
            assertTrue(plan.contains("user_id = "), q + plan);
            assertFalse(plan.contains("Seq Scan on saved_processes"), q + plan);
            assertFalse(plan.contains("actuaciones"), q + plan);
        }
    }

    private static void assertNothingIsReadWhole(String plan) {
        assertFalse(plan.contains("Seq Scan"), plan);
    }

    /** After six executions PostgreSQL has chosen between a plan for these values and one for any. */
    private static String plan(Map<String, String> search) throws SQLException {
        try (Connection connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(SavedListSql.prepare(USER, search));
            for (int i = 0; i < 6; i++) {
                statement.execute(SavedListSql.execute(USER, search));
            }
            StringBuilder plan = new StringBuilder("\n");
            try (ResultSet lines = statement.executeQuery("explain (analyze) " + SavedListSql.execute(USER, search))) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
            return plan.toString();
        }
    }
}
