package co.misprocesos.problem.entity;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One occurrence of a problem.
 *
 * @param detail a Spanish sentence fit to show a person; never a secret, never another user's data
 * @param errors the members that are wrong, empty when none can be named
 * @param retryAfter when asking again makes sense, if that is known
 */
public record Problem(ProblemType type, String detail, List<FieldError> errors, Optional<Duration> retryAfter) {

    public Problem {
        errors = List.copyOf(errors);
    }

    public static Problem of(ProblemType type, String detail) {
        return new Problem(type, detail, List.of(), Optional.empty());
    }

    /** The request's member {@code field} is wrong; the sentence serves as the problem's detail too. */
    public static Problem invalid(String field, String detail) {
        return new Problem(ProblemType.INVALID, detail, List.of(new FieldError(field, detail)), Optional.empty());
    }

    /** What was asked for is not there, or is not the caller's: the two are never told apart. */
    public static Problem notFound(String detail) {
        return of(ProblemType.NOT_FOUND, detail);
    }

    public static Problem conflict(String detail) {
        return of(ProblemType.CONFLICT, detail);
    }

    /** Asking again makes sense after {@code wait}. */
    public static Problem retryable(ProblemType type, String detail, Duration wait) {
        return new Problem(type, detail, List.of(), Optional.of(wait));
    }

    /** This problem as what a use case throws. */
    public ProblemException asException() {
        return new ProblemException(this);
    }
}
