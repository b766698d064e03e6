package co.misprocesos.project.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import co.misprocesos.problem.entity.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectNameTest {

    @Test
    void dropsTheWhiteSpaceAround() {
        assertEquals("Cobros de 2026", new ProjectName("  Cobros de 2026\n").value());
    }

    @Test
    void countsCharactersWithoutTheWhiteSpaceAround() {
        String longest = "ñ".repeat(255);
        assertEquals(longest, new ProjectName(" " + longest + " ").value());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "\t\n", "a\u0000b", "uno\ndos"})
    void refusesWhatIsNoName(String text) {
        refused(text);
    }

    @Test
    void refusesTwoHundredFiftySixCharacters() {
        refused("n".repeat(256));
    }

    private static void refused(String text) {
        var problem = assertThrows(ProblemException.class, () -> new ProjectName(text))
                .problem();
        assertEquals(400, problem.type().status());
        assertEquals("name", problem.errors().get(0).field());
    }
}
