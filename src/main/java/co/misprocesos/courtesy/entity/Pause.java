package co.misprocesos.courtesy.entity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether the source is being left alone: because it refused, or because it is down (CPNU facts 3.2). A refusal opens a
 * pause; after it one question at a time may try, and a refusal of that one opens the long pause. Only an answer ends it,
 * in a strange form too: whoever refuses sends a page, never JSON.
 *
 * @param until the end of the last pause; null when the source has answered since, or there was none
 * @param refusals in a row, without an answer between them
 * @param failures questions in a row without any answer, refusals not counted
 * @param epoch how many pauses there were: what is said of a question of an earlier epoch is worth nothing
 */
public record Pause(Instant until, int refusals, int failures, long epoch) {

    /** So many questions in a row without any answer mean an outage; each further one opens the pause again. */
    public static final int OUTAGE = 20;

    /** Refused, refused after the short pause, refused after the long one: it is said to people. */
    public static final int BLOCKED = 3;

    /** Nothing has happened. */
    public static final Pause NONE = new Pause(null, 0, 0, 0);

    /** The source refused a question of this epoch. */
    public Pause refused(Instant now, Duration wish, PauseLengths lengths) {
        Duration length = refusals == 0 ? lengths.first() : lengths.longPause();
        return new Pause(now.plus(lengths.atLeast(wish, length)), refusals + 1, failures, epoch + 1);
    }

    /** The source gave no answer to a question of this epoch. */
    public Pause failed(Instant now, PauseLengths lengths) {
        int row = failures + 1;
        return row < OUTAGE
                ? new Pause(until, refusals, row, epoch)
                : new Pause(now.plus(lengths.first()), refusals, row, epoch + 1);
    }

    /** The source answered. */
    public Pause answered() {
        return new Pause(null, 0, 0, epoch);
    }

    /** Whether an answer would change nothing. */
    public boolean isClean() {
        return until == null && refusals == 0 && failures == 0;
    }

    /** Whether it is tried with one question at a time: a pause is over, and nothing was answered since. */
    public boolean isProbing(Instant now) {
        return until != null && !now.isBefore(until);
    }

    /** Until when no question leaves; empty when one may. */
    public Optional<Instant> openUntil(Instant now) {
        return Optional.ofNullable(until).filter(now::isBefore);
    }

    public SourceState state(Instant now) {
        if (refusals >= BLOCKED) {
            return SourceState.BLOQUEADA;
        }
        return openUntil(now).isPresent() ? SourceState.EN_PAUSA : SourceState.DISPONIBLE;
    }

    /** Why it is left alone, if it is. */
    public Why why() {
        if (refusals >= BLOCKED) {
            return Why.BLOQUEADA;
        }
        return refusals > 0 ? Why.RECHAZO : Why.CAIDA;
    }
}
