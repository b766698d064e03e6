package co.misprocesos.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.server.Api;
import co.misprocesos.server.Crowd;
import co.misprocesos.server.Person;
import co.misprocesos.server.Refusal;
import co.misprocesos.server.SharedServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Making and listing projects. */
class ProjectIT {

    private final Person person = Person.newcomer();

    @Test
    void aNewProjectIsBlueAndEmpty() {
        Api.Reply reply = create("Cobros de 2024", null);
        assertEquals(201, reply.status(), reply.text());
        assertEquals("OK", reply.json().getString("status"));
        JsonObject project = reply.json().getJsonObject("project");
        assertTrue(project.keySet()
                .containsAll(Set.of(
                        "id",
                        "name",
                        "colorHex",
                        "total",
                        "createdAt",
                        "updatedAt",
                        "novedadesSinRevisar",
                        "ultimaVerificacion",
                        "actividad")));
        assertTrue(project.getJsonArray("actividad").isEmpty());
        assertEquals("Cobros de 2024", project.getString("name"));
        assertEquals("#2563EB", project.getString("colorHex"));
        assertEquals(0, project.getInt("total"));
        assertTrue(project.isNull("ultimaVerificacion"));
        assertEquals(Instant.parse(project.getString("createdAt")), Instant.parse(project.getString("updatedAt")));
        assertEquals(List.of(project), person.projects());
    }

    @Test
    void aNameIsTakenOncePerUser() {
        person.project("Laborales");
        Refusal.of(409, create("Laborales", "#FF0000"));
        Refusal.of(409, create(" Laborales ", null));
        assertEquals(201, create("laborales", null).status());
        Person.newcomer().project("Laborales");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t\n", "con\u0000nulo"})
    void whatIsNoNameIsRefused(String name) {
        Refusal.naming("name", create(name, null));
    }

    @Test
    void aNameIsRequired() {
        Refusal.naming("name", person.api().post("/api/projects", "{}"));
        Refusal.naming("name", person.api().post("/api/projects", "{\"name\":null}"));
        Refusal.naming("name", person.api().post("/api/projects", null));
        Refusal.naming("name", person.api().post("/api/projects", "{\"name\":\"\\ud800 half a letter\"}"));
    }

    @Test
    void aNameHasUpTo255Characters() {
        for (String letter : List.of("ñ", "⚖", "🏛")) {
            String longest = letter.repeat(255);
            Api.Reply reply = create(longest, null);
            assertEquals(201, reply.status(), reply.text());
            assertEquals(longest, reply.json().getJsonObject("project").getString("name"));
            Refusal.naming("name", create(longest + letter, null));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "2563EB", "#2563E", "#2563EBF", "#25G3EB", " #2563EB", "#2563EB\n"})
    void whatIsNoColourIsRefused(String colour) {
        Refusal.naming("colorHex", create("Con color", colour));
        assertTrue(person.projects().isEmpty());
    }

    @Test
    void aColourIsKeptAsItWasSent() {
        Api.Reply reply = create("Con color", "#ff00Aa");
        assertEquals("#ff00Aa", reply.json().getJsonObject("project").getString("colorHex"));
    }

    @Test
    void membersThatNobodyKnowsAreIgnored() {
        String body = "{\"name\":\"Penales\",\"total\":7,\"id\":1,\"userId\":1,\"extra\":{\"a\":[1]}}";
        Api.Reply reply = person.api().post("/api/projects", body);
        assertEquals(201, reply.status(), reply.text());
        assertEquals(0, reply.json().getJsonObject("project").getInt("total"));
    }

    @Test
    void theLastChangedComesFirst() {
        int first = person.project("Primero");
        int second = person.project("Segundo");
        int third = person.project("Tercero");
        assertEquals(List.of(third, second, first), ids());
        person.api().patch("/api/projects/" + first, "{\"colorHex\":\"#000000\"}");
        assertEquals(List.of(first, third, second), ids());
    }

    @Test
    void fiftyAtOnceMakeOneProject() {
        Crowd crowd = Crowd.posting(person.api(), "/api/projects", "{\"name\":\"Uno solo\"}");
        crowd.oneCreatedAndOthers(409);
        assertEquals(
                "1",
                SharedServer.get()
                        .database()
                        .value("select count(*) from projects where name = 'Uno solo' and user_id = " + person.id()));
    }

    @Test
    void makingAndRenamingToOneNameAtOnceGivesItToOne() {
        List<Integer> old =
                Stream.of("a", "b", "c", "d", "e").map(person::project).toList();
        Crowd crowd = Crowd.of(
                Crowd.RACE,
                i -> i % 2 == 0
                        ? person.api().send("POST", "/api/projects", "{\"name\":\"Disputado\"}")
                        : person.api()
                                .send("PATCH", "/api/projects/" + old.get(i / 2 % 5), "{\"name\":\"Disputado\"}"));
        assertTrue(Set.of(200, 201, 409).containsAll(crowd.statuses().keySet()), crowd.statuses()::toString);
        assertEquals(
                1,
                person.projects().stream()
                        .filter(project -> project.getString("name").equals("Disputado"))
                        .count());
    }

    private List<Integer> ids() {
        return person.projects().stream().map(project -> project.getInt("id")).toList();
    }

    private Api.Reply create(String name, String colour) {
        var body = Json.createObjectBuilder().add("name", name);
        if (colour != null) {
            body.add("colorHex", colour);
        }
        return person.api().post("/api/projects", body.build().toString());
    }
}
