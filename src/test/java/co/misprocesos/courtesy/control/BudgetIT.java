package co.misprocesos.courtesy.control;

import static co.misprocesos.courtesy.control.BudgetBeans.inTransaction;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.container.InContainer;
import co.misprocesos.courtesy.entity.Balance;
import co.misprocesos.courtesy.entity.Opening;
import co.misprocesos.courtesy.entity.Why;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** What the pace, the share of the sweep and the day let leave. */
@InContainer
class BudgetIT extends OneBudget {

    @Test
    void aDayBeginsWithTheSweep() {
        LocalTime inAnHour = LocalTime.now(BOGOTA).plusHours(1);
        BudgetBeans beans = beans(NAME, 0, 1, BOGOTA.getId(), inAnHour);
        turn(beans);
        Opening.Closed spent = assertClosed(Why.PRESUPUESTO_DIARIO, inTransaction(beans.budget::look));
        assertWithin(Duration.ofMinutes(59), spent.delay(), Duration.ofMinutes(60));
    }

    @Test
    void closesForThePaceAfterEachQuestion() {
        Budget slow = beans(NAME, 1, 0).budget;

        assertOpen(slow.take(true));
        Opening.Closed closed = assertClosed(Why.RITMO, slow.take(true));
        assertWithin(Duration.ofSeconds(30), closed.delay(), Duration.ofMinutes(1));
        assertEquals("1", value("used"), "what did not leave is not booked");
    }

    @Test
    void booksTheNextQuestionSixtyNthsOfAMinuteAfterTheDatabasesClock() {
        beans(NAME, 2, 0).budget.take(true);

        double away = Double.parseDouble(value("extract(epoch from next_at - clock_timestamp())"));
        assertTrue(away > 15 && away <= 30, "in " + away + " s");
    }

    @Test
    void opensWhenThePacesTimeHasPassed() {
        Budget slow = beans(NAME, 1, 0).budget;
        assertOpen(slow.take(true));
        passThePace();

        assertOpen(slow.take(true));
        assertClosed(Why.RITMO, slow.take(true));
    }

    @Test
    void savesNoTimeThatNobodyUsed() {
        Budget slow = beans(NAME, 1, 0).budget;
        slow.take(true);
        set("next_at = clock_timestamp() - interval '1 hour'");

        assertOpen(slow.take(true));
        Opening.Closed closed = assertClosed(Why.RITMO, slow.take(true));
        assertWithin(Duration.ofSeconds(30), closed.delay(), Duration.ofMinutes(1));
    }

    @Test
    void letsOneOfManyTakersThrough() throws Exception {
        int takers = 4;
        CyclicBarrier together = new CyclicBarrier(takers);
        Callable<Opening> taker = () -> {
            Budget budget = beans(NAME, 1, 0).budget;
            together.await(20, TimeUnit.SECONDS);
            return budget.take(true);
        };
        ManagedExecutorService threads = InitialContext.doLookup("java:comp/DefaultManagedExecutorService");

        for (int round = 1; round <= 20; round++) {
            int open = 0;
            for (Future<Opening> taken : threads.invokeAll(Collections.nCopies(takers, taker))) {
                open += taken.get() instanceof Opening.Open ? 1 : 0;
            }
            assertEquals(1, open);
            assertEquals(String.valueOf(round), value("used"));
            passThePace();
        }
    }

    @Test
    void holdsTheBudgetUntilTheTransactionOfTheChoiceEnds() throws Exception {
        BudgetBeans one = beans(NAME, 1, 0);
        inTransaction(one.budget::balance);
        ManagedExecutorService threads = InitialContext.doLookup("java:comp/DefaultManagedExecutorService");

        Future<Opening> second = inTransaction(() -> {
            Opening.Open open = assertOpen(one.budget.look());
            Future<Opening> waiting =
                    threads.submit(() -> beans(NAME, 1, 0).budget.take(true));
            Awaitility.await().pollInSameThread().until(() -> waiting.isDone() || somebodyWaits());
            assertFalse(waiting.isDone());
            one.budget.spend(open, true);
            return waiting;
        });

        assertClosed(Why.RITMO, second.get(20, TimeUnit.SECONDS));
    }

    @Test
    void givesTheSweepEverySecondQuestionWhilePeopleWant() {
        Budget budget = beans(NAME, 600, 0).budget;

        for (int pair = 0; pair < 3; pair++) {
            assertFalse(assertOpen(leave(budget, true)).sweepsTurn());
            assertTrue(assertOpen(leave(budget, false)).sweepsTurn());
        }
        passThePace();
        assertFalse(look(budget).sweepsTurn());
    }

    @Test
    void remembersOneTurnOfASweepThatWantedNothing() {
        Budget budget = beans(NAME, 600, 0).budget;
        for (int question = 0; question < 5; question++) {
            leave(budget, true);
        }

        assertEquals("1", value("debt"));
    }

    @Test
    void owesTheSweepTheFurtherQuestionsOfAPersonsStepUpToTen() {
        Budget budget = beans(NAME, 600, 0).budget;
        for (int question = 1; question <= 12; question++) {
            passThePace();
            assertOpen(budget.take(true));
            assertEquals(String.valueOf(Math.min(question, 10)), value("debt"));
        }

        passThePace();
        assertOpen(budget.take(false));
        assertEquals("9", value("debt"));
    }

    @Test
    void owesPeopleNothingForASweepThatHadTheBudgetForItself() {
        Budget budget = beans(NAME, 600, 0).budget;
        leave(budget, false);
        leave(budget, false);

        assertEquals("0", value("debt"));
    }

    @Test
    void closesForTheDayWhenItsBudgetIsSpent() {
        Budget budget = beans(NAME, 0, 3).budget;
        for (int question = 0; question < 3; question++) {
            assertEquals(OptionalInt.of(3 - question), budget().leftToday());
            assertOpen(budget.take(true));
        }

        Opening.Closed closed = assertClosed(Why.PRESUPUESTO_DIARIO, budget.take(true));
        assertWithin(Duration.ofMillis(1), closed.delay(), Duration.ofDays(1));
        assertEquals(OptionalInt.of(0), budget().leftToday());
        assertEquals(
                LocalTime.MIDNIGHT,
                budget().closure().orElseThrow().until().atZone(BOGOTA).toLocalTime());
        assertEquals("3", value("used"));
    }

    @Test
    void keepsTheLastTenthOfADayForPeople() {
        Budget budget = beans(NAME, 0, 20).budget;
        for (int question = 0; question < 18; question++) {
            assertFalse(assertOpen(budget.take(false)).peopleOnly());
        }

        assertTrue(look(budget).peopleOnly());
        Balance balance = inTransaction(budget::balance);
        assertEquals(Optional.empty(), balance.closure());
        assertEquals(
                Why.PRESUPUESTO_DIARIO, balance.sweepsClosure().orElseThrow().why());
    }

    @Test
    void keepsNothingForPeopleAloneWithoutADaysBudget() {
        Budget budget = beans(NAME, 600, 0).budget;
        budget.take(false);
        set("used = 1000000");
        passThePace();

        assertFalse(look(budget).peopleOnly());
        assertEquals(OptionalInt.empty(), inTransaction(budget::balance).leftToday());
    }

    @Test
    void beginsAnewWithTheNextDay() {
        Budget budget = beans(NAME, 0, 3).budget;
        budget.take(true);
        set("day = day - 1, used = 3");

        assertEquals(OptionalInt.of(3), budget().leftToday());
        assertOpen(budget.take(true));
        assertEquals("1", value("used"));
    }

    @Test
    void countsTheDayInItsZone() {
        Budget ahead = beans(NAME, 0, 1, "Pacific/Kiritimati").budget;
        assertOpen(ahead.take(true));
        assertClosed(Why.PRESUPUESTO_DIARIO, ahead.take(true));

        assertOpen(beans(NAME, 0, 1, "Etc/GMT+12").budget.take(true));
    }

    private boolean somebodyWaits() {
        String waits = "select pid from pg_locks where not granted";
        return !em.createNativeQuery(waits).getResultList().isEmpty();
    }

    private Balance budget() {
        return inTransaction(beans(NAME, 0, 3).budget::balance);
    }

    /** As the choice of a step does it: a look and a booking, in one transaction. */
    private Opening leave(Budget budget, boolean forPeople) {
        passThePace();
        return inTransaction(() -> {
            Opening.Open open = assertOpen(budget.look());
            budget.spend(open, forPeople);
            return open;
        });
    }
}
