package co.misprocesos.court;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a newcomer finds in the demonstration, and what a person can make happen in it. */
class DemonstrationCourtTest {

    private final SimulatedCourt court =
            DemonstrationCourt.start(0).clock(Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneOffset.UTC));
    private final Asker asker = new Asker(court);

    @AfterEach
    void close() {
        court.close();
    }

    @Test
    void everyPromisedCaseIsThere() {
        assertEquals(40, court.cases().size());
        assertEquals(7, known(DemonstrationCourt.PLAIN).main().actuaciones().size());
        assertEquals(2, known(DemonstrationCourt.TWO_INSTANCIAS).instancias().size());
        assertTrue(known(DemonstrationCourt.PRIVATE).main().privado());
        assertTrue(known(DemonstrationCourt.MIXED).instancias().get(1).privado());
        assertEquals(320, known(DemonstrationCourt.TYBA).instancias().get(1).idConexion());
        assertEquals(35, known(DemonstrationCourt.MANY_SUJETOS).main().sujetos().size());
        assertEquals(91, known(DemonstrationCourt.LONG).main().actuaciones().size());
        assertEquals("Tutelas", known(DemonstrationCourt.TUTELA).main().dato(Dato.CLASE));
        assertTrue(court.find(DemonstrationCourt.UNPUBLISHED).isEmpty());
    }

    @Test
    void twoStartsTellTheSame() {
        try (SimulatedCourt again = DemonstrationCourt.start(0)) {
            assertEquals(court.cases(), again.cases());
        }
    }

    @Test
    void aPersonPublishesAnActuacionDatedTodayInBogota() throws Exception {
        HttpResponse<String> answer = post("/actuaciones", "{\"actuacion\":\"Auto fija fecha\"}");
        assertEquals(200, answer.statusCode());
        InstanciaFixture now = known(DemonstrationCourt.PLAIN).main();
        assertEquals(LocalDate.of(2026, 11, 23), now.fechaUltimaActuacion());
        ActuacionFixture last = now.actuaciones().get(now.actuaciones().size() - 1);
        assertEquals("Auto fija fecha", last.actuacion());
        assertEquals(LocalDate.of(2026, 11, 23), last.fechaRegistro());
        assertTrue(answer.body().contains("\"actuaciones\":8"), answer.body());
    }

    @Test
    void aPersonChangesWhatTheCourtSays() throws Exception {
        assertEquals(
                200,
                post("", "{\"demandado\":\"OTRA FICCIÓN\",\"despacho\":\"JUZGADO 9\",\"ubicacion\":null}")
                        .statusCode());
        InstanciaFixture now = known(DemonstrationCourt.PLAIN).main();
        assertEquals("Demandado: OTRA FICCIÓN", now.sujetos().get(1).inSearch());
        assertEquals("JUZGADO 9 ", now.dato(Dato.DESPACHO));
        assertEquals(null, now.dato(Dato.UBICACION));
        assertEquals(200, post("", "{\"privado\":true}").statusCode());
        assertTrue(known(DemonstrationCourt.PLAIN).main().privado());
        assertEquals(
                409, post("/actuaciones", "{\"actuacion\":\"Auto fija fecha\"}").statusCode());
    }

    @Test
    void wishesThatMakeNoSenseAreRefused() throws Exception {
        for (String wish : List.of("", "[]", "{}", "no es JSON", "{\"clase\":7}", "{\"privado\":\"no\"}")) {
            assertEquals(400, post("", wish).statusCode(), wish);
        }
        assertEquals(400, post("/actuaciones", "{\"anotacion\":\"sola\"}").statusCode());
        assertEquals(
                404,
                asker.post("/demo/procesos/" + DemonstrationCourt.UNPUBLISHED, "{\"clase\":\"X\"}")
                        .statusCode());
        assertEquals(404, asker.post("/demo", "{}").statusCode());
    }

    @Test
    void theListNamesEveryCase() throws Exception {
        String list = asker.fromRoot("/demo").body();
        assertTrue(list.contains(DemonstrationCourt.UNPUBLISHED));
        court.cases().forEach(c -> assertTrue(list.contains("\"radicado\":\"" + c.radicado() + "\"")));
    }

    @Test
    void manySeededCasesAreDistinctAndRepeatable() {
        List<CaseFixture> many = SeededCases.many(5_000, 3);
        assertEquals(
                5_000, new HashSet<>(many.stream().map(CaseFixture::radicado).toList()).size());
        assertEquals(many.subList(0, 100), SeededCases.many(100, 3));
        court.publish(
                many.stream().filter(c -> court.find(c.radicado()).isEmpty()).toList());
        assertTrue(court.cases().size() >= 5_000);
    }

    private HttpResponse<String> post(String under, String json) throws Exception {
        return asker.post("/demo/procesos/" + DemonstrationCourt.PLAIN + under, json);
    }

    private CaseFixture known(String radicado) {
        return court.find(radicado).orElseThrow();
    }
}
