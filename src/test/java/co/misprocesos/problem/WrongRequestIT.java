package co.misprocesos.problem;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.server.Api;
import co.misprocesos.server.Person;
import co.misprocesos.server.Refusal;
import co.misprocesos.server.SharedServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no client should send is refused with a problem, never with a failure. */
class WrongRequestIT {

    private static Api api;
    private static int project;

    @BeforeAll
    static void somebody() {
        Person person = Person.newcomer();
        api = person.api();
        project = person.project("De alguien");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/saved | {\"radicado\":{\"a\":1}}",
                "/api/saved | {\"radicado\":[\"x\"]}",
                "/api/saved/refresh | {\"ids\":\"x\"}",
                "/api/saved/refresh | {\"ids\":[\"x\"]}",
                "/api/saved/refresh | {\"ids\":[null]}",
                "/api/saved/refresh | {\"ids\":[1.5]}",
                "/api/saved/refresh | {\"ids\":[99999999999]}",
                "/api/saved/refresh | {\"ids\":{}}",
                "/api/saved/refresh | {\"ids\":[true]}",
                "/api/saved/refresh | {\"ids\":[{}]}",
                "/api/saved/refresh | {\"ids\":[1e300]}",
                "/api/projects | {\"name\":{}}",
                "/api/projects | {\"name\":[\"x\"]}",
                "/api/projects/{p}/cases | {\"savedProcessId\":\"x\"}",
                "/api/projects/{p}/cases | {\"savedProcessId\":1.5}",
                "/api/projects/{p}/cases | {\"savedProcessId\":99999999999}",
                "/api/projects/{p}/cases | {\"savedProcessId\":{}}",
                "/api/projects/{p}/refresh-selected | {\"caseIds\":\"x\"}",
                "/api/projects/{p}/refresh-selected | {\"caseIds\":[\"x\"]}",
                "/api/projects/{p}/refresh-selected | {\"caseIds\":[null]}",
                "/api/projects/{p}/refresh-selected | {\"caseIds\":[]}",
                "/api/projects/{p}/refresh-selected | {\"caseIds\":null}",
                "/api/projects/{p}/refresh-selected | {}",
                "/api/imports | {\"radicados\":\"x\"}",
                "/api/imports | {\"radicados\":[[]]}",
                "/api/imports | {\"texto\":{}}",
                "/api/imports | {\"texto\":\"x\",\"projectId\":\"x\"}",
                "/api/imports | {}",
                "/api/auth/login | {\"email\":{},\"password\":[]}",
                "/api/auth/register | {\"email\":[1],\"password\":{}}"
            })
    void aMemberOfTheWrongKindIsRefused(String path, String body) {
        Refusal.of(400, api.post(path.replace("{p}", String.valueOf(project)), body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "}", "nada", "[]", "[1]", "\"x\"", "7", "true", "{\"radicado\":}", "{'a':1}", "\u0000"})
    void whatIsNoObjectIsRefused(String body) {
        for (String path : new String[] {
            "/api/saved", "/api/projects", "/api/projects/" + project + "/cases", "/api/imports", "/api/auth/login"
        }) {
            Refusal.of(400, api.post(path, body));
        }
        Refusal.of(400, api.patch("/api/projects/" + project, body));
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE, /api/saved/x",
        "DELETE, /api/saved/1.5",
        "DELETE, /api/saved/99999999999",
        "DELETE, /api/saved/-1",
        "PATCH, /api/projects/x",
        "DELETE, /api/projects/x",
        "GET, /api/projects/x/cases",
        "DELETE, /api/projects/x/cases/1",
        "DELETE, /api/projects/{p}/cases/x",
        "POST, /api/projects/x/refresh",
        "GET, /api/refreshes/x",
        "GET, /api/refreshes/1-1-1-1-x",
        "GET, /api/refreshes/00000000-0000-0000-0000-000000000001",
        "GET, /api/nada",
        "GET, /api",
        "GET, /api/",
        "GET, /api/projects/{p}/nada",
        "GET, /nada"
    })
    void anAddressWithoutAnythingIsNotFound(String method, String path) {
        String body = method.equals("PATCH") ? "{}" : null;
        Refusal.of(
                404,
                api.send(method, path.replace("{p}", String.valueOf(project)), body)
                        .join());
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /api/saved",
        "DELETE, /api/saved",
        "GET, /api/saved/1",
        "GET, /api/saved/refresh",
        "PUT, /api/projects/{p}",
        "GET, /api/projects/{p}",
        "GET, /api/projects/{p}/refresh",
        "GET, /api/auth/login",
        "PUT, /api/auth/me",
        "GET, /api/imports",
        "POST, /api/fuente",
        "POST, /api/logs"
    })
    void aMethodThatAnAddressLacksIsNotAllowed(String method, String path) {
        Api.Reply reply = api.send(method, path.replace("{p}", String.valueOf(project)), null)
                .join();
        Refusal.of(405, reply);
        assertNotNull(reply.header("Allow"));
    }

    @Test
    void aBodyThatIsNoJsonIsNotSupported() {
        Api.Reply reply = api.with("Content-Type", "text/plain").post("/api/projects", null);
        assertTrue(reply.status() == 400 || reply.status() == 415, reply.text());
        Refusal.of(reply.status(), reply);
    }

    @Test
    void aBodyBeyondAMegabyteIsTooLarge() {
        String body = "{\"texto\":\"" + "x".repeat(1_100_000) + "\"}";
        Refusal.of(413, api.post("/api/imports", body));
        Refusal.of(413, SharedServer.get().api().post("/api/auth/login", body));
    }

    @Test
    void strangeQueriesAreNoFailure() {
        for (String path : new String[] {"/api/logs?action=%00", "/api/procesos?q=%00", "/api/procesos?q=%FF%FE"}) {
            Api.Reply reply = api.get(path);
            assertTrue(reply.status() == 200 || reply.status() == 400, path + " " + reply.text());
        }
        for (String limit : new String[] {"x", "0", "-1", "1.5", "9999999999"}) {
            Refusal.naming("limit", api.get("/api/logs?limit=" + limit));
        }
    }

    @Test
    void acceptingSomethingElseIsRefusedAsAProblemToo() {
        Refusal.of(406, api.with("Accept", "text/csv").get("/api/projects"));
    }
}
