package co.misprocesos.refresh.entity;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a run goes on.
 *
 * @param failed how many of the finished items have no complete answer
 * @param perMinute the pace that is set, in questions; empty without one
 * @param inLastMinute how many answers were recorded for the run in the last minute
 * @param expectedEnd empty when it is done, and while nothing tells
 * @param pause why nothing is asked now; empty when it is done too
 * @param postponed how many open items wait behind the sweep, since the person's hour is used up
 * @param cancelled whether it was ended before its time
 */
public record Progress(
        int failed,
        OptionalInt perMinute,
        int inLastMinute,
        Optional<Instant> expectedEnd,
        Optional<Pause> pause,
        int postponed,
        boolean cancelled) {

    /** What a person should know about cases that were put behind the sweep. */
    public Optional<String> notice() {
        if (postponed == 0) {
            return Optional.empty();
        }
        String waiting = postponed == 1 ? "1 caso espera" : postponed + " casos esperan";
        return Optional.of(
                waiting + " detrás de la revisión diaria, porque ya se hicieron sus consultas rápidas de esta hora.");
    }
}
