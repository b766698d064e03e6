package co.misprocesos.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.server.Api;
import co.misprocesos.server.Illness;
import co.misprocesos.server.Numbers;
import co.misprocesos.server.Person;
import co.misprocesos.server.Refusal;
import co.misprocesos.server.Run;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What belongs to somebody else is not there, and stays as it was. */
class StrangerIT {

    private final Person owner = Person.newcomer();
    private final Person stranger = Person.newcomer();
    private final String radicado = Numbers.next();
    private final int project = owner.project("Ajeno");
    private final JsonObject linked = owner.link(project, radicado);
    private final int saved = linked.getInt("savedProcessId");
    private final String cases = "/api/projects/" + project + "/cases";

    @Test
    void savedProcessesOfOthersAreNotThere() {
        assertTrue(stranger.saved().isEmpty());
        Refusal.of(404, stranger.api().delete("/api/saved/" + saved));
        Refusal.of(404, stranger.api().post("/api/saved/refresh", "{\"ids\":[" + saved + "]}"));
        int own = stranger.save(Numbers.next()).getInt("id");
        Refusal.of(404, stranger.api().post("/api/saved/refresh", "{\"ids\":[" + own + "," + saved + "]}"));
        assertEquals(1, owner.saved().size());
    }

    @Test
    void projectsOfOthersAreNotThere() {
        assertTrue(stranger.projects().isEmpty());
        Refusal.of(404, stranger.api().patch("/api/projects/" + project, "{\"name\":\"Mío\"}"));
        Refusal.of(404, stranger.api().patch("/api/projects/" + project, "{}"));
        Refusal.of(404, stranger.api().delete("/api/projects/" + project));
        Refusal.of(404, stranger.api().post("/api/projects/" + project + "/refresh", null));
        assertEquals("Ajeno", owner.projectRow(project).getString("name"));
    }

    @Test
    void casesOfOthersAreNotThere() {
        int caseId = linked.getInt("id");
        Refusal.of(404, stranger.api().get(cases));
        Refusal.of(404, stranger.api().post(cases, Person.radicado(Numbers.next())));
        Refusal.of(404, stranger.api().delete(cases + "/" + caseId));
        int own = stranger.project("Propio");
        Refusal.of(404, stranger.api().delete("/api/projects/" + own + "/cases/" + caseId));
        String selected = "{\"caseIds\":[" + caseId + "]}";
        Refusal.of(404, stranger.api().post("/api/projects/" + project + "/refresh-selected", selected));
        Refusal.of(404, stranger.api().post("/api/projects/" + own + "/refresh-selected", selected));
        assertEquals(1, owner.cases(project).size());
        assertTrue(stranger.saved().isEmpty());
    }

    @Test
    void aSavedProcessOfOthersCannotBeLinked() {
        int own = stranger.project("Propio");
        String body = "{\"savedProcessId\":" + saved + "}";
        Refusal.of(404, stranger.api().post("/api/projects/" + own + "/cases", body));
        Refusal.of(404, stranger.api().post(cases, body));
        assertTrue(stranger.cases(own).isEmpty());
    }

    @Test
    void nothingIsImportedIntoAProjectOfOthers() {
        String body = "{\"texto\":\"" + Numbers.next() + "\",\"projectId\":" + project + "}";
        Refusal.of(404, stranger.api().post("/api/imports", body));
        assertTrue(stranger.saved().isEmpty());
        assertEquals(1, owner.projectRow(project).getInt("total"));
    }

    @Test
    void runsOfOthersAreNotThere() {
        try (Illness illness = Illness.holding(List.of(radicado))) {
            Api.Reply started = owner.api().with("Prefer", "respond-async").post("/api/saved/refresh", null);
            assertEquals(202, started.status(), started.text());
            Run run = Run.at(owner.api(), started.header("Location"));
            assertEquals(1, run.read().getInt("pending"));
            Refusal.of(404, stranger.api().get(run.path()));
            Refusal.of(404, stranger.api().get(run.path() + "/events"));
        }
    }

    @Test
    void whatIsNotThereAndWhatBelongsToOthersIsToldInTheSameWords() {
        JsonObject foreign = Refusal.of(404, stranger.api().delete("/api/saved/" + saved));
        JsonObject missing = Refusal.of(404, stranger.api().delete("/api/saved/2147483647"));
        assertEquals(missing.getString("detail"), foreign.getString("detail"));
        assertEquals(missing.getString("type"), foreign.getString("type"));
    }
}
