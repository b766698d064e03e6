package co.misprocesos.courtesy.entity;

import java.time.Duration;
import java.util.function.Function;

/** Whether a question may leave now; nothing else is possible. */
public sealed interface Opening {

    /** Handles every case. */
    <R> R fold(Function<Open, R> onOpen, Function<Closed, R> onClosed);

    /**
     * One may.
     *
     * @param probe whether it must be the only one on its way
     * @param sweepsTurn whether people had theirs, so that the sweep goes first now
     * @param peopleOnly whether what is left of the day is kept for people
     * @param pause as it is now
     */
    record Open(boolean probe, boolean sweepsTurn, boolean peopleOnly, Pause pause) implements Opening {
        @Override
        public <R> R fold(Function<Open, R> onOpen, Function<Closed, R> onClosed) {
            return onOpen.apply(this);
        }
    }

    /**
     * None may.
     *
     * @param delay how long, on the database's clock
     */
    record Closed(Why why, Duration delay) implements Opening {
        @Override
        public <R> R fold(Function<Open, R> onOpen, Function<Closed, R> onClosed) {
            return onClosed.apply(this);
        }
    }
}
