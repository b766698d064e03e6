package co.misprocesos.account.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.account.entity.Email;
import co.misprocesos.problem.entity.Problem;
import co.misprocesos.problem.entity.ProblemException;
import co.misprocesos.problem.entity.ProblemType;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {

    private static final Email ANA = new Email("ana@example.test");
    private static final Email LUZ = new Email("luz@example.test");
    private static final String HERE = "192.0.2.1";
    private static final String THERE = "192.0.2.2";

    private final TestClock clock = new TestClock();
    private final LoginThrottle throttle = new LoginThrottle(3, 5, clock);

    @Test
    void refusesTheRightPasswordAfterTooManyFailures() {
        fail(ANA, THERE, 3);
        Problem problem = refusal(ANA, HERE);
        assertEquals(ProblemType.TOO_MANY, problem.type());
        assertEquals(Optional.of(Duration.ofMinutes(15)), problem.retryAfter());
    }

    @Test
    void countsFailuresOnly() {
        for (int i = 0; i < 20; i++) {
            assertTrue(throttle.attempt(ANA, HERE, () -> true));
        }
        fail(ANA, HERE, 3);
        refusal(ANA, HERE);
    }

    @Test
    void countsNothingWhenAnAttemptBreaks() {
        for (int i = 0; i < 20; i++) {
            assertThrows(
                    IllegalStateException.class,
                    () -> throttle.attempt(ANA, HERE, () -> {
                        throw new IllegalStateException();
                    }));
        }
        assertTrue(throttle.attempt(ANA, HERE, () -> true));
    }

    @Test
    void forgetsWhenTheWindowEnds() {
        fail(ANA, HERE, 1);
        clock.pass(Duration.ofMinutes(10));
        fail(ANA, HERE, 2);
        assertEquals(Optional.of(Duration.ofMinutes(5)), refusal(ANA, HERE).retryAfter());
        clock.pass(Duration.ofMinutes(5).minusMillis(1));
        assertEquals(Optional.of(Duration.ofSeconds(1)), refusal(ANA, HERE).retryAfter());
        clock.pass(Duration.ofMillis(1));
        assertTrue(throttle.attempt(ANA, HERE, () -> true));
    }

    @Test
    void countsEachAddressOfThePersonApart() {
        fail(ANA, HERE, 3);
        assertTrue(throttle.attempt(LUZ, HERE, () -> true));
    }

    @Test
    void countsWhereAttemptsComeFrom() {
        fail(ANA, HERE, 3);
        fail(LUZ, HERE, 2);
        Email other = new Email("rosa@example.test");
        assertEquals(ProblemType.TOO_MANY, refusal(other, HERE).type());
        assertTrue(throttle.attempt(other, THERE, () -> true));
    }

    @Test
    void refusesWithoutMakingTheAttempt() {
        fail(ANA, HERE, 3);
        boolean[] made = {false};
        assertThrows(ProblemException.class, () -> throttle.attempt(ANA, HERE, () -> made[0] = true));
        assertFalse(made[0]);
    }

    @Test
    void holdsAPlaceWhileAnAttemptIsDecided() {
        fail(ANA, HERE, 2);
        throttle.attempt(ANA, HERE, () -> {
            refusal(ANA, THERE);
            return true;
        });
        assertTrue(throttle.attempt(ANA, THERE, () -> true));
    }

    @Test
    void tellsAPersonHowLongToWait() {
        fail(ANA, HERE, 3);
        assertTrue(refusal(ANA, HERE).detail().contains("15 minutos"));
        clock.pass(Duration.ofSeconds(14 * 60 + 30));
        assertTrue(refusal(ANA, HERE).detail().contains("un minuto"));
    }

    private void fail(Email email, String address, int times) {
        for (int i = 0; i < times; i++) {
            assertFalse(throttle.attempt(email, address, () -> false));
        }
    }

    private Problem refusal(Email email, String address) {
        return assertThrows(ProblemException.class, () -> throttle.check(email, address))
                .problem();
    }
}
