package co.misprocesos.cpnu.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SujetosTest {

    @Test
    void readsRolesAndNames() {
        assertEquals(
                List.of(sujeto("Demandante", "BANCO INVENTADO S.A."), sujeto("Demandado", "ROSA PEÑA")),
                parse("Demandante: BANCO INVENTADO S.A. | Demandado: ROSA PEÑA "));
    }

    @Test
    void keepsRepeatedRolesAndNames() {
        assertEquals(
                List.of(sujeto("Demandado", "N.N."), sujeto("Demandado", "N.N.")),
                parse("Demandado: N.N. | Demandado: N.N. "));
    }

    @Test
    void splitsTheRoleAtTheFirstColon() {
        assertEquals(List.of(sujeto("Demandante", "ACME: EN LIQUIDACIÓN")), parse("Demandante: ACME: EN LIQUIDACIÓN"));
    }

    @Test
    void keepsDashesInNames() {
        assertEquals(List.of(sujeto("Demandado", "ANA RÍOS - LUIS RÍOS")), parse("Demandado: ANA RÍOS - LUIS RÍOS "));
    }

    @Test
    void keepsRolesWithSlashes() {
        assertEquals(
                List.of(sujeto("Demandado/indiciado/causante", "ANA RÍOS")),
                parse("Demandado/indiciado/causante: ANA RÍOS"));
    }

    @Test
    void collapsesLineBreaksTabsAndHardSpaces() {
        assertEquals(List.of(sujeto("Demandado", "ANA DEL RÍO")), parse("Demandado:\tANA\r\n\tDEL \u00a0 RÍO\r\n"));
    }

    @Test
    void takesTheEmplazadoMarkOffTheName() {
        assertEquals(
                List.of(new Sujeto("Demandado", "ANA RÍOS", true), sujeto("Defensor Publico", "LUIS RÍOS")),
                parse("Demandado: ANA RÍOS  (Emplazado) | Defensor Publico: LUIS RÍOS "));
    }

    @Test
    void joinsAPieceWithoutColonToTheNameBeforeIt() {
        assertEquals(List.of(sujeto("Demandado", "ACME | HIJOS")), parse("Demandado: ACME | HIJOS"));
    }

    @Test
    void leavesOutARoleWithoutName() {
        assertEquals(List.of(sujeto("Demandante", "ANA RÍOS")), parse("Demandante: ANA RÍOS | Demandado: "));
        assertEquals(List.of(sujeto("Demandante", "ANA RÍOS")), parse("Demandado: | Demandante: ANA RÍOS |"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \r\n", "--- [ PROCESO PRIVADO ] ---", " --- [ Proceso privado ] ---  "})
    void namesNobody(String text) {
        assertEquals(new Sujetos(List.of(), false), Sujetos.parse(text));
    }

    @Test
    void knowsThatAListOfTwentyWasCut() {
        String twenty = IntStream.rangeClosed(1, 20)
                .mapToObj(number -> "Demandado: PERSONA " + number)
                .collect(Collectors.joining(" | "));

        assertFalse(Sujetos.parse(twenty + " ").cut());
        for (String end : List.of(" ...", " ... ", " | ...", " |...", "  (Emplazado) ...")) {
            Sujetos sujetos = Sujetos.parse(twenty + end);
            assertTrue(sujetos.cut(), end);
            assertEquals(20, sujetos.lista().size(), end);
            assertEquals("PERSONA 20", sujetos.lista().get(19).nombre(), end);
        }
    }

    @Test
    void keepsTheDotsOfAName() {
        assertFalse(Sujetos.parse("Demandado: HEREDEROS DE ANA...").cut());
    }

    private static Sujeto sujeto(String rol, String nombre) {
        return new Sujeto(rol, nombre, false);
    }

    private static List<Sujeto> parse(String text) {
        return Sujetos.parse(text).lista();
    }
}
