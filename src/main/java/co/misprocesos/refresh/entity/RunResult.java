package co.misprocesos.refresh.entity;

import java.util.List;
import java.util.UUID;

/**
 * What is known of a run at one moment.
 *
 * @param finished how many items are finished; cancelled ones are not
 * @param pending how many are open
 * @param changed how many of the finished ones changed
 * @param telling the changed and the failed items, in the asker's order
 * @param progress what a person who watches wants to know beside
 */
public record RunResult(
        UUID runId, int finished, int pending, int changed, List<ItemResult> telling, Progress progress) {

    public boolean isDone() {
        return pending == 0;
    }

    /** Whether somebody who was told the other has nothing new to learn from this: time that passes is no news. */
    public boolean isNoNewsAfter(RunResult other) {
        return finished == other.finished
                && pending == other.pending
                && progress.postponed() == other.progress.postponed()
                && progress.pause().equals(other.progress.pause());
    }
}
