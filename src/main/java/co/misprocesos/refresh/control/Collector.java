package co.misprocesos.refresh.control;

import co.misprocesos.courtesy.control.SharedCourtesy;
import co.misprocesos.cpnu.control.Courtesy;
import co.misprocesos.cpnu.entity.Reason;
import co.misprocesos.judicial.entity.Conocido;
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
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Works the queue off: takes a turn and the step that is worth most, asks the court with no transaction open, records the
 * answer, and goes on while there is something to ask. Any number of servers may work on one queue.
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
    private Turns turns;

    @Inject
    private Questions questions;

    @Inject
    private Recorder recorder;

    @Inject
    private SharedCourtesy courtesy;

    @Inject
    private Clock clock;

    private final NextTurn nextTurn = new NextTurn();
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
        courtesy.stop();
        nextTurn.stop();
        try {
            idle.tryAcquire(hands, patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        try {
            queue.giveBackAll(server);
        } catch (RuntimeException outOfReach) {
            LOG.log(Level.WARNING, "What was in hand could not be given back; it is free again when its claim lapses");
        }
    }

    private void work() {
        try {
            boolean goesOn = true;
            while (goesOn && running && !Thread.currentThread().isInterrupted()) {
                goesOn = turns.next(server, hands).fold(this::serve, nextTurn::await, () -> false);
                troubled = false;
            }
        } catch (RuntimeException failure) {
            if (!troubled) {
                LOG.log(Level.WARNING, "The queue could not be worked on; each tick tries again", failure);
            }
            troubled = true;
        } finally {
            idle.release();
        }
    }

    /** Always true: whether there is a next question is for the next turn to say. */
    private boolean serve(Claim claim, Turno.Start start) {
        held.add(claim.id());
        wake();
        Instant leftAt = clock.instant();
        try {
            Courtesy further = courtesy.of(claim.isForPeople());
            StepCourtesy step = new StepCourtesy(start.turn(), further, () -> turns.count(claim));
            askAndRecord(claim, start.known(), step, leftAt);
        } catch (RuntimeException failure) {
            if (DatabaseOutage.isBehind(failure)) {
                throw failure;
            }
            LOG.log(
                    Level.SEVERE,
                    "What came of the case " + claim.radicado().digest() + " could not be recorded",
                    failure);
            recorder.broken(claim);
        } finally {
            held.remove(claim.id());
        }
        return true;
    }

    private void askAndRecord(Claim claim, Conocido known, Courtesy step, Instant leftAt) {
        questions
                .ask(claim, known, step, leftAt)
                .<Runnable>fold(
                        (lectura, begun) -> () -> recorder.answered(claim, lectura, begun),
                        consulta -> () -> recorder.nothingNew(claim, consulta, leftAt),
                        borrador -> () -> recorder.goesOn(claim, borrador),
                        () -> () -> recorder.doubted(claim),
                        reason -> () -> unanswered(claim, reason, leftAt))
                .run();
    }

    private void unanswered(Claim claim, Reason reason, Instant leftAt) {
        switch (reason) {
            case PAUSED -> queue.giveBack(claim);
            case BLOCKED -> recorder.refused(claim, leftAt);
            default -> recorder.failed(claim, reason, leftAt);
        }
    }
}
