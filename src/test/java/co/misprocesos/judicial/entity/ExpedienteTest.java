package co.misprocesos.judicial.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.radicado.entity.Radicado;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExpedienteTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Sujeto ANA = new Sujeto("Demandante", "ANA IMAGINARIA", false);
    private static final Sujeto LUIS = new Sujeto("Demandado", "LUIS INVENTADO", false);
    private static final ActuacionLeida AUTO = row(2, DAY, "Auto admite", "Notifíquese");
    private static final ActuacionLeida FILING = row(1, DAY, "Radicación", null);

    private final Expediente expediente = Expediente.unread(new Radicado("11001400300120240000100"));
    private Instant now = Instant.parse("2026-11-23T11:00:00Z");

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
    void whatAPhantomRepeatsIsToldOnceOfTheOriginal() {
        InstanciaLeida phantom = with(instance(1, FILING), List.of());
        read(phantom, instance(2, FILING));
        assertEquals(
                List.of("2 ACTUACION_NUEVA null null"),
                read(with(instance(1, FILING, AUTO), List.of()), instance(2, FILING, AUTO)));
        ActuacionLeida edited = row(2, DAY, "Auto admite", "Corregido");
        assertEquals(
                1,
                read(with(instance(1, FILING, edited), List.of()), instance(2, FILING, edited))
                        .size());
    }

    @Test
    void whatAPhantomShowsFirstIsToldOfItAndNotAgain() {
        read(with(instance(1, FILING), List.of()), instance(2, FILING));
        assertEquals(
                List.of("1 ACTUACION_NUEVA null null"),
                read(with(instance(1, FILING, AUTO), List.of()), instance(2, FILING)));
        assertEquals(List.of(), read(with(instance(1, FILING, AUTO), List.of()), instance(2, FILING, AUTO)));
    }

    @Test
    void phantomThatComesLaterHidesNothing() {
        read(instance(2, FILING));
        read(instance(2, FILING), with(instance(1, FILING, AUTO), List.of()));
        assertEquals(
                List.of("2 ACTUACION_NUEVA null null"),
                read(instance(2, FILING, AUTO), with(instance(1, FILING, AUTO), List.of())));
    }

    @Test
    void whatAnOriginalShowedWhenItOpenedIsNoNewsOfItsPhantom() {
        read(with(instance(1, FILING), List.of()), hidden(2));
        read(with(instance(1, FILING), List.of()), instance(2, FILING, AUTO));
        assertEquals(List.of(), read(with(instance(1, FILING, AUTO), List.of()), instance(2, FILING, AUTO)));
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
    void whatIsEnteredAgainIsNewsThoughAPhantomStillShowsIt() {
        InstanciaLeida phantom = with(instance(1, FILING, AUTO), List.of());
        read(phantom, instance(2, FILING, AUTO));
        read(phantom, instance(2, FILING));
        assertEquals(List.of("2 ACTUACION_RETIRADA null null"), read(phantom, instance(2, FILING)));
        assertEquals(List.of("2 ACTUACION_NUEVA null null"), read(phantom, instance(2, FILING, AUTO)));
    }

    @Test
    void whatOnlyAPhantomShowsIsToldToItsEnd() {
        read(with(instance(1, FILING), List.of()), instance(2, FILING));
        read(with(instance(1, FILING, AUTO), List.of()), instance(2, FILING));
        ActuacionLeida edited = row(2, DAY, "Auto admite", "Corregido");
        assertEquals(
                List.of("1 ACTUACION_MODIFICADA {\"anotacion\":\"Notifíquese\"} {\"anotacion\":\"Corregido\"}"),
                read(with(instance(1, FILING, edited), List.of()), instance(2, FILING)));
    }

    @Test
    void phantomStaysOneWhenTheOriginalMoves() {
        InstanciaLeida phantom = with(instance(1, FILING), List.of());
        read(phantom, instance(2, FILING));
        assertEquals(
                1,
                read(phantom, with(instance(2, FILING), Dato.DESPACHO, "JUZGADO 2"))
                        .size());
        assertEquals(
                List.of("2 ACTUACION_NUEVA null null"),
                read(
                        with(instance(1, FILING, AUTO), List.of()),
                        with(instance(2, FILING, AUTO), Dato.DESPACHO, "JUZGADO 2")));
        assertEquals(
                List.of("2 DESPACHO_CAMBIADO {\"despacho\":\"JUZGADO 2\"} {\"despacho\":\"JUZGADO 3\"}"),
                read(
                        with(with(instance(1, FILING, AUTO), Dato.DESPACHO, "JUZGADO 3"), List.of()),
                        with(instance(2, FILING, AUTO), Dato.DESPACHO, "JUZGADO 3")));
    }

    @Test
    void sameWordsInAnotherCourtAreNewsOfTheirOwn() {
        InstanciaLeida other = with(instance(2, FILING), Dato.DESPACHO, "TRIBUNAL");
        read(instance(1, FILING), other);
        assertEquals(
                List.of("1 ACTUACION_NUEVA null null", "2 ACTUACION_NUEVA null null"),
                read(instance(1, FILING, AUTO), with(instance(2, FILING, AUTO), Dato.DESPACHO, "TRIBUNAL")));
    }

    @Test
    void numbersThatMovedAreNoNews() {
        read(instance(1, row(1, DAY, "A", null), row(2, DAY, "B", null), row(3, DAY, "C", null)));
        assertEquals(
                List.of(), read(instance(1, row(2, DAY, "A", null), row(3, DAY, "B", null), row(4, DAY, "C", null))));
        assertEquals(
                List.of(), read(instance(1, row(3, DAY, "A", null), row(2, DAY, "B", null), row(4, DAY, "C", null))));
    }

    private List<String> read(InstanciaLeida... instances) {
        return news(List.of(instances), true);
    }

    private List<String> news(List<InstanciaLeida> instances, boolean whole) {
        now = now.plusSeconds(86_400);
        return expediente.register(instances, whole, now).stream()
                .map(told -> told.idProceso() + " " + told.tipo() + " " + told.antes() + " " + told.despues())
                .toList();
    }

    private static InstanciaLeida instance(long id, ActuacionLeida... rows) {
        Map<Dato, String> datos = new EnumMap<>(Dato.class);
        datos.put(Dato.DESPACHO, "JUZGADO 1");
        datos.put(Dato.FECHA_PROCESO, "2024-01-15");
        datos.put(Dato.CLASE_PROCESO, "Ejecutivo");
        datos.put(Dato.UBICACION, "Secretaria");
        return new InstanciaLeida(
                id,
                DAY,
                false,
                id == 1,
                datos,
                Optional.of(List.of(ANA)),
                Optional.of(ListaLeida.whole(List.of(rows))));
    }

    private static InstanciaLeida hidden(long id) {
        return new InstanciaLeida(
                id, null, true, id == 1, Map.of(Dato.DESPACHO, "JUZGADO 1"), Optional.empty(), Optional.empty());
    }

    private static InstanciaLeida with(InstanciaLeida leida, Dato dato, String value) {
        Map<Dato, String> datos = new EnumMap<>(leida.datos());
        datos.put(dato, value);
        return new InstanciaLeida(
                leida.idProceso(), DAY, false, leida.principal(), datos, leida.sujetos(), leida.lista());
    }

    private static InstanciaLeida with(InstanciaLeida leida, List<Sujeto> sujetos) {
        return new InstanciaLeida(
                leida.idProceso(),
                DAY,
                false,
                leida.principal(),
                leida.datos(),
                Optional.of(new ArrayList<>(sujetos)),
                leida.lista());
    }

    private static InstanciaLeida with(InstanciaLeida leida, ListaLeida lista) {
        return new InstanciaLeida(
                leida.idProceso(), DAY, false, leida.principal(), leida.datos(), leida.sujetos(), Optional.of(lista));
    }

    private static ActuacionLeida row(long cons, LocalDate day, String actuacion, String anotacion) {
        return new ActuacionLeida(cons, new Contenido(day, actuacion, anotacion, null, null, day, false));
    }
}
