package co.misprocesos.refresh.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * Ends a run before its time, for all who wait for it. What nobody else wants is not asked any more; a question on its way
 * is answered and recorded all the same. A run that is done stays as it is.
 */
@ApplicationScoped
public class Cancellation {

    @Inject
    private OpenItems openItems;

    @Inject
    private Clock clock;

    /**
     * Returns when no item of the run is open. Each step is a transaction of its own: an item whose answer is being
     * recorded is waited for only while no other item is held, since the recorder may be about to finish that one too.
     */
    public void cancel(UUID runId) {
        Instant now = clock.instant();
        openItems.cancelAllFree(runId, now);
        boolean cancelled;
        do {
            cancelled = openItems.cancelNext(runId, now);
        } while (cancelled);
    }
}
