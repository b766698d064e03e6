package co.misprocesos.cpnu.control;

import static co.misprocesos.cpnu.control.Answers.unavailable;
import static co.misprocesos.cpnu.control.Court.ID;
import static co.misprocesos.cpnu.control.Court.RADICADO;
import static co.misprocesos.cpnu.control.Court.json;
import static co.misprocesos.cpnu.control.Court.message;
import static co.misprocesos.cpnu.entity.SourceState.DISPONIBLE;
import static co.misprocesos.cpnu.entity.SourceState.EN_PAUSA;
import static org.junit.jupiter.api.Assertions.assertEquals;

import co.misprocesos.cpnu.entity.Answer;
import co.misprocesos.cpnu.entity.Detalle;
import co.misprocesos.cpnu.entity.Reason;
import com.sun.net.httpserver.HttpHandler;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class OutageTest {

    private final Court court = new Court();

    @AfterEach
    void close() {
        court.close();
    }

    @Test
    void pausesAfterTwentyFailuresInARow() {
        court.answers(json(500, "{}"));
        fail(19);
        assertEquals(DISPONIBLE, court.cpnu.state());

        fail(1);
        assertEquals(EN_PAUSA, court.cpnu.state());
    }

    @Test
    void pausesAgainWhenTheProbeFailsAfterAnOutage() {
        court.answers(json(500, "{}"));
        fail(20);
        court.clock.pass(rest());

        unavailable(Reason.SERVER_ERROR, ask());
        assertEquals(EN_PAUSA, court.cpnu.state());
    }

    @Test
    void oneAnswerBetweenFailuresStartsTheCountAnew() {
        court.answers(json(500, "{}"));
        fail(19);
        court.answers(message(404, "No se encontro detalle para el IdProceso: 61230450"));
        assertEquals(new Answer.NotFound<>(), ask());
        court.answers(json(500, "{}"));
        fail(19);

        assertEquals(DISPONIBLE, court.cpnu.state());
    }

    @Test
    void whatIsNotFoundPrivateStrangeOrPassingNeverPauses() {
        for (HttpHandler handler : new HttpHandler[] {
            message(404, "No se encontro detalle para el IdProceso: 61230450"),
            message(404, "No se puede ver el detalle de un proceso privado"),
            json(200, "{}"),
            message(404, "Error de prueba.")
        }) {
            court.answers(handler);
            for (int question = 0; question < SourcePause.OUTAGE + 5; question++) {
                ask();
            }
            assertEquals(DISPONIBLE, court.cpnu.state());
        }
    }

    private void fail(int times) {
        for (int question = 0; question < times; question++) {
            unavailable(Reason.SERVER_ERROR, ask());
        }
    }

    private Answer<Detalle> ask() {
        return court.cpnu.detalle(RADICADO, ID);
    }

    private Duration rest() {
        return Duration.between(court.clock.instant(), court.cpnu.pausedUntil().orElseThrow());
    }
}
