package co.misprocesos.courtesy.entity;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is left of a budget, and how the source treats us; to be shown.
 *
 * @param leftToday questions that may still leave today; empty without a day's budget
 * @param closure why none leaves and until when; empty when one may, or is only held by the pace
 * @param sweepsClosure the same for what is no person's: it ends earlier, for the last tenth of a day is kept for people
 * @param pauses how many there were since the budget was made
 */
public record Balance(
        SourceState state,
        OptionalInt leftToday,
        Optional<Closure> closure,
        Optional<Closure> sweepsClosure,
        long pauses) {

    /** Why no question leaves, and until when. */
    public record Closure(Why why, Instant until) {}
}
