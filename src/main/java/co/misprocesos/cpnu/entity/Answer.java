package co.misprocesos.cpnu.entity;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the source said to one question; nothing else is possible. Only {@link Unavailable} means that nobody knows:
 * the other three are answers.
 */
public sealed interface Answer<T> {

    /** Handles every case; a new case does not compile until it is handled. */
    <R> R fold(
            Function<? super T, ? extends R> onFound,
            Supplier<? extends R> onNotFound,
            Supplier<? extends R> onPrivate,
            BiFunction<Reason, String, ? extends R> onUnavailable);

    /** The same answer about another value; only {@link Found} has one. */
    default <R> Answer<R> map(Function<? super T, ? extends R> change) {
        return fold(
                value -> new Found<R>(change.apply(value)),
                NotFound<R>::new,
                Private<R>::new,
                (reason, detail) -> new Unavailable<R>(reason, detail));
    }

    /** The source has it, and it belongs to what was asked for. */
    record Found<T>(T value) implements Answer<T> {
        @Override
        public <R> R fold(
                Function<? super T, ? extends R> onFound,
                Supplier<? extends R> onNotFound,
                Supplier<? extends R> onPrivate,
                BiFunction<Reason, String, ? extends R> onUnavailable) {
            return onFound.apply(value);
        }
    }

    /** The source answered that it has nothing. */
    record NotFound<T>() implements Answer<T> {
        @Override
        public <R> R fold(
                Function<? super T, ? extends R> onFound,
                Supplier<? extends R> onNotFound,
                Supplier<? extends R> onPrivate,
                BiFunction<Reason, String, ? extends R> onUnavailable) {
            return onNotFound.get();
        }
    }

    /** The source has it and does not show it. */
    record Private<T>() implements Answer<T> {
        @Override
        public <R> R fold(
                Function<? super T, ? extends R> onFound,
                Supplier<? extends R> onNotFound,
                Supplier<? extends R> onPrivate,
                BiFunction<Reason, String, ? extends R> onUnavailable) {
            return onPrivate.get();
        }
    }

    /**
     * Nobody knows: the question was not asked, not answered, or not answered believably.
     *
     * @param detail Spanish, for the record of attempts: which member, which status; people read {@link Reason#sentence()}
     */
    record Unavailable<T>(Reason reason, String detail) implements Answer<T> {
        @Override
        public <R> R fold(
                Function<? super T, ? extends R> onFound,
                Supplier<? extends R> onNotFound,
                Supplier<? extends R> onPrivate,
                BiFunction<Reason, String, ? extends R> onUnavailable) {
            return onUnavailable.apply(reason, detail);
        }
    }
}
