package co.misprocesos.refresh.control;

import co.misprocesos.refresh.entity.RunResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/** Those who wait for a run: they hold neither a thread nor a connection; one look at the database serves all of them. */
@ApplicationScoped
public class Waits {

    private record Wait(UUID runId, Instant until, CompletableFuture<RunResult> answer) {}

    private final Queue<Wait> waits = new ConcurrentLinkedQueue<>();
    private volatile boolean closed;

    @Inject
    private Results results;

    @Inject
    private Clock clock;

    /** Answers with what is known of the run when it is done, or when the patience ends, whichever comes first. */
    public CompletionStage<RunResult> await(UUID runId, Duration patience) {
        if (patience.isZero() || closed || !results.done(Set.of(runId)).isEmpty()) {
            return CompletableFuture.completedFuture(results.of(runId));
        }
        Wait wait = new Wait(runId, clock.instant().plus(patience), new CompletableFuture<>());
        waits.add(wait);
        return wait.answer();
    }

    /** Answers those whose run is done or whose patience has ended. */
    public void look() {
        if (waits.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        List<Wait> waiting = List.copyOf(waits);
        Set<UUID> done = done(waiting);
        waiting.stream()
                .filter(wait -> closed || done.contains(wait.runId()) || !now.isBefore(wait.until()))
                .forEach(this::answer);
    }

    /** Nobody's run is known to be done while the database is out of reach: waits go on, and end with their patience. */
    private Set<UUID> done(List<Wait> waiting) {
        try {
            return results.done(waiting.stream().map(Wait::runId).collect(Collectors.toSet()));
        } catch (RuntimeException outOfReach) {
            return Set.of();
        }
    }

    /** Answers everybody with what is known; whoever comes later is answered at once. */
    public void close() {
        closed = true;
        look();
    }

    private void answer(Wait wait) {
        if (waits.remove(wait)) {
            try {
                wait.answer().complete(results.of(wait.runId()));
            } catch (RuntimeException failure) {
                wait.answer().completeExceptionally(failure);
            }
        }
    }
}
