package co.misprocesos.refresh.control;

import co.misprocesos.refresh.entity.RunResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;

/** Those who watch a run's progress until it is done. Like those who wait, they hold no thread and no connection. */
@ApplicationScoped
public class Watches {

    /** Looks without news after which the same is told again. */
    private static final int LONGEST_SILENCE = 15;

    private static final class Watch {

        private final UUID runId;
        private final Predicate<RunResult> watcher;
        private RunResult seen;
        private int silence;

        private Watch(UUID runId, Predicate<RunResult> watcher) {
            this.runId = runId;
            this.watcher = watcher;
        }

        /** Tells what is new, or now and then the same again: only so is it seen that nobody listens. */
        private boolean goesOnAfter(RunResult run) {
            silence = seen != null && run.isNoNewsAfter(seen) ? silence + 1 : 0;
            if (silence % LONGEST_SILENCE != 0) {
                return true;
            }
            seen = run;
            return watcher.test(run) && !run.isDone();
        }
    }

    private final Queue<Watch> watches = new ConcurrentLinkedQueue<>();

    @Inject
    private Results results;

    /**
     * Tells of a run now, and again whenever more of it is finished or the source is paused, until it is done.
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
        Map<UUID, RunResult> runs = new HashMap<>();
        watches.removeIf(watch -> !watch.goesOnAfter(runs.computeIfAbsent(watch.runId, results::of)));
    }
}
