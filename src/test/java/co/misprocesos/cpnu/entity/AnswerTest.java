package co.misprocesos.cpnu.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerTest {

    @Test
    void foldsEachCaseByItsOwnHandler() {
        assertEquals("7", fold(new Answer.Found<>(7)));
        assertEquals("nada", fold(new Answer.NotFound<>()));
        assertEquals("privado", fold(new Answer.Private<>()));
        assertEquals("TIMEOUT tarde", fold(new Answer.Unavailable<>(Reason.TIMEOUT, "tarde")));
    }

    @Test
    void mapsOnlyWhatWasFound() {
        assertEquals(new Answer.Found<>(8), new Answer.Found<>(7).map(value -> value + 1));
        assertEquals(new Answer.NotFound<>(), new Answer.NotFound<Integer>().map(value -> value + 1));
        assertEquals(new Answer.Private<>(), new Answer.Private<Integer>().map(value -> value + 1));
        assertEquals(
                new Answer.Unavailable<>(Reason.FORMAT, "falta"),
                new Answer.Unavailable<Integer>(Reason.FORMAT, "falta").map(value -> value + 1));
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasASentenceOfItsOwn(Reason reason) {
        Set<String> others = Arrays.stream(Reason.values())
                .filter(other -> other != reason)
                .map(Reason::sentence)
                .collect(Collectors.toSet());

        assertTrue(reason.sentence().matches("\\p{Lu}.+\\."), reason.sentence());
        assertTrue(!others.contains(reason.sentence()), reason.sentence());
    }

    private static String fold(Answer<Integer> answer) {
        return answer.fold(String::valueOf, () -> "nada", () -> "privado", (reason, detail) -> reason + " " + detail);
    }
}
