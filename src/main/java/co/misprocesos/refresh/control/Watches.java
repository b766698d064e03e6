package co.misprocesos.refresh.control;

import co.misprocesos.refresh.entity.RunResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;

/** Those who watch a run's progress until it is done. Like those who wait, they hold no thread and no connection. */
@ApplicationScoped
public class Watches {

    private static final class Watch {

        private final UUID runId;
        private final Predicate<RunResult> watcher;
        private int seen = -1;

        private Watch(UUID runId, Predicate<RunResult> watcher) {
            this.runId = runId;
            this.watcher = watcher;
        }

        /** Tells what is new; false when there is nothing more to tell, or nobody to tell it to. */
        private boolean goesOnAfter(RunResult run) {
            if (run.finished() == seen) {
                return true;
            }
            seen = run.finished();
            return watcher.test(run) && !run.isDone();
        }
    }

    private final Queue<Watch> watches = new ConcurrentLinkedQueue<>();

    @Inject
    private Results results;

    /**
     * Tells of a run now, and again whenever more of it is finished, until it is done.
     *
     * @param watcher false when nobody listens any more
     */
    public void watch(UUID runId, Predicate<RunResult> watcher) {
        Watch watch = new Watch(runId, watcher);
        if (watch.goesOnAfter(results.of(runId))) {
            watches.add(watch);
        }
    }

    /** Tells those whose run has moved. */
    public void look() {
        watches.removeIf(watch -> !watch.goesOnAfter(results.of(watch.runId)));
    }
}
