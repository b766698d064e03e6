package co.misprocesos.refresh.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.bench.Figures;
import co.misprocesos.bench.SimulatedYear;
import co.misprocesos.bench.SweepSimulation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SweepOrderTest {

    private static final Duration BOUND = Duration.ofDays(30);
    private static final SweepOrder ORDER = new SweepOrder(BOUND, SimulatedYear.ZONE);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW =
            TODAY.atTime(6, 0).atZone(SimulatedYear.ZONE).toInstant();

    @Test
    void recentMovementGoesBeforeQuietAtEqualAge() {
        assertTrue(rank(5, 6) < rank(5, 20));
        assertTrue(rank(5, 20) < rank(5, 100));
    }

    @Test
    void longerUnverifiedGoesBeforeShorterAtEqualMovement() {
        assertTrue(rank(4, 10) < rank(3, 10));
        assertTrue(rank(28, 200) < rank(27, 200));
    }

    @Test
    void aQuietCaseOvertakesALivelyOneInTime() {
        assertTrue(rank(3, 4) < rank(5, 400));
        assertTrue(rank(3, 4) < rank(1, 1));
        assertTrue(rank(10, 400) < rank(3, 4));
    }

    @Test
    void whatWouldPassTheBoundBeforeTomorrowGoesBeforeEverythingElse() {
        assertTrue(rank(29, 4_000) < rank(28, 28));
    }

    @Test
    void pastTheBoundTheOldestGoesFirst() {
        assertTrue(rank(31, 4_000) < rank(30, 30));
        assertTrue(rank(400, 4_000) < rank(31, 4_000));
    }

    @Test
    void neverVerifiedGoesFirstOfAll() {
        assertTrue(ORDER.rank(null, TODAY, NOW) < rank(100_000, 100_000));
        assertTrue(ORDER.rank(null, null, NOW) < rank(100_000, 100_000));
    }

    @Test
    void withoutADateACaseIsMiddling() {
        Instant verifiedAt = NOW.minus(Duration.ofDays(5));
        double middling = ORDER.rank(verifiedAt, null, NOW);
        assertTrue(rank(5, 5) < middling);
        assertTrue(middling < rank(5, 125));
    }

    @Test
    void aDateAfterTheVerificationCountsAsItsDay() {
        assertEquals(rank(5, 5), rank(5, -300));
        assertEquals(rank(5, 5), rank(5, 4));
    }

    @Test
    void beyondSomeMonthsQuietIsQuiet() {
        assertEquals(rank(5, 200), rank(5, 20_000));
    }

    @Test
    void aVerificationAheadOfTheClockIsOfToday() {
        assertEquals(rank(0, 0), rank(-2, 0));
    }

    /** A verification in the evening belongs to the court's day, not to Greenwich's. */
    @Test
    void daysAreTheCourts() {
        Instant evening =
                TODAY.minusDays(3).atTime(20, 0).atZone(SimulatedYear.ZONE).toInstant();
        assertEquals(ORDER.rank(evening, TODAY.minusDays(3), NOW), ORDER.rank(evening, TODAY.minusDays(2), NOW), 1e-12);
        assertTrue(ORDER.rank(evening, TODAY.minusDays(3), NOW) < ORDER.rank(evening, TODAY.minusDays(4), NOW));
    }

    @ParameterizedTest
    @CsvSource({"40, 0.9", "200, 0.95"})
    void newsIsSeenSoonerThanInTurnAndNoCaseIsOlderThanTheBound(int budget, double ratio) {
        SimulatedYear year = new SimulatedYear(500, budget, 40, 150);
        Figures inTurn = year.run(SweepSimulation::inTurn, 7);
        Figures ours = year.run(SweepSimulation.ours(BOUND), 7);
        assertTrue(ours.mean() < ratio * inTurn.mean(), ours + " against " + inTurn);
        assertTrue(ours.oldest() <= BOUND.toDays(), ours.toString());
        assertTrue(ours.questions() <= budget, ours.toString());
    }

    @Test
    void aBoundThatTheBudgetCannotKeepMeansAskingInTurn() {
        SimulatedYear year = new SimulatedYear(500, 20, 60, 100);
        Figures inTurn = year.run(SweepSimulation::inTurn, 7);
        Figures ours = year.run(SweepSimulation.ours(BOUND), 7);
        assertTrue(inTurn.oldest() > BOUND.toDays(), inTurn.toString());
        assertEquals(inTurn.oldest(), ours.oldest(), 1.1);
    }

    private static double rank(int verifiedDaysAgo, int movedDaysAgo) {
        return ORDER.rank(NOW.minus(Duration.ofDays(verifiedDaysAgo)), TODAY.minusDays(movedDaysAgo), NOW);
    }
}
