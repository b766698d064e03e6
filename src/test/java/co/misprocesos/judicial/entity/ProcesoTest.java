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
        Cambio cambio = proceso.register(found("Secretaria", "ANA", "EVA"), MONDAY);
        assertEquals(List.of("demandante", "juzgado", "ubicacion", "fechaUltimaActuacion"), cambio.campos());
        assertEquals(Hechos.NINGUNO.shown(), cambio.antes());
        assertEquals("ANA, EVA", cambio.despues().demandante());
        assertEquals(new Verificacion(Situacion.ENCONTRADO, MONDAY, MONDAY, null), proceso.verificacion());
    }

    @Test
    void theSameAnswerTwiceChangesNothing() {
        proceso.register(found("Secretaria", "ANA"), MONDAY);
        Cambio cambio = proceso.register(found("Secretaria", "ANA"), TUESDAY);
        assertFalse(cambio.hay());
        assertEquals(TUESDAY, proceso.verificacion().ultimaVerificacion());
    }

    @Test
    void aBlankIsReportedOnceAndItsReturnOnce() {
        proceso.register(found("Secretaria", "ANA"), MONDAY);
        Cambio blanked = proceso.register(found(null, "ANA"), TUESDAY);
        assertEquals(List.of("ubicacion"), blanked.campos());
        assertEquals("Secretaria", blanked.antes().ubicacion());
        assertEquals(null, blanked.despues().ubicacion());

        assertFalse(proceso.register(found(null, "ANA"), TUESDAY).hay());
        assertEquals(
                List.of("ubicacion"),
                proceso.register(found("Secretaria", "ANA"), TUESDAY).campos());
    }

    @Test
    void shuffledPartiesKeepTheStoredOrder() {
        proceso.register(found("Secretaria", "ANA", "EVA"), MONDAY);
        assertFalse(proceso.register(found("Secretaria", "EVA", "ANA"), TUESDAY).hay());
        assertEquals(List.of("ANA", "EVA"), proceso.hechos().demandantes().nombres());

        proceso.register(found("Secretaria", "EVA", "ANA", "LUIS"), TUESDAY);
        assertEquals(
                List.of("EVA", "ANA", "LUIS"), proceso.hechos().demandantes().nombres());
    }

    @Test
    void whatIsNotFoundAnyMoreKeepsWhatWasSeen() {
        proceso.register(found("Secretaria", "ANA"), MONDAY);
        Hechos seen = proceso.hechos();
        Cambio cambio = proceso.register(Lectura.noEncontrado(), TUESDAY);

        assertFalse(cambio.hay());
        assertEquals(seen, proceso.hechos());
        assertEquals("{consulta}", proceso.snapshotConsulta());
        assertEquals("{detalle}", proceso.snapshotDetalle());
        assertEquals(new Verificacion(Situacion.NO_ENCONTRADO, TUESDAY, TUESDAY, null), proceso.verificacion());
    }

    @Test
    void whatTurnsPrivateKeepsWhatWasSeen() {
        proceso.register(found("Secretaria", "ANA"), MONDAY);
        Hechos seen = proceso.hechos();
        assertFalse(proceso.register(hidden(), TUESDAY).hay());
        assertEquals(seen, proceso.hechos());
        assertEquals("{privado}", proceso.snapshotConsulta());
        assertEquals("{detalle}", proceso.snapshotDetalle());
        assertEquals(Situacion.PRIVADO, proceso.verificacion().situacion());
    }

    @Test
    void aCaseThatWasAlwaysPrivateShowsWhereItIs() {
        Cambio cambio = proceso.register(hidden(), MONDAY);
        assertEquals(List.of("juzgado"), cambio.campos());
        assertEquals("JUZGADO RESERVADO", proceso.hechos().juzgado());

        assertTrue(proceso.register(found("Secretaria", "ANA"), TUESDAY).hay());
        assertEquals("JUZGADO IMAGINARIO", proceso.hechos().juzgado());
    }

    @Test
    void aFailureChangesNothingButTheLastAttempt() {
        proceso.register(found("Secretaria", "ANA"), MONDAY);
        Hechos seen = proceso.hechos();
        proceso.registerFailure(Fallo.FORMATO, TUESDAY);
        assertEquals(seen, proceso.hechos());
        assertEquals(new Verificacion(Situacion.ENCONTRADO, MONDAY, TUESDAY, Fallo.FORMATO), proceso.verificacion());
    }

    @Test
    void anAnswerForgetsTheFailureBeforeIt() {
        proceso.registerFailure(Fallo.BLOQUEO, MONDAY);
        proceso.register(Lectura.noEncontrado(), TUESDAY);
        assertEquals(new Verificacion(Situacion.NO_ENCONTRADO, TUESDAY, TUESDAY, null), proceso.verificacion());
    }

    @Test
    void theStepsOfAFirstReadingAreShownAndItStillChangesAll() {
        assertTrue(proceso.preview(found(null, "ANA").hechos(), seen(1)));
        assertTrue(proceso.preview(found("Secretaria", "ANA").hechos(), seen(1)));
        assertEquals("Secretaria", proceso.hechos().ubicacion());
        assertEquals(Verificacion.NINGUNA, proceso.verificacion());

        Cambio cambio = proceso.register(found("Secretaria", "ANA"), MONDAY);
        assertEquals(List.of("demandante", "juzgado", "ubicacion", "fechaUltimaActuacion"), cambio.campos());
        assertFalse(proceso.preview(found("Otra", "EVA").hechos(), seen(1)));
        assertEquals("Secretaria", proceso.hechos().ubicacion());
    }

    @Test
    void whatWasShownOfACaseThatIsNotThereGoesAgain() {
        proceso.preview(found("Secretaria", "ANA").hechos(), seen(1));
        proceso.register(Lectura.noEncontrado(), MONDAY);
        assertEquals(Hechos.NINGUNO, proceso.hechos());
    }

    @Test
    void aSearchThatShowsNothingNewVerifies() {
        proceso.register(found("Secretaria", "ANA"), MONDAY);
        Hechos seen = proceso.hechos();
        proceso.registerFailure(Fallo.SIN_RESPUESTA, TUESDAY);
        proceso.confirm("{otra}", TUESDAY);
        assertEquals(seen, proceso.hechos());
        assertEquals(new Verificacion(Situacion.ENCONTRADO, TUESDAY, TUESDAY, null), proceso.verificacion());
        assertEquals(MONDAY, proceso.conocido().examinadoEn());
    }

    @Test
    void whatSeemsBlankedOrRemovedIsDoubtedUntilTheNextReading() {
        proceso.register(with(seen(3), found("Secretaria", "ANA")), MONDAY);
        assertFalse(proceso.conocido().dudoso());

        proceso.register(with(seen(3), found(null, "ANA")), TUESDAY);
        assertTrue(proceso.conocido().dudoso());
        proceso.register(with(seen(3), found(null, "ANA")), TUESDAY);
        assertFalse(proceso.conocido().dudoso());

        proceso.register(with(seen(2), found(null, "ANA")), TUESDAY);
        assertTrue(proceso.conocido().dudoso());
    }

    private static Vista seen(int actuaciones) {
        Huella huella = new Huella(actuaciones, "p" + actuaciones, "t" + actuaciones);
        return new Vista(
                List.of(new InstanciaVista(7, "JUZGADO IMAGINARIO", DAY, false, List.of("Demandante: ANA"), huella)));
    }

    private static Lectura with(Vista vista, Lectura lectura) {
        return new Lectura(
                lectura.situacion(), lectura.hechos(), lectura.consulta(), lectura.detalle(), vista, lectura.examen());
    }

    private static Lectura found(String ubicacion, String... demandantes) {
        Hechos hechos = new Hechos(
                7L, new Partes(List.of(demandantes)), Partes.NINGUNA, "JUZGADO IMAGINARIO", null, null, ubicacion, DAY);
        return new Lectura(Situacion.ENCONTRADO, hechos, "{consulta}", "{detalle}", Vista.NINGUNA, true);
    }

    private static Lectura hidden() {
        Hechos hechos = new Hechos(8L, Partes.NINGUNA, Partes.NINGUNA, "JUZGADO RESERVADO", null, null, null, null);
        return new Lectura(Situacion.PRIVADO, hechos, "{privado}", null, Vista.NINGUNA, true);
    }
}
