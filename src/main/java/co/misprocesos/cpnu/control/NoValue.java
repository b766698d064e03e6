package co.misprocesos.cpnu.control;

import co.misprocesos.cpnu.entity.Answer;
import co.misprocesos.cpnu.entity.Reason;
import java.time.Duration;
import java.util.Optional;

/** Ends a question that brings no value; never leaves this package, {@link Cpnu} turns it into an {@link Answer}. */
final class NoValue extends RuntimeException {

    private enum Kind {
        NOT_FOUND,
        PRIVATE,
        UNAVAILABLE
    }

    private final Kind kind;
    private final Reason reason;
    private final Duration retryAfter;

    private NoValue(Kind kind, Reason reason, String detail, Duration retryAfter) {
        super(detail, null, false, false);
        this.kind = kind;
        this.reason = reason;
        this.retryAfter = retryAfter;
    }

    static NoValue notFound() {
        return new NoValue(Kind.NOT_FOUND, null, null, null);
    }

    static NoValue isPrivate() {
        return new NoValue(Kind.PRIVATE, null, null, null);
    }

    static NoValue unavailable(Reason reason, String detail) {
        return unavailable(reason, detail, null);
    }

    /** @param retryAfter what the source asked for, null when it asked for nothing */
    static NoValue unavailable(Reason reason, String detail, Duration retryAfter) {
        return new NoValue(Kind.UNAVAILABLE, reason, detail, retryAfter);
    }

    static NoValue format(String detail) {
        return unavailable(Reason.FORMAT, detail);
    }

    /** Why nobody knows; empty when the source did answer. */
    Optional<Reason> reason() {
        return Optional.ofNullable(reason);
    }

    Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    <T> Answer<T> answer() {
        return switch (kind) {
            case NOT_FOUND -> new Answer.NotFound<>();
            case PRIVATE -> new Answer.Private<>();
            case UNAVAILABLE -> new Answer.Unavailable<>(reason, getMessage());
        };
    }
}
