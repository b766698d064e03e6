package co.misprocesos.refresh.control;

import co.misprocesos.cpnu.control.Courtesy;
import co.misprocesos.judicial.entity.Conocido;
import java.time.Duration;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** Whether a hand may ask now, and what; nothing else is possible. */
sealed interface Turno {

    /** There is nothing to ask, or enough is on its way. */
    Turno NOTHING = new Nothing();

    /** Handles every case. */
    <R> R fold(BiFunction<Claim, Start, R> onTaken, Function<Duration, R> onLater, Supplier<R> onNothing);

    /**
     * What a step begins with.
     *
     * @param known of the case, as it was when the turn was given
     * @param turn of the first question
     */
    record Start(Conocido known, Courtesy.Turn turn) {}

    /** This step may be taken now. */
    record Taken(Claim claim, Start start) implements Turno {
        @Override
        public <R> R fold(BiFunction<Claim, Start, R> onTaken, Function<Duration, R> onLater, Supplier<R> onNothing) {
            return onTaken.apply(claim, start);
        }
    }

    /** Not before this time has passed. */
    record Later(Duration delay) implements Turno {
        @Override
        public <R> R fold(BiFunction<Claim, Start, R> onTaken, Function<Duration, R> onLater, Supplier<R> onNothing) {
            return onLater.apply(delay);
        }
    }

    /** See {@link #NOTHING}. */
    record Nothing() implements Turno {
        @Override
        public <R> R fold(BiFunction<Claim, Start, R> onTaken, Function<Duration, R> onLater, Supplier<R> onNothing) {
            return onNothing.get();
        }
    }
}
