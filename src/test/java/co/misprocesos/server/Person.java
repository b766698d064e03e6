package co.misprocesos.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Collectors;

/** Somebody with an account on the shared server, and what they do at every turn. */
public final class Person {

    private final String email;
    private final Api api;

    private Person(String email, Api api) {
        this.email = email;
        this.api = api;
    }

    /** Somebody who has just registered. */
    public static Person newcomer() {
        String email = Api.newEmail();
        Api stranger = SharedServer.get().api();
        return new Person(email, stranger.as(stranger.register(email).json().getString("access_token")));
    }

    public String email() {
        return email;
    }

    public Api api() {
        return api;
    }

    /** The account's number. */
    public int id() {
        return api.get("/api/auth/me").json().getInt("id");
    }

    /** Saves a case and returns its row. */
    public JsonObject save(String radicado) {
        Api.Reply reply = api.post("/api/saved", radicado(radicado));
        assertEquals(201, reply.status(), reply.text());
        return reply.json().getJsonObject("saved");
    }

    /** All saved rows, in the order of the list. */
    public List<JsonObject> saved() {
        return rows(ok(api.get("/api/saved")).getJsonArray("rows"));
    }

    /** The saved row of a radicado. */
    public JsonObject saved(String radicado) {
        return saved().stream()
                .filter(row -> row.getString("radicado").equals(radicado))
                .findFirst()
                .orElseThrow();
    }

    /** Refreshes everything saved and returns the result. */
    public JsonObject refresh() {
        return ok(api.with("Prefer", "wait=60").post("/api/saved/refresh", null));
    }

    /** Makes a project and returns its id. */
    public int project(String name) {
        Api.Reply reply = api.post("/api/projects", "{\"name\":\"" + name + "\"}");
        assertEquals(201, reply.status(), reply.text());
        return reply.json().getJsonObject("project").getInt("id");
    }

    /** A project's row in the list. */
    public JsonObject projectRow(int id) {
        return projects().stream()
                .filter(row -> row.getInt("id") == id)
                .findFirst()
                .orElseThrow();
    }

    /** All projects, in the order of the list. */
    public List<JsonObject> projects() {
        return rows(ok(api.get("/api/projects")).getJsonArray("projects"));
    }

    /** Puts a case into a project by its number and returns {@code case} of the answer. */
    public JsonObject link(int project, String radicado) {
        Api.Reply reply = api.post("/api/projects/" + project + "/cases", radicado(radicado));
        assertEquals(201, reply.status(), reply.text());
        return reply.json().getJsonObject("case");
    }

    /** The cases of a project, in the order of the list. */
    public List<JsonObject> cases(int project) {
        return rows(ok(api.get("/api/projects/" + project + "/cases")).getJsonArray("cases"));
    }

    /** What the court says of one number. */
    public JsonObject lookUp(String radicado) {
        JsonArray rows = ok(api.get("/api/procesos?q=" + radicado)).getJsonArray("rows");
        assertEquals(1, rows.size());
        return rows.getJsonObject(0);
    }

    /** Follows many numbers, in a project where one is named, and waits until each has been asked for. */
    public void follow(List<String> radicados, Integer project) {
        var body = Json.createObjectBuilder().add("radicados", Json.createArrayBuilder(radicados));
        if (project != null) {
            body.add("projectId", project);
        }
        Api.Reply reply = api.post("/api/imports", body.build().toString());
        assertEquals(202, reply.status(), reply.text());
        Run.at(api, reply.header("Location")).done();
    }

    /** The body that names one number. */
    public static String radicado(String radicado) {
        return "{\"radicado\":\"" + radicado + "\"}";
    }

    /** Objects of an array. */
    public static List<JsonObject> rows(JsonArray array) {
        return array.getValuesAs(JsonObject.class).stream().collect(Collectors.toList());
    }

    private static JsonObject ok(Api.Reply reply) {
        assertEquals(200, reply.status(), reply.text());
        assertEquals("OK", reply.json().getString("status"));
        assertTrue(reply.header("Content-Type").startsWith("application/json"));
        return reply.json();
    }
}
