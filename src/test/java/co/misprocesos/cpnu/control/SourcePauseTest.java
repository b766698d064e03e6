package co.misprocesos.cpnu.control;

import static co.misprocesos.cpnu.control.Answers.found;
import static co.misprocesos.cpnu.control.Answers.unavailable;
import static co.misprocesos.cpnu.control.Court.ID;
import static co.misprocesos.cpnu.control.Court.RADICADO;
import static co.misprocesos.cpnu.control.Court.fixture;
import static co.misprocesos.cpnu.control.Court.json;
import static co.misprocesos.cpnu.control.Court.message;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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
    void letsOneProbeThroughAtATime() throws Exception {
        block();
        court.clock.pass(rest());
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        court.answers(exchange -> {
            asked.countDown();
            await(goOn);
            GOOD.handle(exchange);
        });
        CompletableFuture<Answer<Detalle>> probe = CompletableFuture.supplyAsync(this::ask);
        asked.await();

        unavailable(Reason.PAUSED, ask());
        goOn.countDown();
        found(probe.get(10, TimeUnit.SECONDS));
        found(ask());
        assertEquals(3, court.asked.size());
    }

    @Test
    void aRequestThatWaitedForThePaceDoesNotLeaveInAPause() {
        holdTheNextRequestUntil(() -> {});

        assertEquals(1, court.asked.size());
    }

    @Test
    void aRequestThatWaitedForThePaceDoesNotLeaveBesideTheProbe() {
        holdTheNextRequestUntil(() -> court.clock.pass(rest()));

        assertEquals(1, court.asked.size());
    }

    @Test
    void aRetryDoesNotLeaveInAPause() {
        court.answers(json(500, "{}"), page(403), GOOD);
        court.pacing = new Pacing() {
            private int turns;

            @Override
            public void await() {
                turns++;
                if (turns == 2) {
                    unavailable(Reason.BLOCKED, ask());
                }
            }
        };

        unavailable(Reason.PAUSED, ask());
        assertEquals(2, court.asked.size());
    }

    @Test
    void aLateAnswerDoesNotEndThePauseOfOthers() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        court.answers(
                exchange -> {
                    asked.countDown();
                    await(goOn);
                    GOOD.handle(exchange);
                },
                page(403));
        CompletableFuture<Answer<Detalle>> late = CompletableFuture.supplyAsync(this::ask);
        asked.await();
        unavailable(Reason.BLOCKED, ask());

        goOn.countDown();
        found(late.get(10, TimeUnit.SECONDS));
        assertEquals(EN_PAUSA, court.cpnu.state());
    }

    @Test
    void aSecondRefusalOfTheSameMomentDoesNotBlock() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        court.answers(
                exchange -> {
                    asked.countDown();
                    await(goOn);
                    page(403).handle(exchange);
                },
                page(403));
        CompletableFuture<Answer<Detalle>> late = CompletableFuture.supplyAsync(this::ask);
        asked.await();
        unavailable(Reason.BLOCKED, ask());

        goOn.countDown();
        unavailable(Reason.BLOCKED, late.get(10, TimeUnit.SECONDS));
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

    @Test
    void aStrangeFormOfTheProbeNeitherClosesNorOpens() {
        blockTwice();
        court.clock.pass(LONG_PAUSE);
        court.answers(json(200, "{}"), GOOD);

        unavailable(Reason.FORMAT, ask());
        assertEquals(BLOQUEADA, court.cpnu.state());
        assertEquals(Optional.empty(), court.cpnu.pausedUntil());
        found(ask());
        assertEquals(DISPONIBLE, court.cpnu.state());
    }

    @Test
    void anInterruptedProbeMakesRoomForTheNext() {
        block();
        court.clock.pass(rest());
        court.answers(GOOD);
        Thread.currentThread().interrupt();
        unavailable(Reason.PAUSED, ask());
        assertTrue(Thread.interrupted());

        found(ask());
    }

    private void holdTheNextRequestUntil(Runnable afterTheBlock) {
        court.answers(page(403), GOOD);
        court.pacing = new Pacing() {
            private boolean held;

            @Override
            public void await() {
                if (!held) {
                    held = true;
                    unavailable(Reason.BLOCKED, ask());
                    afterTheBlock.run();
                }
            }
        };
        unavailable(Reason.PAUSED, ask());
    }

    private Answer<Detalle> ask() {
        return court.cpnu.detalle(RADICADO, ID);
    }

    private void fail(int times) {
        for (int question = 0; question < times; question++) {
            unavailable(Reason.SERVER_ERROR, ask());
        }
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

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
