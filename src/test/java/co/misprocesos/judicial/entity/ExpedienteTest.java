package co.misprocesos.judicial.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExpedienteTest extends ReadCase {

    @Test
    void firstReadingIsSilent() {
        assertEquals(List.of(), read(instance(1, FILING, AUTO)));
    }

    @Test
    void secondActuacionOfTheSameDayIsNews() {
        read(instance(1, FILING, AUTO));
        assertEquals(
                List.of("1 ACTUACION_NUEVA null null"),
                read(instance(1, FILING, AUTO, row(3, DAY, "Auto admite", null))));
    }

    @Test
    void twoEqualRowsOfOneDayAreTwo() {
        read(instance(1, FILING));
        ActuacionLeida twin = row(3, DAY, "Auto admite", "Notifíquese");
        assertEquals(2, read(instance(1, FILING, AUTO, twin)).size());
        assertEquals(List.of(), read(instance(1, twin, AUTO, FILING)));
    }

    @Test
    void whiteSpaceAndOrderAreNoNews() {
        read(instance(1, FILING, AUTO));
        assertEquals(List.of(), read(instance(1, row(2, DAY, " Auto  admite", "Notifíquese\r\n"), FILING)));
    }

    @Test
    void editTellsTheMembersThatDifferAndKeepsWhatWasSaid() {
        read(instance(1, FILING, AUTO));
        assertEquals(
                List.of(
                        "1 ACTUACION_MODIFICADA {\"anotacion\":\"Notifíquese\"} {\"anotacion\":\"Notifíquese y cúmplase\"}"),
                read(instance(1, FILING, row(2, DAY, "Auto admite", "Notifíquese y cúmplase"))));
        Actuacion edited = expediente.instancias().get(0).actuaciones().get(1);
        assertEquals("Notifíquese", edited.anteriores().get(0).contenido().anotacion());
        assertEquals(now, edited.anteriores().get(0).vistaHasta());
    }

    @Test
    void removalIsNewsWhenTwoCompleteReadingsAgree() {
        read(instance(1, FILING, AUTO));
        assertEquals(List.of(), read(instance(1, FILING)));
        assertTrue(expediente.isDoubtful());
        assertEquals(List.of("1 ACTUACION_RETIRADA null null"), read(instance(1, FILING)));
        assertFalse(expediente.isDoubtful());
        assertEquals(List.of(), read(instance(1, FILING)));
    }

    @Test
    void removalThatIsTakenBackIsNoNews() {
        read(instance(1, FILING, AUTO));
        read(instance(1, FILING));
        assertEquals(List.of(), read(instance(1, FILING, AUTO)));
        assertEquals(List.of(), read(instance(1, FILING)));
    }

    @Test
    void readingThatIsNotWholeRemovesNothing() {
        read(instance(1, FILING, AUTO));
        for (int times = 0; times < 3; times++) {
            assertEquals(List.of(), news(List.of(instance(1, FILING)), false));
            assertTrue(expediente.isDoubtful());
        }
    }

    @Test
    void newestPageTellsWhatIsNewAndNothingIsMissing() {
        read(instance(1, FILING, AUTO));
        InstanciaLeida page = with(instance(1), new ListaLeida(List.of(row(3, DAY, "Sentencia", null), AUTO), 3));
        assertEquals(List.of("1 ACTUACION_NUEVA null null"), news(List.of(page), false));
        assertFalse(expediente.isDoubtful());
    }

    @Test
    void blankNoteWaitsForASecondCompleteReading() {
        read(instance(1, FILING, AUTO));
        ActuacionLeida blank = row(2, DAY, "Auto admite", " ");
        assertEquals(List.of(), read(instance(1, FILING, blank)));
        assertEquals(List.of(), read(instance(1, FILING, AUTO)));
        read(instance(1, FILING, blank));
        assertEquals(
                List.of("1 ACTUACION_MODIFICADA {\"anotacion\":\"Notifíquese\"} {\"anotacion\":null}"),
                read(instance(1, FILING, blank)));
    }

    @Test
    void newCourtIsNewsAndSoAreOtherFacts() {
        read(instance(1, FILING));
        assertEquals(
                List.of(
                        "1 DESPACHO_CAMBIADO {\"despacho\":\"JUZGADO 1\"} {\"despacho\":\"JUZGADO 2\"}",
                        "1 DATOS_CAMBIADOS {\"ubicacion\":\"Secretaria\"} {\"ubicacion\":\"Archivo\"}"),
                read(with(with(instance(1, FILING), Dato.DESPACHO, "JUZGADO 2"), Dato.UBICACION, "Archivo")));
    }

    @Test
    void blankFactWaitsForASecondCompleteReading() {
        read(instance(1, FILING));
        InstanciaLeida blank = with(instance(1, FILING), Dato.UBICACION, "");
        assertEquals(List.of(), read(blank));
        assertEquals(List.of("1 DATOS_CAMBIADOS {\"ubicacion\":\"Secretaria\"} {\"ubicacion\":null}"), read(blank));
        assertNull(expediente.instancias().get(0).dato(Dato.UBICACION));
        assertEquals(List.of(), read(blank));
    }

    @Test
    void partiesAreNewsAsASet() {
        read(with(instance(1, FILING), List.of(ANA, LUIS)));
        assertEquals(List.of(), read(with(instance(1, FILING), List.of(LUIS, ANA, ANA))));
        assertEquals(List.of(), read(with(instance(1, FILING), List.of())));
        assertEquals(
                List.of(
                        "1 PARTES_CAMBIADAS {\"sujetos\":[{\"rol\":\"Demandado\",\"nombre\":\"LUIS INVENTADO\",\"emplazado\":false}]}"
                                + " {\"sujetos\":[]}"),
                read(with(instance(1, FILING), List.of(ANA))));
    }

    @Test
    void privateInstanceKeepsWhatWasSeenAndTellsTheRestWhenItOpens() {
        read(instance(1, FILING));
        assertEquals(List.of("1 AHORA_PRIVADO {\"esPrivado\":false} {\"esPrivado\":true}"), read(hidden(1)));
        assertEquals(List.of(), read(hidden(1)));
        assertEquals(
                List.of("1 AHORA_PUBLICO {\"esPrivado\":true} {\"esPrivado\":false}", "1 ACTUACION_NUEVA null null"),
                read(instance(1, FILING, AUTO)));
    }

    @Test
    void instanceThatWasNeverOpenComesSilently() {
        read(hidden(1));
        assertEquals(
                List.of("1 AHORA_PUBLICO {\"esPrivado\":true} {\"esPrivado\":false}"), read(instance(1, FILING, AUTO)));
    }

    @Test
    void newInstanceIsToldOnceAndItsActuacionesAreNot() {
        read(instance(1, FILING));
        assertEquals(
                List.of("2 INSTANCIA_NUEVA"),
                read(instance(1, FILING), instance(2, FILING, AUTO)).stream()
                        .map(told -> told.substring(0, 17))
                        .toList());
        assertEquals(List.of(), read(instance(1, FILING)));
        assertEquals(List.of(), read(instance(1, FILING), instance(2, FILING, AUTO)));
    }

    @Test
    void caseThatAppearsIsNews() {
        read();
        assertEquals(1, read(instance(1, FILING)).size());
    }

    @Test
    void rowThatIsPutBetweenOthersIsTheOnlyNews() {
        read(instance(1, row(1, DAY, "A", null), row(2, DAY, "B", null)));
        assertEquals(
                List.of("1 ACTUACION_NUEVA null null"),
                read(instance(1, row(1, DAY, "N", null), row(2, DAY, "A", null), row(3, DAY, "B", null))));
    }

    @Test
    void newestPageWhoseNumbersMovedInventsNothing() {
        read(instance(1, row(1, DAY, "A", null), row(2, DAY, "B", null), row(3, DAY, "C", null)));
        InstanciaLeida page =
                with(instance(1), new ListaLeida(List.of(row(4, DAY, "C", null), row(3, DAY, "B", null)), 4));
        assertEquals(List.of(), news(List.of(page), false));
        assertTrue(expediente.isDoubtful(), "the court counts one that stands lower");
    }

    @Test
    void doubtAboutWhatIsHiddenMeanwhileAsksForNothing() {
        read(instance(1, FILING));
        read(with(instance(1, FILING), Dato.CLASE_PROCESO, ""));
        assertTrue(expediente.isDoubtful());
        read(hidden(1));
        assertFalse(expediente.isDoubtful());
        assertEquals("Ejecutivo", expediente.instancias().get(0).dato(Dato.CLASE_PROCESO));
    }

    @Test
    void numbersThatMovedAreNoNews() {
        read(instance(1, row(1, DAY, "A", null), row(2, DAY, "B", null), row(3, DAY, "C", null)));
        assertEquals(
                List.of(), read(instance(1, row(2, DAY, "A", null), row(3, DAY, "B", null), row(4, DAY, "C", null))));
        assertEquals(
                List.of(), read(instance(1, row(3, DAY, "A", null), row(2, DAY, "B", null), row(4, DAY, "C", null))));
    }
}
