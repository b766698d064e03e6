package co.misprocesos.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.court.CaseFixture;
import co.misprocesos.server.Crowd;
import co.misprocesos.server.Numbers;
import co.misprocesos.server.Person;
import co.misprocesos.server.SharedServer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Many requests about the same cases at once. */
class CaseRaceIT {

    private final SharedServer shared = SharedServer.get();
    private final Person person = Person.newcomer();
    private final int project = person.project("Carrera");
    private final String path = "/api/projects/" + project + "/cases";
    private final String radicado = Numbers.next();

    @Test
    void fiftyAtOnceLinkANumberOnce() {
        shared.court().publish(CaseFixture.of(radicado));
        Crowd crowd = Crowd.posting(person.api(), path, Person.radicado(radicado));
        crowd.oneCreatedAndOthers(200);
        assertEquals(
                1, crowd.distinct(reply -> reply.json().getJsonObject("case")).size());
        totalIsTrue(1);
        assertEquals(1, person.saved().size());
    }

    @Test
    void fiftyAtOnceLinkASavedProcessOnce() {
        int saved = person.save(radicado).getInt("id");
        Crowd.posting(person.api(), path, "{\"savedProcessId\":" + saved + "}").oneCreatedAndOthers(200);
        totalIsTrue(1);
    }

    @Test
    void bothWaysAtOnceLinkItOnce() {
        int saved = person.save(radicado).getInt("id");
        Crowd.of(Crowd.RACE, i -> person.api()
                        .send(
                                "POST",
                                path,
                                i % 2 == 0 ? Person.radicado(radicado) : "{\"savedProcessId\":" + saved + "}"))
                .oneCreatedAndOthers(200);
        totalIsTrue(1);
    }

    @Test
    void theTotalIsTrueWhileCasesComeAndGo() {
        List<String> numbers = Numbers.next(10);
        List<Integer> first = numbers.stream()
                .map(number -> person.link(project, number).getInt("id"))
                .toList();
        List<String> more = Numbers.next(10);
        Crowd crowd = Crowd.of(
                Crowd.RACE,
                i -> i % 2 == 0
                        ? person.api().send("POST", path, Person.radicado(more.get(i / 2 % 10)))
                        : person.api().send("DELETE", path + "/" + first.get(i / 2 % 10), null));
        assertTrue(Set.of(200, 201, 404).containsAll(crowd.statuses().keySet()), crowd.statuses()::toString);
        totalIsTrue(10);
    }

    @Test
    void theSameCaseComesAndGoesWithoutAFailure() {
        for (int round = 0; round < 5; round++) {
            int caseId = person.link(project, radicado).getInt("id");
            Crowd crowd = Crowd.of(
                    20,
                    i -> i == 10
                            ? person.api().send("DELETE", path + "/" + caseId, null)
                            : person.api().send("POST", path, Person.radicado(radicado)));
            assertTrue(Set.of(200, 201).containsAll(crowd.statuses().keySet()), crowd.statuses()::toString);
            person.cases(project).forEach(row -> person.api().delete(path + "/" + row.getInt("id")));
            totalIsTrue(0);
        }
    }

    @Test
    void linkingWhileTheSavedProcessIsDroppedNeverFails() {
        for (int round = 0; round < 5; round++) {
            int saved = person.save(Numbers.next()).getInt("id");
            Crowd crowd = Crowd.of(
                    20,
                    i -> i == 10
                            ? person.api().send("DELETE", "/api/saved/" + saved, null)
                            : person.api().send("POST", path, "{\"savedProcessId\":" + saved + "}"));
            assertTrue(Set.of(200, 201, 404).containsAll(crowd.statuses().keySet()), crowd.statuses()::toString);
        }
        totalIsTrue(person.cases(project).size());
    }

    @Test
    void changingAProjectWhileCasesComeNeverFails() {
        List<String> numbers = Numbers.next(25);
        Crowd crowd = Crowd.of(
                Crowd.RACE,
                i -> i % 2 == 0
                        ? person.api().send("POST", path, Person.radicado(numbers.get(i / 2)))
                        : person.api().send("PATCH", "/api/projects/" + project, "{\"name\":\"Nombre " + i + "\"}"));
        assertEquals(Set.of(200, 201), crowd.statuses().keySet());
        totalIsTrue(25);
    }

    private void totalIsTrue(int expected) {
        assertEquals(
                String.valueOf(expected),
                shared.database().value("select count(*) from project_cases where project_id = " + project));
        assertEquals(expected, person.projectRow(project).getInt("total"));
        assertEquals(expected, person.cases(project).size());
    }
}
