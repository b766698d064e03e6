package co.misprocesos.container;

import co.misprocesos.refresh.control.Refreshes;
import co.misprocesos.refresh.entity.RunResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs to their end: the test's clock stands still, so that only the end ends a wait. */
@ApplicationScoped
public class FinishedRuns {

    @Inject
    private Refreshes refreshes;

    /** What came of a run. */
    public RunResult of(UUID runId) {
        try {
            return refreshes
                    .await(runId, Duration.ofDays(1))
                    .toCompletableFuture()
                    .get(30, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException failure) {
            throw new IllegalStateException("The run was not finished", failure);
        }
    }
}
