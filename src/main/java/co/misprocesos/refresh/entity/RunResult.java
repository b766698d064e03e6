package co.misprocesos.refresh.entity;

import java.util.List;
import java.util.UUID;

/**
 * What is known of a run at one moment.
 *
 * @param finished how many items are finished
 * @param pending how many are not
 * @param changed how many of the finished ones changed
 * @param telling the changed and the failed items, in the asker's order
 */
public record RunResult(UUID runId, int finished, int pending, int changed, List<ItemResult> telling) {

    public boolean isDone() {
        return pending == 0;
    }
}
