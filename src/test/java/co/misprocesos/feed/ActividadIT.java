package co.misprocesos.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.court.ActuacionFixture;
import co.misprocesos.court.CaseFixture;
import co.misprocesos.court.Dato;
import co.misprocesos.court.InstanciaFixture;
import co.misprocesos.server.Numbers;
import co.misprocesos.server.Person;
import co.misprocesos.server.SharedServer;
import jakarta.json.JsonArray;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** How much happened each week, as cases and projects tell it. */
class ActividadIT {

    private final SharedServer shared = SharedServer.get();
    private final Person person = Person.newcomer();
    private final LocalDate monday = LocalDate.now(Clock.system(ZoneId.of("America/Bogota")))
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));

    @Test
    void aCaseTellsAllItsWeeks() {
        String radicado = published(back(0, 0), back(3, 6), back(3, 0), back(26, 6), back(400, 2));
        person.save(radicado);
        assertEquals(weeks(400, 1, 26, 1, 3, 2, 0, 1), ofCase(radicado));
    }

    @Test
    void aProjectTellsTheLast26WeeksOfAllItsCases() {
        int project = person.project("Con movimiento");
        assertEquals(Map.of(), ofProject(project));
        person.link(project, published(back(0, 0), back(2, 1), back(25, 0), back(26, 6)));
        person.link(project, published(back(2, 6), back(2, 6)));
        int other = person.project("Otro");
        person.link(other, published(back(1, 0)));
        assertEquals(weeks(25, 1, 2, 3, 0, 1), ofProject(project));
        assertEquals(weeks(1, 1), ofProject(other));
    }

    @Test
    void whatIsYetToComeIsNotOfTheLastWeeks() {
        int project = person.project("Audiencias");
        String radicado = published(back(-2, 0), back(1, 0));
        person.link(project, radicado);
        assertEquals(weeks(1, 1), ofProject(project));
        assertEquals(weeks(1, 1, -2, 1), ofCase(radicado));
    }

    @Test
    void whatTheCourtEditsOrWithdrawsIsCountedAnew() {
        String radicado = published(back(9, 0), back(5, 0), back(1, 0));
        person.save(radicado);
        assertEquals(weeks(9, 1, 5, 1, 1, 1), ofCase(radicado));
        shared.court().update(radicado, c -> c.editActuacion(3, a -> a.withFechaActuacion(back(2, 0)))
                .plusActuacion(back(0, 0), "Auto admite", null));
        person.refresh();
        assertEquals(weeks(9, 1, 5, 1, 2, 1, 0, 1), ofCase(radicado));
        shared.court().update(radicado, c -> c.minusActuacion(2));
        person.refresh();
        assertEquals(weeks(9, 1, 5, 1, 2, 1, 0, 1), ofCase(radicado), "one reading may be wrong");
        person.refresh();
        assertEquals(weeks(9, 1, 2, 1, 0, 1), ofCase(radicado));
    }

    @Test
    void whatAnotherFolderReplaysIsCountedOnce() {
        String radicado = published(back(4, 0), back(4, 0), back(1, 0));
        shared.court().update(radicado, c -> c.plusInstancia(i -> replaying(i, c))
                .instancia(1, i -> i.plusActuacion(ActuacionFixture.on(back(0, 0), "Auto nuevo", null))));
        person.save(radicado);
        assertEquals(
                "1",
                shared.database()
                        .value("select count(*) from instancias where fantasma_de is not null and radicado = '"
                                + radicado + "'"));
        assertEquals(weeks(4, 2, 1, 1, 0, 1), ofCase(radicado));
    }

    @Test
    void aCaseWithoutARecordHasNoWeeks() {
        Record record = Record.begin();
        record.followedBy(person);
        assertEquals(Map.of(), ofCase(record.radicado()));
    }

    private static InstanciaFixture replaying(InstanciaFixture copy, CaseFixture original) {
        return copy.with(Dato.DESPACHO, original.main().dato(Dato.DESPACHO))
                .withFechaProceso(original.main().fechaProceso())
                .withSujetos(List.of())
                .withActuaciones(original.main().actuaciones());
    }

    /** A case with actuaciones of these days alone. */
    private String published(LocalDate... days) {
        String radicado = Numbers.next();
        shared.court().publish(CaseFixture.of(radicado).instancia(0, i -> {
            InstanciaFixture filled = i.withActuaciones(List.of());
            for (LocalDate day : List.of(days).stream().sorted().toList()) {
                filled = filled.plusActuacion(ActuacionFixture.on(day, "Auto requiere", "Folio " + day));
            }
            return filled;
        }));
        return radicado;
    }

    /** A day so many weeks ago, and so many days after that week's Monday. */
    private LocalDate back(int weeks, int day) {
        return monday.minusWeeks(weeks).plusDays(day);
    }

    /** Pairs of weeks ago and how many. */
    private Map<String, Integer> weeks(int... pairs) {
        Map<String, Integer> weeks = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            weeks.put(back(pairs[i], 0).toString(), pairs[i + 1]);
        }
        return weeks;
    }

    private Map<String, Integer> ofCase(String radicado) {
        return read(person.api()
                .get("/api/procesos/" + radicado)
                .json()
                .getJsonObject("proceso")
                .getJsonArray("actividad"));
    }

    private Map<String, Integer> ofProject(int project) {
        return read(person.projectRow(project).getJsonArray("actividad"));
    }

    private static Map<String, Integer> read(JsonArray weeks) {
        Map<String, Integer> read = new LinkedHashMap<>();
        Person.rows(weeks).forEach(week -> read.put(week.getString("semana"), week.getInt("n")));
        assertEquals(List.copyOf(new TreeMap<>(read).keySet()), List.copyOf(read.keySet()), "ascending");
        assertTrue(read.values().stream().allMatch(n -> n > 0));
        return read;
    }
}
