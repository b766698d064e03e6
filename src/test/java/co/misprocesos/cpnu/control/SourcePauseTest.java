package co.misprocesos.cpnu.control;

import static co.misprocesos.cpnu.control.Answers.found;
import static co.misprocesos.cpnu.control.Answers.unavailable;
import static co.misprocesos.cpnu.control.Court.ID;
import static co.misprocesos.cpnu.control.Court.RADICADO;
import static co.misprocesos.cpnu.control.Court.fixture;
import static co.misprocesos.cpnu.control.Court.json;
import static co.misprocesos.cpnu.control.Court.page;
import static co.misprocesos.cpnu.control.Court.withHeader;
import static co.misprocesos.cpnu.entity.SourceState.BLOQUEADA;
import static co.misprocesos.cpnu.entity.SourceState.DISPONIBLE;
import static co.misprocesos.cpnu.entity.SourceState.EN_PAUSA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.cpnu.entity.Answer;
import co.misprocesos.cpnu.entity.Detalle;
import co.misprocesos.cpnu.entity.Reason;
import com.sun.net.httpserver.HttpHandler;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SourcePauseTest {

    private static final HttpHandler GOOD = json(200, fixture("detalle.json"));
    private static final Duration PAUSE = Duration.ofSeconds(150);
    private static final Duration LONG_PAUSE = Duration.ofMinutes(20);

    private final Court court = new Court();

    @AfterEach
    void close() {
        court.close();
    }

    @Test
    void isAvailableBeforeAnythingHappens() {
        assertEquals(DISPONIBLE, court.cpnu.state());
        assertEquals(Optional.empty(), court.cpnu.pausedUntil());
    }

    @Test
    void asksNothingDuringAPause() {
        block();
        court.answers(GOOD);

        unavailable(Reason.PAUSED, ask());
        unavailable(Reason.PAUSED, court.cpnu.search(RADICADO));
        unavailable(Reason.PAUSED, court.cpnu.sujetos(RADICADO, ID));
        unavailable(Reason.PAUSED, court.cpnu.actuaciones(RADICADO, ID));
        assertEquals(EN_PAUSA, court.cpnu.state());
        assertEquals(1, court.asked.size());
    }

    @Test
    void pausesForARandomTimeBetweenOnceAndTwice() {
        Set<Duration> lengths = new HashSet<>();
        for (int block = 0; block < 10; block++) {
            block();
            Duration length = rest();
            assertTrue(length.compareTo(PAUSE) >= 0 && length.compareTo(PAUSE.multipliedBy(2)) <= 0, length.toString());
            lengths.add(length);
            court.clock.pass(length);
            court.answers(GOOD);
            found(ask());
        }
        assertTrue(lengths.size() > 5, lengths.toString());
    }

    @Test
    void asksAgainWhenThePauseIsOver() {
        block();
        court.clock.pass(rest());
        court.answers(GOOD);

        assertEquals(Optional.empty(), court.cpnu.pausedUntil());
        found(ask());
        assertEquals(DISPONIBLE, court.cpnu.state());
    }

    @Test
    void asksNothingUntilTheLastMomentOfThePause() {
        block();
        court.answers(GOOD);
        court.clock.pass(rest().minusNanos(1));

        unavailable(Reason.PAUSED, ask());
    }

    @Test
    void isBlockedWhenTheProbeIsRefusedToo() {
        blockTwice();

        assertEquals(BLOQUEADA, court.cpnu.state());
        assertEquals(LONG_PAUSE, rest());
    }

    @Test
    void staysBlockedUntilAQuestionSucceeds() {
        blockTwice();
        court.clock.pass(LONG_PAUSE);
        assertEquals(BLOQUEADA, court.cpnu.state());

        court.answers(page(403), GOOD);
        unavailable(Reason.BLOCKED, ask());
        assertEquals(LONG_PAUSE, rest());
        court.clock.pass(LONG_PAUSE);
        found(ask());

        assertEquals(DISPONIBLE, court.cpnu.state());
        block();
        assertEquals(EN_PAUSA, court.cpnu.state());
    }

    @Test
    void pausesAsLongAsTheSourceWishes() {
        court.answers(withHeader("Retry-After", "900", page(429)));
        ask();

        assertEquals(Duration.ofSeconds(900), rest());
    }

    @Test
    void pausesNoLongerThanTheLongPauseWhateverTheSourceWishes() {
        court.answers(withHeader("Retry-After", "999999", page(429)));
        ask();

        assertEquals(LONG_PAUSE, rest());
    }

    @Test
    void aStrangeFormOfTheProbeEndsTheRefusal() {
        blockTwice();
        court.clock.pass(LONG_PAUSE);
        court.answers(json(200, "{}"), GOOD);

        unavailable(Reason.FORMAT, ask());
        assertEquals(DISPONIBLE, court.cpnu.state(), "it was let in: a refusal shows a page, never JSON");
        assertEquals(Optional.empty(), court.cpnu.pausedUntil());
        found(ask());
    }

    private Answer<Detalle> ask() {
        return court.cpnu.detalle(RADICADO, ID);
    }

    private void block() {
        court.answers(page(403));
        unavailable(Reason.BLOCKED, ask());
    }

    private void blockTwice() {
        block();
        court.clock.pass(rest());
        block();
    }

    private Duration rest() {
        return Duration.between(court.clock.instant(), court.cpnu.pausedUntil().orElseThrow());
    }
}
