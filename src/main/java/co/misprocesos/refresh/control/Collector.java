package co.misprocesos.refresh.control;

import co.misprocesos.cpnu.control.Cpnu;
import co.misprocesos.cpnu.entity.Reason;
import co.misprocesos.problem.entity.DatabaseOutage;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Works the queue off: claims a radicado, asks the court with no transaction open, records the answer, and goes on while
 * there is something to ask. Any number of servers may work on one queue.
 */
@ApplicationScoped
public class Collector {

    private static final Logger LOG = Logger.getLogger(Collector.class.getName());
    private static final int WITH_PACE = 3;
    private static final int WITHOUT_PACE = 16;

    private final UUID server = UUID.randomUUID();
    private final Set<UUID> held = ConcurrentHashMap.newKeySet();

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Queue queue;

    @Inject
    private Questions questions;

    @Inject
    private Recorder recorder;

    @Inject
    private Cpnu cpnu;

    @Inject
    private Clock clock;

    private int hands;
    private Semaphore idle = new Semaphore(0);
    private volatile boolean running;
    private volatile boolean troubled;

    @Inject
    void configure(
            @ConfigProperty(name = "RAMA_JUDICIAL_IN_FLIGHT") Optional<Integer> inFlight,
            @ConfigProperty(name = "RAMA_JUDICIAL_PER_MINUTE") int perMinute) {
        hands = inFlight.orElse(perMinute == 0 ? WITHOUT_PACE : WITH_PACE);
    }

    /** Begins to work. */
    public void start() {
        idle = new Semaphore(hands);
        running = true;
        wake();
    }

    /** There may be something to ask: an idle hand looks. */
    public void wake() {
        if (running && idle.tryAcquire()) {
            try {
                executor.execute(this::work);
            } catch (RejectedExecutionException stopping) {
                idle.release();
            }
        }
    }

    /** Keeps what is in hand from lapsing. */
    public void renew() {
        queue.renew(held);
    }

    /** Whether questions are being asked; false as soon as the server stops. */
    public boolean isRunning() {
        return running;
    }

    /**
     * Asks nothing new, waits for the answers that are on their way, and gives back the rest: it stays due.
     *
     * @param patience how long an answer is waited for
     */
    public void stop(Duration patience) {
        if (!running) {
            return;
        }
        running = false;
        cpnu.stop();
        try {
            idle.tryAcquire(hands, patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        try {
            queue.releaseAll(server);
        } catch (RuntimeException outOfReach) {
            LOG.log(Level.WARNING, "What was in hand could not be given back; it is free again when its claim lapses");
        }
    }

    private void work() {
        try {
            boolean goesOn = true;
            while (goesOn) {
                Optional<Claim> claim = next();
                claim.ifPresent(next -> wake());
                goesOn = claim.isPresent() && serve(claim.get());
            }
            troubled = false;
        } catch (RuntimeException failure) {
            if (!troubled) {
                LOG.log(Level.WARNING, "The queue could not be worked on; each tick tries again", failure);
            }
            troubled = true;
        } finally {
            idle.release();
        }
    }

    private Optional<Claim> next() {
        return running && cpnu.pausedUntil().isEmpty() ? queue.claim(server) : Optional.empty();
    }

    /** False when the source is being left alone: this hand rests until a tick wakes one again. */
    private boolean serve(Claim claim) {
        held.add(claim.id());
        Instant leftAt = clock.instant();
        try {
            return askAndRecord(claim, leftAt);
        } catch (RuntimeException failure) {
            if (DatabaseOutage.isBehind(failure)) {
                throw failure;
            }
            LOG.log(Level.SEVERE, "What came of " + claim.radicado() + " could not be recorded", failure);
            recorder.broken(claim);
            return true;
        } finally {
            held.remove(claim.id());
        }
    }

    private boolean askAndRecord(Claim claim, Instant leftAt) {
        return questions
                .ask(claim.radicado())
                .<BooleanSupplier>fold(
                        lectura -> () -> {
                            recorder.answered(claim, lectura, leftAt);
                            return true;
                        },
                        () -> () -> rest(claim),
                        () -> () -> rest(claim),
                        (reason, detail) -> () -> unanswered(claim, reason, leftAt))
                .getAsBoolean();
    }

    private boolean unanswered(Claim claim, Reason reason, Instant leftAt) {
        if (reason == Reason.PAUSED) {
            return rest(claim);
        }
        recorder.failed(claim, reason, leftAt);
        return true;
    }

    private boolean rest(Claim claim) {
        queue.release(claim);
        return false;
    }
}
