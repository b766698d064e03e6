package co.misprocesos.project.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import co.misprocesos.problem.entity.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {

    @ParameterizedTest
    @ValueSource(strings = {"#2563EB", "#000000", "#ffFFff", "#a1b2c3"})
    void keepsAColourAsItWasSent(String text) {
        assertEquals(text, new Colour(text).hex());
    }

    @Test
    void isBlueWhenNothingIsChosen() {
        assertEquals("#2563EB", Colour.DEFAULT.hex());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "2563EB", "#2563E", "#2563EB0", "#25G3EB", "#FFF", "blue", " #2563EB", "#2563EB\n"})
    void refusesEverythingElse(String text) {
        var problem =
                assertThrows(ProblemException.class, () -> new Colour(text)).problem();
        assertEquals(400, problem.type().status());
        assertEquals("colorHex", problem.errors().get(0).field());
    }
}
