package co.misprocesos.refresh.control;

import co.misprocesos.cpnu.entity.Reason;
import co.misprocesos.judicial.entity.Lectura;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** What one step of a reading has come to; nothing else is possible. */
sealed interface Avance {

    /** Handles every case; a new case does not compile until it is handled. */
    <R> R fold(
            BiFunction<Lectura, Instant, R> onComplete,
            Function<String, R> onNothingNew,
            Function<Borrador, R> onNext,
            Supplier<R> onEmpty,
            Function<Reason, R> onUnavailable);

    /**
     * The reading is complete.
     *
     * @param begun when its first question left
     */
    record Complete(Lectura lectura, Instant begun) implements Avance {
        @Override
        public <R> R fold(
                BiFunction<Lectura, Instant, R> onComplete,
                Function<String, R> onNothingNew,
                Function<Borrador, R> onNext,
                Supplier<R> onEmpty,
                Function<Reason, R> onUnavailable) {
            return onComplete.apply(lectura, begun);
        }
    }

    /**
     * The search shows nothing new, and that is the whole reading.
     *
     * @param consulta its answer as it came
     */
    record NothingNew(String consulta) implements Avance {
        @Override
        public <R> R fold(
                BiFunction<Lectura, Instant, R> onComplete,
                Function<String, R> onNothingNew,
                Function<Borrador, R> onNext,
                Supplier<R> onEmpty,
                Function<Reason, R> onUnavailable) {
            return onNothingNew.apply(consulta);
        }
    }

    /** There is more to ask. */
    record Next(Borrador borrador) implements Avance {
        @Override
        public <R> R fold(
                BiFunction<Lectura, Instant, R> onComplete,
                Function<String, R> onNothingNew,
                Function<Borrador, R> onNext,
                Supplier<R> onEmpty,
                Function<Reason, R> onUnavailable) {
            return onNext.apply(borrador);
        }
    }

    /** The search shows nothing of a case that it has shown before. */
    record Empty() implements Avance {
        @Override
        public <R> R fold(
                BiFunction<Lectura, Instant, R> onComplete,
                Function<String, R> onNothingNew,
                Function<Borrador, R> onNext,
                Supplier<R> onEmpty,
                Function<Reason, R> onUnavailable) {
            return onEmpty.get();
        }
    }

    /** A question of the step has no answer. */
    record Unavailable(Reason reason) implements Avance {
        @Override
        public <R> R fold(
                BiFunction<Lectura, Instant, R> onComplete,
                Function<String, R> onNothingNew,
                Function<Borrador, R> onNext,
                Supplier<R> onEmpty,
                Function<Reason, R> onUnavailable) {
            return onUnavailable.apply(reason);
        }
    }
}
