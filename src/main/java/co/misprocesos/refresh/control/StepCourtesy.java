package co.misprocesos.refresh.control;

import co.misprocesos.cpnu.control.Courtesy;
import java.util.concurrent.atomic.AtomicReference;

/** The courtesy of one step: its first question has its turn already, each further one waits for its own. */
final class StepCourtesy implements Courtesy {

    private final AtomicReference<Turn> first;
    private final Courtesy further;
    private final Runnable count;

    /** @param count is told of each further question */
    StepCourtesy(Turn first, Courtesy further, Runnable count) {
        this.first = new AtomicReference<>(first);
        this.further = further;
        this.count = count;
    }

    @Override
    public Turn await() throws InterruptedException {
        Turn held = first.getAndSet(null);
        if (held != null) {
            return held;
        }
        Turn next = further.await();
        count.run();
        return next;
    }
}
