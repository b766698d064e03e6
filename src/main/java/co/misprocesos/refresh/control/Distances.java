package co.misprocesos.refresh.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How long a case that failed is left before it is asked for again: four times longer each time, a quarter more or less
 * at random, so that what failed together does not come back together.
 */
@ApplicationScoped
public class Distances {

    /** So many failures in a row, and nobody waits for the case any more. */
    static final int PATIENCE = 3;

    /** So many, and it is left to the next sweep. */
    static final int LAST = 8;

    private static final Duration LONGEST = Duration.ofHours(4);
    private static final int GROWTH = 4;
    private static final double JITTER = 0.25;

    private final Duration first;
    private final RandomGenerator random;

    /** For the container's proxy only. */
    protected Distances() {
        this(Duration.ZERO, null);
    }

    @Inject
    Distances(@ConfigProperty(name = "REFRESH_RETRY_AFTER") Duration first, RandomGenerator random) {
        this.first = first;
        this.random = random;
    }

    /** @param failures in a row, this one included */
    Duration after(int failures) {
        double growth = Math.pow(GROWTH, Math.min(failures, LAST) - 1.0);
        double millis = Math.min(first.toMillis() * growth, LONGEST.toMillis());
        return Duration.ofMillis(Math.round(millis * (1 - JITTER + 2 * JITTER * random.nextDouble())));
    }

    /** Before something that seems gone is looked for again: long enough for a source that stumbled. */
    Duration ofDoubt() {
        return after(PATIENCE + 1);
    }
}
