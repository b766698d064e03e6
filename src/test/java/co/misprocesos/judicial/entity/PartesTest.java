package co.misprocesos.judicial.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartesTest {

    @Test
    void showsAllNamesWhileTheyFit() {
        assertEquals(
                "ANA INVENTADA, LUIS FICTICIO",
                partes("ANA INVENTADA", "LUIS FICTICIO").shown());
        assertNull(Partes.NINGUNA.shown());
    }

    @Test
    void exactlyTwoHundredFiftyFiveCharactersAreNotCut() {
        String whole = partes("A".repeat(100), "B".repeat(153)).shown();
        assertEquals("A".repeat(100) + ", " + "B".repeat(153), whole);
        assertEquals(255, whole.length());
    }

    @Test
    void cutsAtANameWhenOneCharacterIsTooMany() {
        assertEquals(
                "A".repeat(100) + " …", partes("A".repeat(100), "B".repeat(154)).shown());
    }

    @Test
    void fillsTheWidthUpToTheCut() {
        String shown = partes("A".repeat(100), "B".repeat(151), "C").shown();
        assertEquals("A".repeat(100) + ", " + "B".repeat(151) + " …", shown);
        assertEquals(255, shown.length());
    }

    @Test
    void cutsOneHugeNameAmidIt() {
        assertEquals("A".repeat(253) + " …", partes("A".repeat(300)).shown());
        assertEquals("A".repeat(253) + " …", partes("A".repeat(300), "B").shown());
    }

    @Test
    void aNameThatLeavesNoRoomForTheMarkIsCutTooForOthersFollow() {
        for (int length : new int[] {254, 255}) {
            assertEquals("A".repeat(253) + " …", partes("A".repeat(length), "B").shown());
        }
        assertEquals("A".repeat(255), partes("A".repeat(255)).shown());
    }

    @Test
    void doesNotHalveACharacterOfTwoUnits() {
        String shown = partes("A".repeat(252) + "😀".repeat(10)).shown();
        assertEquals("A".repeat(252) + " …", shown);
    }

    @Test
    void orderAndRepetitionSayNothing() {
        assertTrue(partes("N.N.", "ANA", "N.N.").same(partes("ANA", "N.N.")));
        assertFalse(partes("ANA").same(partes("ANA", "N.N.")));
        assertFalse(partes("ANA").same(Partes.NINGUNA));
    }

    @Test
    void whatIsStoredComesBackInItsOrder() {
        Partes partes = partes("LUIS", "ANA", "LUIS");
        assertEquals(partes, Partes.ofLines(partes.lines()));
        assertNull(Partes.NINGUNA.lines());
        assertEquals(Partes.NINGUNA, Partes.ofLines(null));
        assertEquals(Partes.NINGUNA, Partes.ofLines(""));
    }

    private static Partes partes(String... nombres) {
        return new Partes(List.of(nombres));
    }
}
