package co.misprocesos.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.court.CaseFixture;
import co.misprocesos.court.SimulatedCourt;
import co.misprocesos.server.Api;
import co.misprocesos.server.Crowd;
import co.misprocesos.server.Illness;
import co.misprocesos.server.Numbers;
import co.misprocesos.server.Person;
import co.misprocesos.server.Refusal;
import co.misprocesos.server.Run;
import co.misprocesos.server.SharedServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bringing many numbers at once. */
class ImportIT {

    private final SharedServer shared = SharedServer.get();
    private final SimulatedCourt court = shared.court();
    private final Person person = Person.newcomer();

    @Test
    void aPastedTextIsReadAndWhatIsNoNumberIsToldWithAReason() {
        List<String> three = Numbers.next(3);
        person.save(three.get(0));
        JsonObject answer = accepted(Json.createObjectBuilder()
                .add("texto", "Mis casos:\n" + String.join("\n", three) + "\n" + three.get(1) + "; 1100140030\t7"));
        assertEquals("OK", answer.getString("status"));
        assertEquals(2, answer.getInt("creados"));
        assertEquals(1, answer.getInt("existentes"));
        List<JsonObject> refused = Person.rows(answer.getJsonArray("invalidos"));
        assertEquals(
                List.of("1100140030", "7"),
                refused.stream().map(each -> each.getString("texto")).toList());
        refused.forEach(each -> assertTrue(each.getString("motivo").contains("dígito"), each::toString));
        assertEquals(3, person.saved().size());
    }

    @Test
    void aListOfNumbersIsTaken() {
        List<String> two = Numbers.next(2);
        JsonObject answer = accepted(Json.createObjectBuilder()
                .add("radicados", Json.createArrayBuilder(two).add("nada 12")));
        assertEquals(2, answer.getInt("creados"));
        assertEquals(0, answer.getInt("existentes"));
        assertEquals(1, answer.getJsonArray("invalidos").size());
    }

    @Test
    void theCasesAreLinkedWhereAProjectIsNamed() {
        List<String> three = Numbers.next(3);
        int project = person.project("Importados");
        person.link(project, three.get(0));
        accepted(
                Json.createObjectBuilder().add("texto", String.join(",", three)).add("projectId", project));
        assertEquals(3, person.projectRow(project).getInt("total"));
        assertEquals(3, person.cases(project).size());
        assertFalse(person.cases(project).stream().anyMatch(row -> row.isNull("savedProcessId")));
    }

    @Test
    void theAnswerComesBeforeTheCourtsAndTheRunBringsThem() {
        List<String> three = Numbers.next(3);
        three.forEach(radicado -> court.publish(CaseFixture.of(radicado)));
        Run run;
        try (Illness illness = Illness.holding(three)) {
            Api.Reply reply = person.api().post("/api/imports", body(three));
            assertEquals(202, reply.status(), reply.text());
            run = Run.at(person.api(), reply.header("Location"));
            assertEquals("/api/refreshes/" + reply.json().getString("runId"), run.path());
            assertEquals(3, run.read().getInt("pending"));
            for (JsonObject row : person.saved()) {
                assertEquals("PENDIENTE", row.getString("estado"));
                assertTrue(row.isNull("ultimaVerificacion"));
            }
        }
        JsonObject result = run.done();
        assertEquals(3, result.getInt("checked"));
        assertEquals(3, result.getInt("updated"));
        assertTrue(
                person.saved().stream().allMatch(row -> row.getString("estado").equals("AL_DIA")));
    }

    @Test
    void twoThousandAreTakenAndOneMoreIsNot() {
        List<String> many = Numbers.next(2_001);
        Refusal.naming("texto", person.api().post("/api/imports", body(many)));
        assertTrue(person.saved().isEmpty());
        try (Illness illness = Illness.holding(many)) {
            Api.Reply reply = person.api().post("/api/imports", body(many.subList(0, 2_000)));
            assertEquals(202, reply.status(), reply.text());
            assertEquals(2_000, reply.json().getInt("creados"));
            assertEquals(2_000, person.saved().size());
            forgetEverything();
        }
    }

    @Test
    void aForeignProjectSavesNothing() {
        int foreign = Person.newcomer().project("Ajeno");
        String body = "{\"texto\":\"" + Numbers.next() + "\",\"projectId\":" + foreign + "}";
        Refusal.of(404, person.api().post("/api/imports", body));
        assertTrue(person.saved().isEmpty());
    }

    @Test
    void somethingToReadIsRequired() {
        Refusal.naming("texto", person.api().post("/api/imports", "{}"));
        Refusal.naming("texto", person.api().post("/api/imports", null));
    }

    @Test
    void textWithoutNumbersCreatesNothing() {
        JsonObject answer = accepted(Json.createObjectBuilder().add("texto", "sin números"));
        assertEquals(0, answer.getInt("creados"));
        assertTrue(answer.getJsonArray("invalidos").isEmpty());
    }

    @Test
    void theSameImportsAtOnceCreateEachCaseOnce() {
        List<String> thirty = Numbers.next(30);
        int project = person.project("Importados");
        String body = Json.createObjectBuilder()
                .add("radicados", Json.createArrayBuilder(thirty))
                .add("projectId", project)
                .build()
                .toString();
        Crowd crowd = Crowd.of(10, i -> person.api().send("POST", "/api/imports", body));
        assertEquals(List.of(202), crowd.distinct(Api.Reply::status));
        assertEquals(
                30,
                crowd.replies().stream()
                        .mapToInt(reply -> reply.json().getInt("creados"))
                        .sum());
        assertEquals(30, person.saved().size());
        assertEquals(30, person.projectRow(project).getInt("total"));
    }

    /** Two thousand open items would slow down all who come after. */
    private void forgetEverything() {
        int id = person.id();
        shared.database()
                .execute("delete from refresh_queue where radicado in (select radicado from saved_processes"
                        + " where user_id = " + id + ");"
                        + "delete from refresh_runs where user_id = " + id + ";"
                        + "delete from saved_processes where user_id = " + id);
    }

    private JsonObject accepted(jakarta.json.JsonObjectBuilder body) {
        Api.Reply reply = person.api().post("/api/imports", body.build().toString());
        assertEquals(202, reply.status(), reply.text());
        Run.at(person.api(), reply.header("Location")).done();
        return reply.json();
    }

    private static String body(List<String> radicados) {
        return Json.createObjectBuilder()
                .add("texto", String.join("\n", radicados))
                .build()
                .toString();
    }
}
