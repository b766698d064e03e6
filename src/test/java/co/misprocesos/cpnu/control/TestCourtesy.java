package co.misprocesos.cpnu.control;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Gives a turn to whoever asks, until a test says otherwise, and remembers what is said of each. */
final class TestCourtesy implements Courtesy {

    /** What was said of the turns, in order; nothing stands here for a turn of which nothing was said. */
    final List<String> reports = new CopyOnWriteArrayList<>();

    /** What happens before a turn is given. */
    volatile Before before = () -> {};

    private final AtomicInteger turns = new AtomicInteger();

    interface Before {
        void turn() throws InterruptedException;
    }

    /** How many were given. */
    int turns() {
        return turns.get();
    }

    @Override
    public Turn await() throws InterruptedException {
        before.turn();
        turns.incrementAndGet();
        return new Turn() {
            @Override
            public void answered() {
                reports.add("answered");
            }

            @Override
            public void refused(Duration wish) {
                reports.add("refused " + wish);
            }

            @Override
            public void failed() {
                reports.add("failed");
            }
        };
    }
}
