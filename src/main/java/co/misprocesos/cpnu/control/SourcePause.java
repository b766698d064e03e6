package co.misprocesos.cpnu.control;

import co.misprocesos.cpnu.entity.Reason;
import co.misprocesos.cpnu.entity.SourceState;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Leaves the source alone when it refuses, or when it is down (CPNU facts 3.2). A refusal opens a pause; after it one
 * question at a time may try, and a refusal of that one opens the long pause. What is not found, private, in a strange
 * form or a passing trouble never opens a pause. Only an answer closes one, in a strange form too: whoever refuses sends a
 * page, never JSON.
 */
final class SourcePause {

    /** So many questions in a row without any answer mean an outage; each further one opens the pause again. */
    static final int OUTAGE = 20;

    private static final System.Logger LOG = System.getLogger(SourcePause.class.getName());

    private static final String STOPPED = "el servidor se está deteniendo";

    private final Duration pause;
    private final Duration longPause;
    private final Clock clock;
    private final RandomGenerator random;

    private Instant until;
    private boolean refused;
    private boolean refusedAgain;
    private int failures;
    private long pauses;
    private boolean stopped;
    private Turn probe;

    SourcePause(Duration pause, Duration longPause, Clock clock, RandomGenerator random) {
        this.pause = pause;
        this.longPause = longPause;
        this.clock = clock;
        this.random = random;
    }

    /** One question's turn; a turn that began before a pause is worth nothing after it. */
    final class Turn implements AutoCloseable {

        private final long begun = pauses;

        /** Must be called right before each request. */
        void check() {
            synchronized (SourcePause.this) {
                if (stopped) {
                    throw paused(STOPPED);
                }
                if (!isCurrent()) {
                    throw paused("comenzó una pausa mientras la consulta esperaba su turno");
                }
            }
        }

        void answered() {
            synchronized (SourcePause.this) {
                if (isCurrent()) {
                    resume();
                }
            }
        }

        void ended(NoValue end) {
            end.reason().ifPresentOrElse(reason -> failed(reason, end), this::answered);
        }

        private void failed(Reason reason, NoValue end) {
            synchronized (SourcePause.this) {
                if (isCurrent() && reason == Reason.FORMAT && until != null) {
                    resume();
                } else if (isCurrent() && reason == Reason.BLOCKED) {
                    refuse(end.retryAfter().orElse(Duration.ZERO));
                } else if (isCurrent() && reason.isOutage() && ++failures >= OUTAGE) {
                    open(randomPause());
                }
            }
        }

        private boolean isCurrent() {
            return begun == pauses;
        }

        @Override
        public void close() {
            synchronized (SourcePause.this) {
                if (probe == this) {
                    probe = null;
                }
            }
        }
    }

    /** A turn to ask, which must be closed; ends the question when the source is being left alone. */
    synchronized Turn enter() {
        if (stopped) {
            throw paused(STOPPED);
        }
        if (until == null) {
            return new Turn();
        }
        if (isPaused()) {
            throw paused("hay una pausa hasta " + until);
        }
        if (probe != null) {
            throw paused("después de una pausa se consulta de a una vez");
        }
        probe = new Turn();
        return probe;
    }

    synchronized void stop() {
        stopped = true;
    }

    synchronized SourceState state() {
        if (refusedAgain) {
            return SourceState.BLOQUEADA;
        }
        return isPaused() ? SourceState.EN_PAUSA : SourceState.DISPONIBLE;
    }

    synchronized Optional<Instant> pausedUntil() {
        return isPaused() ? Optional.of(until) : Optional.empty();
    }

    private boolean isPaused() {
        return until != null && clock.instant().isBefore(until);
    }

    private void refuse(Duration wish) {
        refusedAgain = refused;
        refused = true;
        Duration length = refusedAgain ? longPause : randomPause();
        Duration wished = wish.compareTo(longPause) > 0 ? longPause : wish;
        open(length.compareTo(wished) < 0 ? wished : length);
    }

    private Duration randomPause() {
        return pause.plusNanos(random.nextLong(pause.toNanos() + 1));
    }

    private void open(Duration length) {
        until = clock.instant().plus(length);
        pauses++;
        LOG.log(Level.WARNING, "The source is left alone until {0}", until);
    }

    private void resume() {
        until = null;
        refused = false;
        refusedAgain = false;
        failures = 0;
    }

    private static NoValue paused(String detail) {
        return NoValue.unavailable(Reason.PAUSED, detail);
    }
}
