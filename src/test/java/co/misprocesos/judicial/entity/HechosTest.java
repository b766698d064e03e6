package co.misprocesos.judicial.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HechosTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final Hechos BEFORE = new Hechos(
            70L, partes("ANA", "EVA"), partes("LUIS"), "JUZGADO 1", "Ejecutivo", "Singular", "Secretaria", DAY);

    @Test
    void nothingChangedNamesNothing() {
        assertEquals(List.of(), BEFORE.changedFields(BEFORE));
    }

    @Test
    void namesEveryMemberThatDiffersInTheOrderOfLists() {
        assertEquals(
                List.of("demandante", "demandado", "juzgado", "clase", "subclase", "ubicacion", "fechaUltimaActuacion"),
                BEFORE.changedFields(Hechos.NINGUNO));
        assertEquals(
                List.of("demandante", "demandado", "juzgado", "clase", "subclase", "ubicacion", "fechaUltimaActuacion"),
                Hechos.NINGUNO.changedFields(BEFORE));
    }

    @Test
    void eachMemberIsComparedByItself() {
        assertEquals(
                List.of("demandante"), changed(after(partes("ANA"), partes("LUIS"), "JUZGADO 1", "Secretaria", DAY)));
        assertEquals(
                List.of("demandado"),
                changed(after(partes("ANA", "EVA"), partes("LUIS", "N.N."), "JUZGADO 1", "Secretaria", DAY)));
        assertEquals(
                List.of("juzgado"),
                changed(after(partes("ANA", "EVA"), partes("LUIS"), "JUZGADO 2", "Secretaria", DAY)));
        assertEquals(
                List.of("ubicacion"), changed(after(partes("ANA", "EVA"), partes("LUIS"), "JUZGADO 1", null, DAY)));
        assertEquals(
                List.of("fechaUltimaActuacion"),
                changed(after(partes("ANA", "EVA"), partes("LUIS"), "JUZGADO 1", "Secretaria", DAY.plusDays(1))));
    }

    @Test
    void shuffledPartiesAndAnotherIdAreNoChange() {
        Hechos shuffled = new Hechos(
                71L, partes("EVA", "ANA"), partes("LUIS"), "JUZGADO 1", "Ejecutivo", "Singular", "Secretaria", DAY);
        assertEquals(List.of(), shuffled.changedFields(BEFORE));
        assertEquals(BEFORE.demandantes(), shuffled.keepingOrderOf(BEFORE).demandantes());
    }

    @Test
    void aNameBehindTheCutIsAChangeThatTheListsDoNotShow() {
        Hechos before = after(partes("A".repeat(251), "LUIS"), Partes.NINGUNA, null, null, null);
        Hechos after = after(partes("A".repeat(251), "ANA"), Partes.NINGUNA, null, null, null);
        assertEquals(before.shown().demandante(), after.shown().demandante());
        assertEquals(List.of("demandante"), after.changedFields(before));
    }

    @Test
    void listsHoldTextsOfAtMostTwoHundredFiftyFiveCharacters() {
        HechosMostrados shown = after(Partes.NINGUNA, Partes.NINGUNA, "J".repeat(256), "U".repeat(255), DAY)
                .shown();
        assertEquals("J".repeat(253) + " …", shown.juzgado());
        assertEquals("U".repeat(255), shown.ubicacion());
        assertEquals("70", shown.idProceso());
    }

    private static List<String> changed(Hechos after) {
        return after.changedFields(BEFORE);
    }

    private static Hechos after(
            Partes demandantes, Partes demandados, String juzgado, String ubicacion, LocalDate fecha) {
        return new Hechos(70L, demandantes, demandados, juzgado, "Ejecutivo", "Singular", ubicacion, fecha);
    }

    private static Partes partes(String... nombres) {
        return new Partes(List.of(nombres));
    }
}
