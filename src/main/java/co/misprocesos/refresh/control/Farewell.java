package co.misprocesos.refresh.control;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * The time that a server goes on answering after it was asked to stop, while its readiness already says 503: a proxy
 * ahead looks every second or so, and until it has looked it sends people here.
 */
final class Farewell {

    private final long end;

    private Farewell(long end) {
        this.end = end;
    }

    /** Begins now. */
    static Farewell of(Duration delay) {
        return new Farewell(System.nanoTime() + delay.toNanos());
    }

    /** Waits for what is left of it, which may be nothing. */
    void await() {
        try {
            TimeUnit.NANOSECONDS.sleep(end - System.nanoTime());
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
