package co.misprocesos.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.server.Api;
import co.misprocesos.server.Numbers;
import co.misprocesos.server.Person;
import co.misprocesos.server.Refusal;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Knowing which of some numbers one follows, before anything is done. */
class SeguidosIT {

    private final Person person = Person.newcomer();
    private final List<String> numbers = Numbers.next(3);

    @Test
    void onlyWhatIsFollowedIsNamedInTheOrderAsked() {
        person.follow(numbers.subList(1, 3), null);
        assertEquals(
                List.of(numbers.get(2), numbers.get(1)),
                among(List.of(numbers.get(2), numbers.get(0), numbers.get(1))).stream()
                        .map(each -> each.getString("radicado"))
                        .toList());
    }

    @Test
    void theProjectsOfANumberAreNamed() {
        int one = person.project("Uno");
        int other = person.project("Otro");
        JsonObject linked = person.link(one, numbers.get(0));
        JsonObject linkedToo = person.link(other, numbers.get(0));
        JsonObject known = among(numbers.subList(0, 1)).get(0);
        assertEquals(linked.getInt("savedProcessId"), known.getInt("savedProcessId"));
        List<JsonObject> places = Person.rows(known.getJsonArray("projects"));
        assertEquals(
                List.of(one, other),
                places.stream().map(each -> each.getInt("projectId")).toList());
        assertEquals(
                List.of(linked.getInt("id"), linkedToo.getInt("id")),
                places.stream().map(each -> each.getInt("caseId")).toList());
    }

    @Test
    void aNumberThatOnlyStandsInAProjectIsKnown() {
        int project = person.project("Suelto");
        JsonObject linked = person.link(project, numbers.get(0));
        assertEquals(
                200,
                person.api()
                        .delete("/api/saved/" + linked.getInt("savedProcessId"))
                        .status());
        JsonObject known = among(numbers.subList(0, 1)).get(0);
        assertTrue(known.isNull("savedProcessId"));
        assertEquals(1, known.getJsonArray("projects").size());
    }

    @Test
    void whatOthersFollowIsNobodysBusiness() {
        Person other = Person.newcomer();
        other.link(other.project("Ajeno"), numbers.get(0));
        assertEquals(List.of(), among(numbers));
    }

    @Test
    void moreThanTwoThousandAreRefused() {
        Refusal.of(400, ask(Numbers.next(2_001)));
    }

    private List<JsonObject> among(List<String> asked) {
        Api.Reply reply = ask(asked);
        assertEquals(200, reply.status(), reply::text);
        return Person.rows(reply.json().getJsonArray("seguidos"));
    }

    private Api.Reply ask(List<String> asked) {
        return person.api()
                .post(
                        "/api/seguidos",
                        Json.createObjectBuilder()
                                .add("radicados", Json.createArrayBuilder(asked))
                                .build()
                                .toString());
    }
}
