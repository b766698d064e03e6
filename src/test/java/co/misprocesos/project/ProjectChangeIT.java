package co.misprocesos.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.server.Api;
import co.misprocesos.server.Numbers;
import co.misprocesos.server.Person;
import co.misprocesos.server.Refusal;
import co.misprocesos.server.SharedServer;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Changing and dropping projects. */
class ProjectChangeIT {

    private final Person person = Person.newcomer();

    @Test
    void onlyWhatIsGivenChanges() {
        int id = person.project("Antes");
        JsonObject renamed = change(id, "{\"name\":\"Después\"}");
        assertEquals("Después", renamed.getString("name"));
        assertEquals("#2563EB", renamed.getString("colorHex"));
        JsonObject painted = change(id, "{\"colorHex\":\"#00FF00\"}");
        assertEquals("Después", painted.getString("name"));
        assertEquals("#00FF00", painted.getString("colorHex"));
        assertTrue(
                Instant.parse(painted.getString("updatedAt")).isAfter(Instant.parse(renamed.getString("createdAt"))));
        assertEquals(painted, change(id, "{}"));
        assertEquals(painted, person.projectRow(id));
    }

    @Test
    void itsOwnNameIsNotTaken() {
        int id = person.project("Mismo");
        assertEquals("Mismo", change(id, "{\"name\":\"Mismo\"}").getString("name"));
    }

    @Test
    void aNameOfAnotherProjectIsAConflict() {
        person.project("Uno");
        int other = person.project("Otro");
        Refusal.of(409, person.api().patch("/api/projects/" + other, "{\"name\":\"Uno\"}"));
        assertEquals("Otro", person.projectRow(other).getString("name"));
    }

    @Test
    void wrongNamesAndColoursAreRefused() {
        int id = person.project("Firme");
        Refusal.naming("name", person.api().patch("/api/projects/" + id, "{\"name\":\" \"}"));
        Refusal.naming("name", person.api().patch("/api/projects/" + id, "{\"name\":\"" + "x".repeat(256) + "\"}"));
        Refusal.naming("colorHex", person.api().patch("/api/projects/" + id, "{\"colorHex\":\"azul\"}"));
        assertEquals("Firme", person.projectRow(id).getString("name"));
    }

    @Test
    void aDroppedProjectTakesItsCasesAndLeavesWhatIsSaved() {
        String radicado = Numbers.next();
        int id = person.project("Breve");
        int kept = person.project("Queda");
        int saved = person.link(id, radicado).getInt("savedProcessId");
        person.link(kept, Numbers.next());
        Api.Reply reply = person.api().delete("/api/projects/" + id);
        assertEquals(200, reply.status(), reply.text());
        assertEquals("OK", reply.json().getString("status"));
        assertEquals(id, reply.json().getInt("deletedId"));
        assertEquals(saved, person.saved(radicado).getInt("id"));
        assertEquals(1, person.projects().size());
        assertEquals(1, person.projectRow(kept).getInt("total"));
        assertEquals(
                "0",
                SharedServer.get().database().value("select count(*) from project_cases where project_id = " + id));
        for (String path : List.of("", "/cases")) {
            Refusal.of(
                    404,
                    person.api()
                            .send(path.isEmpty() ? "DELETE" : "GET", "/api/projects/" + id + path, null)
                            .join());
        }
    }

    private JsonObject change(int id, String json) {
        Api.Reply reply = person.api().patch("/api/projects/" + id, json);
        assertEquals(200, reply.status(), reply.text());
        assertEquals("OK", reply.json().getString("status"));
        return reply.json().getJsonObject("project");
    }
}
