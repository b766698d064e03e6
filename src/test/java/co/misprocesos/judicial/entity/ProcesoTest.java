package co.misprocesos.judicial.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcesoTest {

    private static final Instant MONDAY = Instant.parse("2026-11-02T11:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-03T11:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private final Proceso proceso = new Proceso();

    @Test
    void theFirstAnswerChangesAllThatItKnows() {
        Cambio cambio = proceso.register(found("Secretaria", "ANA", "EVA"), Comparacion.NADA, MONDAY);
        assertEquals(List.of("demandante", "juzgado", "ubicacion", "fechaUltimaActuacion"), cambio.campos());
        assertEquals(Hechos.NINGUNO.shown(), cambio.antes());
        assertEquals("ANA, EVA", cambio.despues().demandante());
        assertEquals(new Verificacion(Situacion.ENCONTRADO, MONDAY, MONDAY, null), proceso.verificacion());
    }

    @Test
    void theSameAnswerTwiceChangesNothing() {
        proceso.register(found("Secretaria", "ANA"), Comparacion.NADA, MONDAY);
        Cambio cambio = proceso.register(found("Secretaria", "ANA"), Comparacion.NADA, TUESDAY);
        assertFalse(cambio.hay());
        assertEquals(TUESDAY, proceso.verificacion().ultimaVerificacion());
    }

    @Test
    void aBlankIsReportedOnceAndItsReturnOnce() {
        proceso.register(found("Secretaria", "ANA"), Comparacion.NADA, MONDAY);
        Cambio blanked = proceso.register(found(null, "ANA"), Comparacion.NADA, TUESDAY);
        assertEquals(List.of("ubicacion"), blanked.campos());
        assertEquals("Secretaria", blanked.antes().ubicacion());
        assertEquals(null, blanked.despues().ubicacion());

        assertFalse(
                proceso.register(found(null, "ANA"), Comparacion.NADA, TUESDAY).hay());
        assertEquals(
                List.of("ubicacion"),
                proceso.register(found("Secretaria", "ANA"), Comparacion.NADA, TUESDAY)
                        .campos());
    }

    @Test
    void shuffledPartiesKeepTheStoredOrder() {
        proceso.register(found("Secretaria", "ANA", "EVA"), Comparacion.NADA, MONDAY);
        assertFalse(proceso.register(found("Secretaria", "EVA", "ANA"), Comparacion.NADA, TUESDAY)
                .hay());
        assertEquals(List.of("ANA", "EVA"), proceso.hechos().demandantes().nombres());

        proceso.register(found("Secretaria", "EVA", "ANA", "LUIS"), Comparacion.NADA, TUESDAY);
        assertEquals(
                List.of("EVA", "ANA", "LUIS"), proceso.hechos().demandantes().nombres());
    }

    @Test
    void whatIsNotFoundAnyMoreKeepsWhatWasSeen() {
        proceso.register(found("Secretaria", "ANA"), Comparacion.NADA, MONDAY);
        Hechos seen = proceso.hechos();
        Cambio cambio = proceso.register(Lectura.noEncontrado(), Comparacion.NADA, TUESDAY);

        assertFalse(cambio.hay());
        assertEquals(seen, proceso.hechos());
        assertEquals("{consulta}", proceso.snapshotConsulta());
        assertEquals("{detalle}", proceso.snapshotDetalle());
        assertEquals(new Verificacion(Situacion.NO_ENCONTRADO, TUESDAY, TUESDAY, null), proceso.verificacion());
    }

    @Test
    void whatTurnsPrivateKeepsWhatWasSeen() {
        proceso.register(found("Secretaria", "ANA"), Comparacion.NADA, MONDAY);
        Hechos seen = proceso.hechos();
        assertFalse(proceso.register(hidden(), Comparacion.NADA, TUESDAY).hay());
        assertEquals(seen, proceso.hechos());
        assertEquals("{privado}", proceso.snapshotConsulta());
        assertEquals("{detalle}", proceso.snapshotDetalle());
        assertEquals(Situacion.PRIVADO, proceso.verificacion().situacion());
    }

    @Test
    void aCaseThatWasAlwaysPrivateShowsWhereItIs() {
        Cambio cambio = proceso.register(hidden(), Comparacion.NADA, MONDAY);
        assertEquals(List.of("juzgado"), cambio.campos());
        assertEquals("JUZGADO RESERVADO", proceso.hechos().juzgado());

        assertTrue(proceso.register(found("Secretaria", "ANA"), Comparacion.NADA, TUESDAY)
                .hay());
        assertEquals("JUZGADO IMAGINARIO", proceso.hechos().juzgado());
    }

    @Test
    void aFailureChangesNothingButTheLastAttempt() {
        proceso.register(found("Secretaria", "ANA"), Comparacion.NADA, MONDAY);
        Hechos seen = proceso.hechos();
        proceso.registerFailure(Fallo.FORMATO, TUESDAY);
        assertEquals(seen, proceso.hechos());
        assertEquals(new Verificacion(Situacion.ENCONTRADO, MONDAY, TUESDAY, Fallo.FORMATO), proceso.verificacion());
    }

    @Test
    void anAnswerForgetsTheFailureBeforeIt() {
        proceso.registerFailure(Fallo.BLOQUEO, MONDAY);
        proceso.register(Lectura.noEncontrado(), Comparacion.NADA, TUESDAY);
        assertEquals(new Verificacion(Situacion.NO_ENCONTRADO, TUESDAY, TUESDAY, null), proceso.verificacion());
    }

    @Test
    void theStepsOfAFirstReadingAreShownAndItStillChangesAll() {
        assertTrue(proceso.preview(found(null, "ANA").hechos(), seen(1)));
        assertTrue(proceso.preview(found("Secretaria", "ANA").hechos(), seen(1)));
        assertEquals("Secretaria", proceso.hechos().ubicacion());
        assertEquals(Verificacion.NINGUNA, proceso.verificacion());

        Cambio cambio = proceso.register(found("Secretaria", "ANA"), Comparacion.NADA, MONDAY);
        assertEquals(List.of("demandante", "juzgado", "ubicacion", "fechaUltimaActuacion"), cambio.campos());
        assertFalse(proceso.preview(found("Otra", "EVA").hechos(), seen(1)));
        assertEquals("Secretaria", proceso.hechos().ubicacion());
    }

    @Test
    void whatWasShownOfACaseThatIsNotThereGoesAgain() {
        proceso.preview(found("Secretaria", "ANA").hechos(), seen(1));
        proceso.register(Lectura.noEncontrado(), Comparacion.NADA, MONDAY);
        assertEquals(Hechos.NINGUNO, proceso.hechos());
    }

    @Test
    void aSearchThatShowsNothingNewVerifies() {
        proceso.register(found("Secretaria", "ANA"), Comparacion.NADA, MONDAY);
        Hechos seen = proceso.hechos();
        proceso.registerFailure(Fallo.SIN_RESPUESTA, TUESDAY);
        proceso.confirm("{otra}", TUESDAY);
        assertEquals(seen, proceso.hechos());
        assertEquals(new Verificacion(Situacion.ENCONTRADO, TUESDAY, TUESDAY, null), proceso.verificacion());
        assertEquals(MONDAY, proceso.conocido().examinadoEn());
    }

    @Test
    void whatSeemsBlankedIsDoubtedUntilTheNextReading() {
        proceso.register(found("Secretaria", "ANA"), Comparacion.NADA, MONDAY);
        assertFalse(proceso.conocido().dudoso());

        proceso.register(found(null, "ANA"), Comparacion.NADA, TUESDAY);
        assertTrue(proceso.conocido().dudoso());
        proceso.register(found(null, "ANA"), Comparacion.NADA, TUESDAY);
        assertFalse(proceso.conocido().dudoso());
    }

    @Test
    void whatTheRecordDoubtsIsDoubted() {
        proceso.register(found("Secretaria", "ANA"), Comparacion.NADA, MONDAY);
        proceso.register(found("Secretaria", "ANA"), new Comparacion(List.of(), true), TUESDAY);
        assertTrue(proceso.conocido().dudoso());
    }

    @Test
    void aLostCaseThatWasShownBeforeTheRecordWasKeptHasNoBaseline() {
        proceso.register(Lectura.noEncontrado(), Comparacion.NADA, MONDAY);
        assertTrue(proceso.isRecorded(false), "nothing was there, and that is known");
        proceso.register(found("Secretaria", "ANA"), Comparacion.NADA, MONDAY);
        proceso.register(Lectura.noEncontrado(), Comparacion.NADA, TUESDAY);
        assertFalse(proceso.isRecorded(false));
        assertTrue(proceso.isRecorded(true));
    }

    private static Vista seen(long idProceso) {
        return new Vista(
                List.of(new InstanciaVista(idProceso, "JUZGADO IMAGINARIO", DAY, false, List.of("Demandante: ANA"))));
    }

    private static Lectura found(String ubicacion, String... demandantes) {
        Hechos hechos = new Hechos(
                7L, new Partes(List.of(demandantes)), Partes.NINGUNA, "JUZGADO IMAGINARIO", null, null, ubicacion, DAY);
        return new Lectura(Situacion.ENCONTRADO, hechos, "{consulta}", "{detalle}", Vista.NINGUNA, true, List.of());
    }

    private static Lectura hidden() {
        Hechos hechos = new Hechos(8L, Partes.NINGUNA, Partes.NINGUNA, "JUZGADO RESERVADO", null, null, null, null);
        return new Lectura(Situacion.PRIVADO, hechos, "{privado}", null, Vista.NINGUNA, true, List.of());
    }
}
