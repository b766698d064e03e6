package co.misprocesos.migration.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.migration.control.Changelog;
import co.misprocesos.server.Api;
import co.misprocesos.server.SharedServer;
import co.misprocesos.server.TestDatabase;
import co.misprocesos.server.TestServer;
import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Operators are told how the schema is, and a server whose changes failed serves nobody. */
class SchemaReadinessIT {

    @Test
    void readinessSaysHowManyChangesAreAppliedAndWhatIsMissing() throws Exception {
        Api.Reply reply = SharedServer.get().api().get("/health/ready");
        JsonObject check = reply.json().getJsonArray("checks").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("name").equals("esquema"))
                .findFirst()
                .orElseThrow();
        assertEquals("UP", check.getString("status"));
        JsonObject data = check.getJsonObject("data");
        try (var changes = Files.list(Path.of("liquibase", "changes"))) {
            assertEquals(String.valueOf(changes.count()), data.getString("cambios"));
        }
        assertEquals("", data.getString("faltan"));
    }

    @Test
    void aServerWhoseChangesFailNeverBecomesReadyAndLeavesTheDatabaseAsItWas() {
        TestDatabase database =
                Changelog.ofOriginal("insert into users (email, password_hash) values ('ana.rios@ejemplo.co', 'x')");
        try (TestServer server = TestServer.launch(
                SharedServer.environment(database, SharedServer.get().court()))) {
            assertFalse(server.isReadyWithin(Duration.ofSeconds(60)));
            assertNotEquals(200, statusOf(server));
            assertEquals(
                    1,
                    server.log()
                            .lines()
                            .filter(line -> line.contains("The schema could not be brought up to date: "))
                            .filter(line -> line.contains("ana.rios@ejemplo.co"))
                            .filter(line -> line.endsWith("[liquibase/changes/001-users.yaml]"))
                            .count(),
                    server.log());
            assertFalse(server.log().contains("\tat "), server.log());
            assertFalse(server.log().contains("ERROR:"), server.log());
            assertTrue(server.log().contains("Running Changeset: liquibase/changes/001-users.yaml"), server.log());
        }
        assertEquals("3", database.value("select count(*) from users"));
        assertEquals("0", database.value("select count(*) from databasechangelog"));
        assertEquals("f", database.value("select locked from databasechangeloglock"));
        assertTrue(database.value("select obj_description('users'::regclass)") == null);
    }

    private static int statusOf(TestServer server) {
        try {
            return server.api().get("/health/ready").status();
        } catch (RuntimeException nobodyListens) {
            return 0;
        }
    }
}
