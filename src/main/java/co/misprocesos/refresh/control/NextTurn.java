package co.misprocesos.refresh.control;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Where one hand of a server waits for the next question's moment, so that the others need not. */
final class NextTurn {

    /** What lies farther away is looked for by the ticks. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final AtomicBoolean taken = new AtomicBoolean();
    private final CountDownLatch stopped = new CountDownLatch(1);

    /** Waits; false when somebody waits already, when it is far away, or when the server stops. */
    boolean await(Duration wait) {
        if (wait.compareTo(LONGEST) > 0 || !taken.compareAndSet(false, true)) {
            return false;
        }
        try {
            return !stopped.await(wait.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            taken.set(false);
        }
    }

    void stop() {
        stopped.countDown();
    }
}
