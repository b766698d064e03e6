package co.misprocesos.courtesy.entity;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long a source is left alone (CPNU facts 3.2).
 *
 * @param pause after a first refusal, at least; at random up to twice that
 * @param longPause after a refusal that follows a pause
 * @param random safe for many threads
 */
public record PauseLengths(Duration pause, Duration longPause, RandomGenerator random) {

    Duration first() {
        return pause.plusNanos(random.nextLong(pause.toNanos() + 1));
    }

    /** At most the long pause, whatever the source wishes. */
    Duration atLeast(Duration wish, Duration length) {
        Duration bounded = wish.compareTo(longPause) > 0 ? longPause : wish;
        return bounded.compareTo(length) > 0 ? bounded : length;
    }
}
