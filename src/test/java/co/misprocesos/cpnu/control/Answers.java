package co.misprocesos.cpnu.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import co.misprocesos.cpnu.entity.Answer;
import co.misprocesos.cpnu.entity.Reason;

/** What a test expects of an answer. */
final class Answers {

    private Answers() {}

    static <T> T found(Answer<T> answer) {
        return answer.fold(
                value -> value,
                () -> fail("not found"),
                () -> fail("private"),
                (reason, detail) -> fail(reason + ": " + detail));
    }

    /** The detail, after checking the reason. */
    static String unavailable(Reason expected, Answer<?> answer) {
        return answer.fold(
                value -> fail("found " + value), () -> fail("not found"), () -> fail("private"), (reason, detail) -> {
                    assertEquals(expected, reason, detail);
                    return detail;
                });
    }
}
