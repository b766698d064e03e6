package co.misprocesos.cpnu.control;

import static co.misprocesos.cpnu.control.Answers.found;
import static co.misprocesos.cpnu.control.Answers.unavailable;
import static co.misprocesos.cpnu.control.Court.ID;
import static co.misprocesos.cpnu.control.Court.RADICADO;
import static co.misprocesos.cpnu.control.Court.fixture;
import static co.misprocesos.cpnu.control.Court.json;
import static co.misprocesos.cpnu.control.Court.page;
import static co.misprocesos.cpnu.entity.SourceState.EN_PAUSA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.cpnu.entity.Answer;
import co.misprocesos.cpnu.entity.Detalle;
import co.misprocesos.cpnu.entity.Reason;
import com.sun.net.httpserver.HttpHandler;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SourcePauseRaceTest {

    private static final HttpHandler GOOD = json(200, fixture("detalle.json"));

    private final Court court = new Court();

    @AfterEach
    void close() {
        court.close();
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

    private void block() {
        court.answers(page(403));
        unavailable(Reason.BLOCKED, ask());
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
