package co.misprocesos.courtesy.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PauseTest {

    private static final Instant NOW = Instant.parse("2026-11-03T11:00:00Z");
    private static final Duration SHORT = Duration.ofSeconds(150);
    private static final Duration LONG = Duration.ofMinutes(20);

    private final PauseLengths lengths = new PauseLengths(SHORT, LONG, new Random(7));

    @Test
    void isOpenBeforeAnythingHappens() {
        assertEquals(SourceState.DISPONIBLE, Pause.NONE.state(NOW));
        assertEquals(Optional.empty(), Pause.NONE.openUntil(NOW));
        assertFalse(Pause.NONE.isProbing(NOW));
        assertTrue(Pause.NONE.isClean());
    }

    @Test
    void lastsARandomTimeBetweenOnceAndTwiceAfterARefusal() {
        Set<Duration> seen = new HashSet<>();
        for (int refusal = 0; refusal < 50; refusal++) {
            Duration length = length(refused(Pause.NONE));
            assertTrue(length.compareTo(SHORT) >= 0 && length.compareTo(SHORT.multipliedBy(2)) <= 0, length.toString());
            seen.add(length);
        }
        assertTrue(seen.size() > 40, seen.toString());
    }

    @Test
    void lastsLongAfterTheSecondRefusalAndEachFurtherOne() {
        Pause second = refused(refused(Pause.NONE));

        assertEquals(LONG, length(second));
        assertEquals(LONG, length(refused(second)));
    }

    @Test
    void saysBlockedFromTheThirdRefusalOn() {
        Pause second = refused(refused(Pause.NONE));
        assertEquals(SourceState.EN_PAUSA, second.state(NOW));
        assertEquals(Why.RECHAZO, second.why());

        Pause third = refused(second);
        assertEquals(SourceState.BLOQUEADA, third.state(NOW));
        assertEquals(Why.BLOQUEADA, third.why());
    }

    @Test
    void saysBlockedAlsoWhileASingleQuestionMayTryUntilOneIsAnswered() {
        Pause third = refused(refused(refused(Pause.NONE)));
        Instant over = third.until();
        assertTrue(third.isProbing(over));
        assertEquals(SourceState.BLOQUEADA, third.state(over));

        Pause answered = third.answered();
        assertEquals(SourceState.DISPONIBLE, answered.state(over));
        assertTrue(answered.isClean());
        assertFalse(answered.isProbing(over));
        assertEquals(SourceState.EN_PAUSA, refused(answered).state(NOW), "the count starts anew");
    }

    @ParameterizedTest
    @CsvSource({"PT15M, PT15M", "PT20M, PT20M", "PT277H, PT20M"})
    void lastsAsLongAsTheSourceWishesButNotLongerThanTheLongPause(Duration wish, Duration length) {
        assertEquals(length, length(Pause.NONE.refused(NOW, wish, lengths)));
    }

    @Test
    void isNotShortenedByAWish() {
        Pause first = Pause.NONE.refused(NOW, Duration.ofSeconds(1), lengths);
        assertTrue(length(first).compareTo(SHORT) >= 0);

        assertEquals(LONG, length(first.refused(NOW, Duration.ofSeconds(1), lengths)));
    }

    @Test
    void asksNothingUntilTheLastMomentAndOneQuestionFromThenOn() {
        Pause pause = refused(Pause.NONE);
        Instant last = pause.until().minusNanos(1);

        assertEquals(Optional.of(pause.until()), pause.openUntil(last));
        assertEquals(SourceState.EN_PAUSA, pause.state(last));
        assertFalse(pause.isProbing(last));
        assertEquals(Optional.empty(), pause.openUntil(pause.until()));
        assertEquals(SourceState.DISPONIBLE, pause.state(pause.until()));
        assertTrue(pause.isProbing(pause.until()));
    }

    @Test
    void beginsWithTwentyFailuresInARow() {
        Pause nineteen = failed(Pause.NONE, 19);
        assertEquals(SourceState.DISPONIBLE, nineteen.state(NOW));
        assertEquals(0, nineteen.epoch());

        Pause twenty = failed(nineteen, 1);
        assertEquals(SourceState.EN_PAUSA, twenty.state(NOW));
        assertEquals(Why.CAIDA, twenty.why());
        assertEquals(1, twenty.epoch());
        assertTrue(length(twenty).compareTo(SHORT) >= 0 && length(twenty).compareTo(SHORT.multipliedBy(2)) <= 0);
    }

    @Test
    void beginsAgainWithEachFailureAfterAnOutage() {
        Pause outage = failed(Pause.NONE, 20);
        Instant later = outage.until();

        Pause again = outage.failed(later, lengths);
        assertTrue(again.openUntil(later).isPresent());
        assertEquals(2, again.epoch());
    }

    @Test
    void forgetsFailuresWithAnAnswer() {
        Pause answered = failed(Pause.NONE, 19).answered();

        assertEquals(SourceState.DISPONIBLE, failed(answered, 19).state(NOW));
        assertEquals(SourceState.EN_PAUSA, failed(answered, 20).state(NOW));
    }

    @Test
    void neverSaysBlockedBecauseOfFailures() {
        Pause down = failed(Pause.NONE, 40);

        assertEquals(SourceState.EN_PAUSA, down.state(NOW));
        assertEquals(Why.CAIDA, down.why());
    }

    @Test
    void staysWhereItIsWithAFailureThatIsNoOutage() {
        Pause refused = refused(Pause.NONE);
        Pause failed = failed(refused, 1);

        assertSame(refused.until(), failed.until());
        assertEquals(refused.epoch(), failed.epoch());
        assertFalse(failed.isClean());
    }

    @Test
    void countsItsEpochsAndKeepsThemThroughAnAnswer() {
        Pause second = refused(refused(Pause.NONE));
        assertEquals(2, second.epoch());

        assertEquals(2, second.answered().epoch());
        assertEquals(3, refused(second.answered()).epoch());
    }

    private Pause refused(Pause pause) {
        return pause.refused(NOW, Duration.ZERO, lengths);
    }

    private Pause failed(Pause pause, int times) {
        Pause failed = pause;
        for (int failure = 0; failure < times; failure++) {
            failed = failed.failed(NOW, lengths);
        }
        return failed;
    }

    private static Duration length(Pause pause) {
        return Duration.between(NOW, pause.openUntil(NOW).orElseThrow());
    }
}
