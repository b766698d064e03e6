package co.misprocesos.courtesy.control;

import static co.misprocesos.courtesy.control.BudgetBeans.inTransaction;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.container.InContainer;
import co.misprocesos.courtesy.entity.Balance;
import co.misprocesos.courtesy.entity.Opening;
import co.misprocesos.courtesy.entity.SourceState;
import co.misprocesos.courtesy.entity.Why;
import co.misprocesos.cpnu.control.Courtesy;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import org.junit.jupiter.api.Test;

/** What a pause, the stop and the wait for a turn let leave. */
@InContainer
class BudgetPausesIT extends OneBudget {

    @Test
    void closesForARefusalAndSaysUntilWhen() {
        BudgetBeans beans = beans(NAME, 600, 0);
        turn(beans).refused(Duration.ZERO);
        passThePace();

        Opening.Closed closed = assertClosed(Why.RECHAZO, beans.budget.take(true));
        assertWithin(Duration.ofMinutes(2), closed.delay(), Duration.ofMinutes(5));
        Balance balance = inTransaction(beans.budget::balance);
        assertEquals(SourceState.EN_PAUSA, balance.state());
        assertEquals(Why.RECHAZO, balance.closure().orElseThrow().why());
        assertEquals(1, balance.pauses());
    }

    @Test
    void closesForTheLongPauseWhenTheProbeIsRefusedAndForABlockAfterThat() {
        BudgetBeans beans = beans(NAME, 0, 0);
        turn(beans).refused(Duration.ZERO);
        endThePause();
        turn(beans).refused(Duration.ZERO);

        Opening.Closed closed = assertClosed(Why.RECHAZO, beans.budget.take(true));
        assertWithin(Duration.ofMinutes(19), closed.delay(), Duration.ofMinutes(20));
        endThePause();
        turn(beans).refused(Duration.ZERO);
        assertClosed(Why.BLOQUEADA, beans.budget.take(true));
        assertEquals(SourceState.BLOQUEADA, inTransaction(beans.budget::balance).state());
    }

    @Test
    void closesForAnOutageAfterTwentyFailures() {
        BudgetBeans beans = beans(NAME, 0, 0);
        for (int failure = 0; failure < 19; failure++) {
            turn(beans).failed();
        }
        assertOpen(beans.budget.take(true));

        turn(beans).failed();
        assertClosed(Why.CAIDA, beans.budget.take(true));
    }

    @Test
    void triesWithOneQuestionAfterAPauseUntilOneIsAnswered() {
        BudgetBeans beans = beans(NAME, 0, 0);
        assertFalse(look(beans.budget).probe());
        turn(beans).refused(Duration.ZERO);
        endThePause();

        assertTrue(look(beans.budget).probe());
        assertTrue(look(beans.budget).probe());
        turn(beans).answered();
        assertFalse(look(beans.budget).probe());
        assertEquals(
                "-, 0, 0", value("concat_ws(', ', coalesce(cast(paused_until as text), '-'), refusals, failures)"));
    }

    @Test
    void believesNothingThatIsSaidOfAQuestionThatLeftBeforeAPause() {
        BudgetBeans beans = beans(NAME, 0, 0);
        Courtesy.Turn first = turn(beans);
        turn(beans).failed();
        Courtesy.Turn second = turn(beans);
        turn(beans).refused(Duration.ZERO);
        String row = row();

        first.answered();
        second.answered();
        first.refused(Duration.ofHours(1));
        second.failed();
        assertEquals(row, row());
    }

    @Test
    void writesNothingWithoutAPaceAndADay() {
        BudgetBeans beans = beans(NAME, 0, 0);
        beans.budget.take(true);
        String version = value("xmin");

        turn(beans).answered();
        beans.budget.take(true);
        beans.budget.take(false);
        assertEquals(version, value("xmin"));
        assertEquals("0", value("used"));
    }

    @Test
    void keepsBudgetsApartByName() {
        BudgetBeans one = beans(NAME, 1, 1);
        turn(one).refused(Duration.ZERO);

        BudgetBeans other = beans(OTHER, 1, 1);
        assertOpen(other.budget.take(true));
        assertClosed(Why.RECHAZO, one.budget.take(true));
    }

    @Test
    void letsNothingLeaveOnceItIsStopped() {
        BudgetBeans beans = beans(NAME, 0, 0);
        beans.courtesy.stop();

        assertClosed(Why.DETENCION, beans.budget.take(true));
        assertThrows(Courtesy.LeftAlone.class, beans.courtesy::await);
        assertOpen(beans(NAME, 0, 0).budget.take(true), "another server goes on");
    }

    @Test
    void waitsForThePaceAndNotForThePause() throws Exception {
        BudgetBeans beans = beans(NAME, 600, 0);
        beans.courtesy.await();
        String before = value("next_at");
        Courtesy.Turn second = beans.courtesy.of(true).await();

        assertEquals(
                "true",
                value("next_at - cast('" + before + "' as timestamptz) >= interval '100 ms'"),
                "the second question had no turn of its own");
        second.refused(Duration.ZERO);
        Courtesy.LeftAlone alone = assertThrows(Courtesy.LeftAlone.class, beans.courtesy::await);
        assertEquals(Why.RECHAZO.words(), alone.getMessage());
    }

    @Test
    void sendsAwayWhoWaitsForThePaceWhenItIsStopped() throws Exception {
        BudgetBeans beans = beans(NAME, 1, 0);
        beans.courtesy.await();
        ManagedExecutorService threads = InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        Future<String> waiting = threads.submit(() ->
                assertThrows(Courtesy.LeftAlone.class, beans.courtesy::await).getMessage());

        beans.courtesy.stop();
        assertEquals(Why.DETENCION.words(), waiting.get(20, TimeUnit.SECONDS));
        assertEquals("1", value("used"));
    }

    private void endThePause() {
        set("paused_until = clock_timestamp()");
    }

    private String row() {
        return value("concat_ws(' ', next_at, day, used, debt, paused_until, refusals, failures, epoch)");
    }
}
