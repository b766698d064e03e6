package co.misprocesos.cpnu.control;

import co.misprocesos.cpnu.entity.Reason;
import java.time.Duration;
import java.util.random.RandomGenerator;

/** Asks again, at most twice and after a jittered wait, what may heal; a refusal, a time limit and a strange form don't. */
final class Retry {

    static final int ATTEMPTS = 3;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WISH = Duration.ofSeconds(30);

    private final Sleeper sleeper;
    private final RandomGenerator random;

    Retry(Sleeper sleeper, RandomGenerator random) {
        this.sleeper = sleeper;
        this.random = random;
    }

    interface Attempt<T> {
        T run() throws InterruptedException;
    }

    <T> T call(Attempt<T> attempt) throws InterruptedException {
        for (int number = 1; ; number++) {
            try {
                return attempt.run();
            } catch (NoValue end) {
                if (number == ATTEMPTS || !canHeal(end)) {
                    throw end;
                }
                sleeper.sleep(wait(number, end));
            }
        }
    }

    private static boolean canHeal(NoValue end) {
        return end.reason().filter(Reason::canHeal).isPresent()
                && end.retryAfter()
                        .filter(wish -> wish.compareTo(LONGEST_WISH) > 0)
                        .isEmpty();
    }

    private Duration wait(int number, NoValue end) {
        long middle = FIRST_WAIT.toMillis() << (number - 1);
        long jittered = random.nextLong(middle / 2, middle * 3 / 2);
        return end.retryAfter().orElse(Duration.ZERO).plusMillis(jittered);
    }
}
