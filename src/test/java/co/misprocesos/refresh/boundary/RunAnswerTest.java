package co.misprocesos.refresh.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import co.misprocesos.judicial.entity.Cambio;
import co.misprocesos.judicial.entity.HechosMostrados;
import co.misprocesos.refresh.entity.Followed;
import co.misprocesos.refresh.entity.ItemResult;
import co.misprocesos.refresh.entity.Outcome;
import co.misprocesos.refresh.entity.RunResult;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RunAnswerTest {

    private static final UUID RUN = UUID.fromString("00000000-0000-4000-8000-000000000076");
    private static final HechosMostrados BEFORE = shown("Secretaria", null);
    private static final HechosMostrados AFTER = shown(null, LocalDate.of(2026, 11, 3));

    @Test
    void countsWhatIsFinishedChangedAndPending() {
        JsonObject body = RunAnswer.body(new RunResult(RUN, 7, 3, 2, List.of()));
        assertEquals(
                json(
                        """
                        {"status":"OK","runId":"00000000-0000-4000-8000-000000000076","checked":7,"updated":2,"pending":3,
                         "rows":[],"errors":[]}"""),
                body);
    }

    @Test
    void aChangedCaseOfAProjectCarriesItsSevenFactsBeforeAndAfter() {
        Cambio cambio = new Cambio(List.of("ubicacion", "fechaUltimaActuacion"), BEFORE, AFTER);
        ItemResult item = new ItemResult(Followed.projectCase(5, "76001"), Outcome.CAMBIO, cambio, null);
        JsonObject body = RunAnswer.body(new RunResult(RUN, 1, 0, 1, List.of(item)));
        assertEquals(
                json(
                        """
                        {"caseId":5,"radicado":"76001","changedFields":["ubicacion","fechaUltimaActuacion"],
                         "before":{"demandante":"ANA","demandado":null,"juzgado":"J","clase":null,"subclase":null,
                                   "ubicacion":"Secretaria","fechaUltimaActuacion":null},
                         "after":{"demandante":"ANA","demandado":null,"juzgado":"J","clase":null,"subclase":null,
                                  "ubicacion":null,"fechaUltimaActuacion":"2026-11-03"}}"""),
                body.getJsonArray("rows").getJsonObject(0));
        assertEquals(List.of(), body.getJsonArray("errors"));
    }

    @Test
    void aFailedSavedCaseIsAnErrorAndNoRow() {
        ItemResult item = new ItemResult(Followed.saved(9, "76001"), Outcome.ERROR, null, "No respondió.");
        JsonObject body = RunAnswer.body(new RunResult(RUN, 1, 0, 0, List.of(item)));
        assertEquals(List.of(), body.getJsonArray("rows"));
        assertEquals(
                json("{\"id\":9,\"radicado\":\"76001\",\"error\":\"No respondió.\"}"),
                body.getJsonArray("errors").getJsonObject(0));
    }

    @Test
    void aRunHasAnAddress() {
        assertEquals(
                "/api/refreshes/00000000-0000-4000-8000-000000000076",
                RunAnswer.location(RUN).toString());
    }

    private static HechosMostrados shown(String ubicacion, LocalDate fecha) {
        return new HechosMostrados("70", "ANA", null, "J", null, null, ubicacion, fecha);
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
