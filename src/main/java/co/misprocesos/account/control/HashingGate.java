package co.misprocesos.account.control;

import co.misprocesos.problem.entity.Problem;
import co.misprocesos.problem.entity.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets only so many passwords be hashed at once, first come first served, so that a crowd at the door starves nobody else. */
@ApplicationScoped
public class HashingGate {

    private static final int PER_PROCESSOR = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration RETRY = Duration.ofSeconds(5);

    private final Semaphore places;
    private final Duration patience;

    public HashingGate() {
        this(Runtime.getRuntime().availableProcessors() * PER_PROCESSOR, PATIENCE);
    }

    HashingGate(int places, Duration patience) {
        this.places = new Semaphore(places, true);
        this.patience = patience;
    }

    /**
     * Does the work when there is a place for it.
     *
     * @throws co.misprocesos.problem.entity.ProblemException (unavailable, retryable) when none became free in time
     */
    public <T> T pass(Supplier<T> work) {
        if (!enter()) {
            throw Problem.retryable(
                            ProblemType.UNAVAILABLE,
                            "Hay muchas personas entrando en este momento; intente de nuevo en unos segundos.",
                            RETRY)
                    .asException();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean enter() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
