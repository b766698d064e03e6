package co.misprocesos.paging.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import co.misprocesos.problem.entity.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitTest {

    @Test
    void isFiftyUnlessSomethingIsSaid() {
        assertEquals(new Limit(50), Limit.parse(null));
        assertEquals(new Limit(50), Limit.parse(" "));
    }

    @Test
    void readsOneToTwoHundred() {
        assertEquals(1, Limit.parse("1").rows());
        assertEquals(200, Limit.parse("200").rows());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "diez", "1.5", "99999999999999999999", "１"})
    void refusesEverythingElse(String text) {
        ProblemException refusal = assertThrows(ProblemException.class, () -> Limit.parse(text));
        assertEquals(400, refusal.problem().type().status());
        assertEquals("limit", refusal.problem().errors().get(0).field());
    }
}
