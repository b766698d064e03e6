package co.misprocesos.refresh.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import co.misprocesos.judicial.entity.Cambio;
import co.misprocesos.judicial.entity.HechosMostrados;
import co.misprocesos.refresh.entity.Followed;
import co.misprocesos.refresh.entity.ItemResult;
import co.misprocesos.refresh.entity.Outcome;
import co.misprocesos.refresh.entity.Pause;
import co.misprocesos.refresh.entity.Progress;
import co.misprocesos.refresh.entity.RunResult;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RunAnswerTest {

    private static final Progress QUIET =
            new Progress(0, OptionalInt.empty(), 0, Optional.empty(), Optional.empty(), 0, false);
    private static final UUID RUN = UUID.fromString("00000000-0000-4000-8000-000000000076");
    private static final HechosMostrados BEFORE = shown("Secretaria", null);
    private static final HechosMostrados AFTER = shown(null, LocalDate.of(2026, 11, 3));

    @Test
    void countsWhatIsFinishedChangedAndPending() {
        JsonObject body = RunAnswer.body(new RunResult(RUN, 7, 3, 2, List.of(), QUIET));
        assertEquals(
                json(
                        """
                        {"status":"OK","runId":"00000000-0000-4000-8000-000000000076","checked":7,"updated":2,"pending":3,
                         "rows":[],"errors":[],
                         "progreso":{"hechos":7,"cambiados":2,"fallidos":0,"pendientes":3,"ritmoPorMinuto":null,"ritmoActual":0,
                                     "finEsperado":null,"pausa":null,"postergados":0,"aviso":null,"cancelado":false}}"""),
                body);
    }

    @Test
    void aChangedCaseOfAProjectCarriesItsSevenFactsBeforeAndAfter() {
        Cambio cambio = new Cambio(List.of("ubicacion", "fechaUltimaActuacion"), BEFORE, AFTER);
        ItemResult item = new ItemResult(Followed.projectCase(5, "76001"), Outcome.CAMBIO, cambio, null);
        JsonObject body = RunAnswer.body(new RunResult(RUN, 1, 0, 1, List.of(item), QUIET));
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
        JsonObject body = RunAnswer.body(new RunResult(RUN, 1, 0, 0, List.of(item), QUIET));
        assertEquals(List.of(), body.getJsonArray("rows"));
        assertEquals(
                json("{\"id\":9,\"radicado\":\"76001\",\"error\":\"No respondió.\"}"),
                body.getJsonArray("errors").getJsonObject(0));
    }

    @Test
    void tellsHowARunGoesOn() {
        Instant until = Instant.parse("2026-11-03T15:42:00Z");
        Pause pause = new Pause(Pause.Motivo.RECHAZO, until);
        Progress progress = new Progress(
                4, OptionalInt.of(12), 11, Optional.of(until.plusSeconds(65)), Optional.of(pause), 2, true);
        JsonObject body = RunAnswer.body(new RunResult(RUN, 7, 3, 2, List.of(), progress));
        assertEquals(
                json(
                        """
                        {"hechos":7,"cambiados":2,"fallidos":4,"pendientes":3,"ritmoPorMinuto":12,"ritmoActual":11,
                         "finEsperado":"2026-11-03T15:43:05Z",
                         "pausa":{"motivo":"RECHAZO","hasta":"2026-11-03T15:42:00Z",
                                  "sentencia":"La Rama Judicial rechazó las consultas; se la deja descansar hasta las 10:42 (hora de Colombia)."},
                         "postergados":2,
                         "aviso":"2 casos esperan detrás de la revisión diaria, porque ya se hicieron sus consultas rápidas de esta hora.",
                         "cancelado":true}"""),
                body.getJsonObject("progreso"));
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
