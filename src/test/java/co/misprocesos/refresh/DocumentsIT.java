package co.misprocesos.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.court.ActuacionFixture;
import co.misprocesos.court.CaseFixture;
import co.misprocesos.court.Fault;
import co.misprocesos.court.FaultPlan;
import co.misprocesos.court.InstanciaFixture;
import co.misprocesos.court.Question;
import co.misprocesos.court.Question.Kind;
import co.misprocesos.court.SimulatedCourt;
import co.misprocesos.server.Api;
import co.misprocesos.server.Illness;
import co.misprocesos.server.Person;
import co.misprocesos.server.Refusal;
import co.misprocesos.server.SharedServer;
import co.misprocesos.server.TestDatabase;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An actuación's documents: their list, their files, and all that is not handed on. */
class DocumentsIT {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);
    private static final int AT_ONCE = 8;
    private static final int WAITING = 64;
    private static final int MORE_THAN_25_MIB = 26_214_401;

    private final SimulatedCourt court = SharedServer.get().court();
    private final TestDatabase database = SharedServer.get().database();
    private final Person person = Person.newcomer();
    private final String radicado = String.format("6300140030012024%05d00", COUNT.incrementAndGet());

    @BeforeEach
    void publish() {
        court.publish(CaseFixture.of(radicado)
                .plusActuacion(ActuacionFixture.on(DAY, "Auto señala honorarios", "Uno")
                        .withDocumentos())
                .plusActuacion(DAY, "Fijacion estado", null));
        person.save(radicado);
    }

    @Test
    void theListTellsWhatTheCourtPublishes() {
        List<JsonObject> documents = list(stored(2));
        assertEquals(2, documents.size());
        JsonObject first = documents.get(0);
        assertTrue(first.getJsonNumber("id").longValue() >= 3_000_000_000L, first::toString);
        assertTrue(first.getString("nombre").matches("002 Documento inventado [12]\\.pdf"), first::toString);
        assertEquals("Auto señala honorarios", first.getString("descripcion"));
        assertEquals("PDF", first.getString("tipo"));
        assertEquals("2026-03-20T08:42:10", first.getString("fechaCarga"));
    }

    @Test
    void theIdIsAskedForAfreshBecauseTheCourtMovesIt() {
        long id = stored(2);
        List<JsonObject> before = list(id);
        court.update(radicado, moved -> moved.renumbered(1));
        assertEquals(before, list(id));
        assertEquals(2, court.questions().of(radicado, Kind.DOCUMENTOS));
    }

    @Test
    void oneBeyondTheNewestPageIsFoundToo() {
        court.update(radicado, few -> {
            CaseFixture many = few;
            for (int n = 0; n < 45; n++) {
                many = many.plusActuacion(DAY.plusDays(n), "A Despacho", "Entrada " + n);
            }
            return many;
        });
        assertEquals(2, list(stored(2)).size());
    }

    @Test
    void aFileComesWholeAndToBeKept() {
        long id = stored(2);
        long document = list(id).get(0).getJsonNumber("id").longValue();
        int asked = court.questions().of(radicado);
        Api.Reply file = person.api().get(path(id) + "/" + document);
        assertEquals(200, file.status(), file.text());
        assertEquals("application/pdf", file.header("Content-Type"));
        assertEquals(
                "attachment; filename=\"" + radicado + "-" + id + "-" + document + ".pdf\"",
                file.header("Content-Disposition"));
        assertEquals(List.of("nosniff"), file.headers().allValues("X-Content-Type-Options"));
        assertEquals("no-store", file.header("Cache-Control"));
        assertEquals(String.valueOf(file.text().length()), file.header("Content-Length"));
        assertTrue(file.text().startsWith("%PDF-1.4\n"), file.text());
        assertTrue(file.text().contains("(Documento inventado " + document + ")"), file.text());
        assertTrue(file.text().endsWith("%%EOF\n"), file.text());
        assertEquals(asked + 1, court.questions().of(radicado));
        assertEquals(1, court.questions().of(radicado, Kind.DESCARGA));
    }

    @Test
    void aFileNeedsNoListBefore() {
        long id = stored(2);
        long document = list(id).get(1).getJsonNumber("id").longValue();
        long again = stored(2);
        assertNotEquals(id, again);
        Api.Reply file = person.api().get(path(again) + "/" + document);
        assertEquals(200, file.status(), file.text());
    }

    @Test
    void eachQuestionIsCountedForThePerson() {
        String count = "select questions from user_questions where user_id = " + person.id();
        long id = stored(2);
        int before = Integer.parseInt(database.value(count));
        list(id);
        assertEquals(before + 2, Integer.parseInt(database.value(count)));
    }

    @Test
    void whereNothingIsPublishedNothingIsAsked() {
        long id = stored(3);
        int asked = court.questions().of(radicado);
        assertEquals(List.of(), list(id));
        assertEquals(asked, court.questions().of(radicado));
    }

    @Test
    void noDocumentsIsNoFault() {
        long id = stored(2);
        court.faults(FaultPlan.none()
                .when(this::asksForDocuments, Fault.message(404, "No se encontraron documentos para el IdProceso: 1")));
        try {
            assertEquals(List.of(), list(id));
        } finally {
            court.faults(FaultPlan.none());
        }
    }

    @Test
    void anActuacionThatTheCourtRemovedIsGone() {
        long id = stored(2);
        court.update(radicado, all -> all.minusActuacion(2));
        Refusal.of(404, person.api().get(path(id)));
    }

    @Test
    void nobodyElseLearnsThatThereIsAnything() {
        long id = stored(2);
        long document = list(id).get(0).getJsonNumber("id").longValue();
        Api stranger = Person.newcomer().api();
        int asked = court.questions().of(radicado);
        JsonObject theirs = Refusal.of(404, stranger.get(path(id)));
        JsonObject unknown =
                Refusal.of(404, stranger.get("/api/procesos/63001400300120249999900/actuaciones/1/documentos"));
        assertEquals(unknown.getString("detail"), theirs.getString("detail"));
        Refusal.of(404, stranger.get(path(id) + "/" + document));
        Refusal.of(401, SharedServer.get().api().get(path(id)));
        assertEquals(asked, court.questions().of(radicado));
    }

    @Test
    void whoHasTheCaseInAProjectOnlyFollowsItToo() {
        Person colleague = Person.newcomer();
        colleague.link(colleague.project("Documentos"), radicado);
        database.execute("delete from saved_processes where user_id = " + colleague.id());
        assertEquals(200, colleague.api().get(path(stored(2))).status());
    }

    @Test
    void anActuacionOfAnotherCaseIsNotFound() {
        long id = stored(2);
        String other = String.format("6300140030012024%05d00", COUNT.incrementAndGet());
        person.save(other);
        int asked = court.questions().total();
        Refusal.of(404, person.api().get("/api/procesos/" + other + "/actuaciones/" + id + "/documentos"));
        Refusal.of(404, person.api().get(path(Long.MAX_VALUE)));
        Refusal.of(404, person.api().get("/api/procesos/" + radicado + "/actuaciones/dos/documentos"));
        Refusal.naming("radicado", person.api().get("/api/procesos/123/actuaciones/" + id + "/documentos"));
        assertEquals(asked, court.questions().total());
    }

    @Test
    void aDocumentOfAnotherActuacionIsNotHandedOn() {
        long id = stored(2);
        String other = String.format("6300140030012024%05d00", COUNT.incrementAndGet());
        court.publish(CaseFixture.of(other)
                .plusActuacion(ActuacionFixture.on(DAY, "Auto", null).withDocumentos()));
        person.save(other);
        long otherId = stored(other, 2);
        long document = list(other, otherId).get(0).getJsonNumber("id").longValue();
        Refusal.of(404, person.api().get(path(id) + "/" + document));
        assertEquals(0, court.questions().of(other, Kind.DESCARGA));
    }

    static Stream<Fault> notAWholePdf() {
        return Stream.of(
                Fault.contentType("application/octet-stream"),
                Fault.contentType("image/png"),
                Fault.body("MZ nothing that one should open"),
                Fault.body(""),
                Fault.swollen(MORE_THAN_25_MIB));
    }

    @ParameterizedTest
    @MethodSource("notAWholePdf")
    void whatIsNoWholePdfIsNotHandedOn(Fault fault) {
        long id = stored(2);
        long document = list(id).get(0).getJsonNumber("id").longValue();
        court.faults(FaultPlan.none().when(this::asksForAFile, fault));
        try {
            JsonObject problem = Refusal.of(502, person.api().get(path(id) + "/" + document));
            assertEquals("/problemas/respuesta-no-valida", problem.getString("type"));
        } finally {
            court.faults(FaultPlan.none());
        }
        assertEquals(200, person.api().get(path(id) + "/" + document).status());
    }

    static Stream<Fault> ill() {
        return Stream.of(
                Fault.htmlPage(), Fault.blocked(), Fault.serverError(), Fault.connectionTimeout(), Fault.cutOff());
    }

    @ParameterizedTest
    @MethodSource("ill")
    void aSourceThatIsIllIsToldWithTheTimeToWait(Fault fault) {
        long id = stored(2);
        long document = list(id).get(0).getJsonNumber("id").longValue();
        try (Illness illness = Illness.of(FaultPlan.none().when(this::asksForAFile, fault))) {
            Api.Reply reply = person.api().get(path(id) + "/" + document);
            assertFalse(Refusal.of(503, reply).getString("detail").isBlank());
            assertTrue(Integer.parseInt(reply.header("Retry-After")) >= 1);
        }
    }

    @Test
    void whileTheSourceRestsNothingLeaves() {
        long id = stored(2);
        try (Illness illness = Illness.of(
                FaultPlan.none().when(this::asksForDocuments, Fault.tooManyRequests(Duration.ofSeconds(3))))) {
            Refusal.of(503, person.api().get(path(id)));
            int asked = court.questions().of(radicado);
            JsonObject problem = Refusal.of(503, person.api().get(path(id)));
            assertTrue(problem.getString("detail").contains("descansar"), problem::toString);
            assertEquals(asked, court.questions().of(radicado));
        }
    }

    @Test
    void whoeverWaitsHoldsNobodyUp() {
        long id = stored(2);
        List<CompletableFuture<Api.Reply>> waiting;
        try (Illness illness = Illness.of(FaultPlan.none().when(this::asksForDocuments, Fault.hang()))) {
            waiting = Stream.generate(() -> person.api().send("GET", path(id), null))
                    .limit(AT_ONCE + WAITING)
                    .toList();
            Awaitility.await().until(() -> court.questions().of(radicado, Kind.DOCUMENTOS) >= AT_ONCE);
            assertEquals(200, person.api().get("/api/saved").status());
            Awaitility.await().until(() -> person.api().get(path(id)).status() == 503);
            assertEquals(AT_ONCE, court.questions().of(radicado, Kind.DOCUMENTOS));
        }
        for (CompletableFuture<Api.Reply> each : waiting) {
            // on a slow machine the server may lose patience with the court first
            assertTrue(
                    Set.of(200, 503).contains(each.join().status()), each.join().text());
        }
    }

    private boolean asksForDocuments(Question question) {
        return question.kind() == Kind.DOCUMENTOS && question.radicado().equals(radicado);
    }

    private boolean asksForAFile(Question question) {
        return question.kind() == Kind.DESCARGA && question.radicado().equals(radicado);
    }

    private String path(long id) {
        return "/api/procesos/" + radicado + "/actuaciones/" + id + "/documentos";
    }

    private List<JsonObject> list(long id) {
        return list(radicado, id);
    }

    private List<JsonObject> list(String of, long id) {
        Api.Reply reply = person.api().get("/api/procesos/" + of + "/actuaciones/" + id + "/documentos");
        assertEquals(200, reply.status(), reply.text());
        assertEquals("OK", reply.json().getString("status"));
        return Person.rows(reply.json().getJsonArray("documentos"));
    }

    private long stored(int number) {
        return stored(radicado, number);
    }

    /** Our record of one actuación as the court has it now, and of nothing else of the case. */
    private long stored(String of, int number) {
        InstanciaFixture instancia = court.find(of).orElseThrow().main();
        ActuacionFixture actuacion = instancia.actuaciones().stream()
                .filter(each -> each.consActuacion() == number)
                .findFirst()
                .orElseThrow();
        database.execute("delete from instancias where radicado = '" + of + "'");
        String instanciaId = database.value(String.format(
                """
                insert into instancias (radicado, id_proceso, es_privado, principal, sujetos, dudas, primera_vista, detallada)
                  values ('%s', %d, false, true, '[]', '', now(), true) returning id""",
                of, instancia.idProceso()));
        String note = actuacion.anotacion() == null ? "null" : "'" + actuacion.anotacion() + "'";
        return Long.parseLong(database.value(String.format(
                """
                insert into actuaciones (instancia_id, radicado, cons_actuacion, orden, fecha_actuacion, actuacion, anotacion,
                                         fecha_registro, con_documentos, dudas, primera_vista)
                  values (%s, '%s', %d, '%s', '%s', '%s', %s, '%s', %s, '', now()) returning id""",
                instanciaId,
                of,
                number,
                actuacion.fechaRegistro(),
                actuacion.fechaActuacion(),
                actuacion.actuacion().strip(),
                note,
                actuacion.fechaRegistro(),
                actuacion.conDocumentos())));
    }
}
