package co.misprocesos.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.court.CaseFixture;
import co.misprocesos.court.Question.Kind;
import co.misprocesos.court.SimulatedCourt;
import co.misprocesos.server.Api;
import co.misprocesos.server.Numbers;
import co.misprocesos.server.Person;
import co.misprocesos.server.Refusal;
import co.misprocesos.server.SharedServer;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which cases a refresh looks at. */
class RefreshScopeIT {

    private final SharedServer shared = SharedServer.get();
    private final SimulatedCourt court = shared.court();
    private final Person person = Person.newcomer();
    private final String first = Numbers.next();
    private final String second = Numbers.next();

    @BeforeEach
    void publish() {
        court.publish(CaseFixture.of(first), CaseFixture.of(second));
    }

    @Test
    void withoutABodyOrWithAnEmptyOneEverythingSavedIsLookedAt() {
        person.save(first);
        person.save(second);
        for (String body : new String[] {null, "", "{}", "{\"ids\":null}", "{\"otra\":1}"}) {
            Api.Reply reply = person.api().post("/api/saved/refresh", body);
            assertEquals(200, reply.status(), reply.text());
            assertEquals("OK", reply.json().getString("status"));
            assertEquals(2, reply.json().getInt("checked"));
        }
    }

    @Test
    void onlyTheNamedOnesAreLookedAt() {
        int id = person.save(first).getInt("id");
        person.save(second);
        change();
        int asked = court.questions().of(second);
        Api.Reply reply = person.api().post("/api/saved/refresh", "{\"ids\":[" + id + "," + id + "]}");
        assertEquals(200, reply.status(), reply.text());
        assertEquals(1, reply.json().getInt("checked"));
        assertEquals(id, reply.json().getJsonArray("rows").getJsonObject(0).getInt("id"));
        assertEquals(asked, court.questions().of(second));
    }

    @Test
    void namingNoneLooksAtNone() {
        person.save(first);
        Api.Reply reply = person.api().post("/api/saved/refresh", "{\"ids\":[]}");
        assertEquals(200, reply.status(), reply.text());
        assertEquals(0, reply.json().getInt("checked"));
        Refusal.of(404, person.api().post("/api/saved/refresh", "{\"ids\":[2147483647]}"));
    }

    @Test
    void whoFollowsNothingHasNothingToRefresh() {
        assertEquals(0, person.refresh().getInt("checked"));
        int project = person.project("Vacío");
        JsonObject result = ok(person.api().post("/api/projects/" + project + "/refresh", null));
        assertEquals(0, result.getInt("checked"));
        assertEquals(0, result.getInt("pending"));
    }

    @Test
    void aProjectsRowsCarryTheCase() {
        int project = person.project("Dos");
        int firstCase = person.link(project, first).getInt("id");
        int secondCase = person.link(project, second).getInt("id");
        person.save(Numbers.next());
        change();
        JsonObject result = ok(person.api().post("/api/projects/" + project + "/refresh", "{}"));
        assertEquals(2, result.getInt("checked"));
        assertEquals(2, result.getInt("updated"));
        List<Integer> cases = Person.rows(result.getJsonArray("rows")).stream()
                .map(row -> row.getInt("caseId"))
                .sorted()
                .toList();
        assertEquals(List.of(firstCase, secondCase), cases);
        assertEquals("Otro juzgado", person.cases(project).get(0).getString("ubicacion"));
    }

    @Test
    void onlyTheSelectedCasesAreLookedAt() {
        int project = person.project("Dos");
        int selected = person.link(project, first).getInt("id");
        person.link(project, second);
        change();
        String path = "/api/projects/" + project + "/refresh-selected";
        JsonObject result = ok(person.api().post(path, "{\"caseIds\":[" + selected + "]}"));
        assertEquals(1, result.getInt("checked"));
        assertEquals(selected, result.getJsonArray("rows").getJsonObject(0).getInt("caseId"));
        Refusal.naming("caseIds", person.api().post(path, "{}"));
        Refusal.naming("caseIds", person.api().post(path, null));
        Refusal.naming("caseIds", person.api().post(path, "{\"caseIds\":[]}"));
        int other = person.project("Otro");
        int elsewhere = person.link(other, first).getInt("id");
        Refusal.of(404, person.api().post(path, "{\"caseIds\":[" + selected + "," + elsewhere + "]}"));
    }

    @Test
    void aCaseWithoutASavedProcessIsLookedAtToo() {
        int project = person.project("Suelto");
        JsonObject linked = person.link(project, first);
        person.api().delete("/api/saved/" + linked.getInt("savedProcessId"));
        change();
        JsonObject result = ok(person.api().post("/api/projects/" + project + "/refresh", null));
        assertEquals(1, result.getInt("checked"));
        assertEquals(
                linked.getInt("id"),
                result.getJsonArray("rows").getJsonObject(0).getInt("caseId"));
        JsonObject row = person.cases(project).get(0);
        assertTrue(row.isNull("ubicacion"));
        assertEquals("AL_DIA", row.getString("estado"));
    }

    @Test
    void anAdoptedCaseWithoutANumberIsAnError() {
        int project = person.project("Adoptado");
        person.link(project, first);
        shared.database().execute("insert into project_cases (project_id) values (" + project + ")");
        JsonObject result = ok(person.api().post("/api/projects/" + project + "/refresh", null));
        assertEquals(2, result.getInt("checked"));
        assertEquals(1, result.getJsonArray("errors").size());
        assertTrue(result.getJsonArray("errors").getJsonObject(0).containsKey("caseId"));
        assertEquals(2, person.cases(project).size());
    }

    @Test
    void aRadicadoInManyProjectsOfManyUsersIsAskedOnce() {
        shared.forgetFollowed();
        Person other = Person.newcomer();
        for (Person each : List.of(person, other)) {
            for (String name : List.of("Uno", "Dos", "Tres")) {
                each.link(each.project(name), first);
            }
        }
        court.questions().forget();
        Api cron = shared.api().as(SharedServer.CRON_TOKEN).with("Prefer", "wait=60");
        JsonObject result = ok(cron.post("/api/cron/refresh-all-projects", "{}"));
        assertTrue(result.getInt("checked") >= 6);
        assertEquals(1, court.questions().of(first, Kind.SEARCH));
        assertEquals(1, court.questions().of(first, Kind.DETALLE));
    }

    private void change() {
        court.update(first, published -> published.withUbicacion("Otro juzgado"));
        court.update(second, published -> published.withUbicacion("Otro juzgado"));
    }

    private static JsonObject ok(Api.Reply reply) {
        assertEquals(200, reply.status(), reply.text());
        return reply.json();
    }
}
