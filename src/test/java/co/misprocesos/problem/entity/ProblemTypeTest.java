package co.misprocesos.problem.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTypeTest {

    @ParameterizedTest
    @EnumSource
    void isFoundByItsStatus(ProblemType type) {
        assertEquals(type, ProblemType.of(type.status()));
    }

    @ParameterizedTest
    @CsvSource({"402, INVALID", "418, INVALID", "451, INVALID", "501, INTERNAL", "504, INTERNAL", "599, INTERNAL"})
    void aStatusOutsideTheCatalogueFallsBackToItsClass(int status, ProblemType expected) {
        assertEquals(expected, ProblemType.of(status));
    }

    @Test
    void slugsAndStatusesAreUnique() {
        long all = ProblemType.values().length;
        assertEquals(
                all,
                Arrays.stream(ProblemType.values())
                        .map(ProblemType::uri)
                        .distinct()
                        .count());
        assertEquals(
                all,
                Arrays.stream(ProblemType.values())
                        .map(ProblemType::status)
                        .distinct()
                        .count());
    }

    @Test
    void isIdentifiedByARelativeAddress() {
        assertEquals(URI.create("/problemas/no-encontrado"), ProblemType.NOT_FOUND.uri());
    }
}
