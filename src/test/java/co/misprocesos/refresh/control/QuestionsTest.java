package co.misprocesos.refresh.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.court.ActuacionFixture;
import co.misprocesos.court.CaseFixture;
import co.misprocesos.court.Dato;
import co.misprocesos.court.Fault;
import co.misprocesos.court.FaultPlan;
import co.misprocesos.court.Question.Kind;
import co.misprocesos.court.SimulatedCourt;
import co.misprocesos.court.SujetoFixture;
import co.misprocesos.cpnu.entity.Reason;
import co.misprocesos.judicial.entity.Conocido;
import co.misprocesos.judicial.entity.InstanciaLeida;
import co.misprocesos.judicial.entity.Lectura;
import co.misprocesos.judicial.entity.ListaLeida;
import co.misprocesos.judicial.entity.Situacion;
import co.misprocesos.radicado.entity.Radicado;
import co.misprocesos.refresh.entity.Paso;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(30)
class QuestionsTest {

    private static final Radicado RADICADO = new Radicado("76001400330020230050000");
    private static final String PRIVATE_DETAIL = "No se puede ver el detalle de un proceso privado";

    private final SimulatedCourt court = SimulatedCourt.start();
    private final Readings readings = new Readings(court, RADICADO);

    @AfterEach
    void close() {
        court.close();
    }

    @Test
    void aFirstReadingAsksForEachThingOnce() {
        court.publish(oneInstance().withUbicacion("Despacho"));
        Lectura lectura = readings.found();
        assertEquals("Despacho", lectura.hechos().ubicacion());
        assertEquals(
                "COOPERATIVA IMAGINARIA DEL COLIBRÍ",
                lectura.hechos().demandantes().shown());
        assertTrue(lectura.examen());
        for (Kind kind : List.of(Kind.SEARCH, Kind.DETALLE, Kind.ACTUACIONES)) {
            assertEquals(1, court.questions().of(kind), kind.name());
        }
        assertEquals(3, court.questions().total());
    }

    @Test
    void aQuietCaseCostsOneQuestion() {
        court.publish(oneInstance());
        readings.know(readings.found());
        assertTrue(readings.isNothingNew());
        assertEquals(1, court.questions().total());
    }

    @Test
    void aMovedDateBringsTheDetailAndTheNewestPage() {
        court.publish(withActuaciones(45));
        readings.know(readings.found());
        court.update(RADICADO.value(), c -> c.plusActuacion(on(2025, 3)));
        Lectura lectura = readings.found();
        assertFalse(lectura.examen());
        ListaLeida newest = lectura.instancias().get(0).lista().orElseThrow();
        assertEquals(46, newest.registros());
        assertFalse(newest.isWhole());
        assertEquals(1, court.questions().of(Kind.ACTUACIONES), "the newest page is enough");
    }

    @Test
    void aFullLookFindsWhatWasBackDated() {
        court.publish(withActuaciones(45));
        readings.know(readings.found());
        court.update(
                RADICADO.value(),
                c -> c.editActuacion(1, a -> ActuacionFixture.on(a.fechaActuacion(), "Otra cosa", null)));
        assertTrue(readings.isNothingNew(), "nothing shows in the search");
        readings.known = new Conocido(
                readings.known.verificacion(),
                readings.known.vista(),
                Readings.NOW.minus(Duration.ofDays(40)),
                false,
                true);
        Lectura lectura = readings.found();
        assertTrue(lectura.examen());
        ListaLeida all = lectura.instancias().get(0).lista().orElseThrow();
        assertTrue(all.isWhole());
        assertTrue(all.renglones().stream()
                .anyMatch(row -> row.contenido().actuacion().equals("Otra cosa")));
    }

    @Test
    void aFullLookReadsEveryPublicInstance() {
        court.publish(
                oneInstance().plusInstancia(i -> i.plusActuacion(on(2025, 4))).plusInstancia(i -> i.withPrivado(true)));
        Lectura lectura = readings.found();
        assertEquals(3, lectura.instancias().size());
        assertEquals(
                2,
                lectura.instancias().stream()
                        .filter(instancia -> instancia.lista().isPresent()
                                && instancia.datos().containsKey(co.misprocesos.judicial.entity.Dato.CLASE_PROCESO)
                                && instancia.sujetos().isPresent())
                        .count());
        assertEquals(
                1,
                lectura.instancias().stream().filter(InstanciaLeida::esPrivado).count());
        assertEquals(
                1,
                lectura.instancias().stream().filter(InstanciaLeida::principal).count());
        assertEquals(2, court.questions().of(Kind.DETALLE));
    }

    @Test
    void anEmptyAnswerAboutAKnownCaseIsBelievedWhenItIsGivenTwice() {
        court.publish(oneInstance());
        readings.know(readings.found());
        court.remove(RADICADO.value());
        assertEquals(new Avance.Empty(), readings.step(readings.claim(Paso.BUSQUEDA, 0, Optional.empty())));
        assertEquals(
                new Avance.Complete(Lectura.noEncontrado(), Readings.NOW),
                readings.step(readings.claim(Paso.BUSQUEDA, 1, Optional.empty())));
    }

    @Test
    void theMainInstanceIsThePublicOneWithTheLatestDate() {
        court.publish(oneInstance()
                .instancia(0, i -> i.with(Dato.UBICACION, "vieja"))
                .plusInstancia(i -> i.with(Dato.UBICACION, "nueva"))
                .plusInstancia(i -> i.with(Dato.UBICACION, "privada").withPrivado(true))
                .plusInstancia(i -> i.with(Dato.UBICACION, "sin fecha").withDated(false))
                .instancia(1, i -> i.plusActuacion(on(2026, 6)))
                .instancia(2, i -> i.plusActuacion(on(2026, 9))));
        assertEquals("nueva", readings.found().hechos().ubicacion());
    }

    @Test
    void ofTwoWithTheSameDateTheMainOneIsTheSameInWhateverOrderTheyCome() {
        court.publish(oneInstance()
                .instancia(0, i -> i.withPrivado(true).withDated(false))
                .plusInstancia(i -> i.with(Dato.UBICACION, "una").withDated(false))
                .plusInstancia(i -> i.with(Dato.UBICACION, "otra").withDated(false)));
        var instancias = court.find(RADICADO.value()).orElseThrow().instancias();
        String lowest = instancias.get(1).idProceso() < instancias.get(2).idProceso() ? "una" : "otra";
        assertEquals(lowest, readings.found().hechos().ubicacion());
    }

    @Test
    void anInstanceWhoseDetailIsPrivateGivesWayToTheNext() {
        court.publish(oneInstance().with(Dato.UBICACION, "pública").plusInstancia(i -> i.plusActuacion(on(2026, 9))));
        long hidden =
                court.find(RADICADO.value()).orElseThrow().instancias().get(1).idProceso();
        court.faults(FaultPlan.none()
                .when(q -> q.kind() == Kind.DETALLE && q.target().contains("/" + hidden), privateDetail()));
        Lectura lectura = readings.found();
        assertEquals(Situacion.ENCONTRADO, lectura.situacion());
        assertEquals("pública", lectura.hechos().ubicacion());
    }

    @Test
    void aCaseIsPrivateOnlyWhenEveryInstanceIs() {
        court.publish(oneInstance().asPrivado().plusInstancia(i -> i.withPrivado(true)));
        assertEquals(Situacion.PRIVADO, readings.found().situacion());
        assertEquals(1, court.questions().total());

        court.publish(oneInstance().asPrivado().plusInstancia(i -> i));
        assertEquals(Situacion.ENCONTRADO, readings.found().situacion());
    }

    @Test
    void aCaseWhoseOnlyDetailIsPrivateIsPrivate() {
        court.publish(oneInstance());
        court.faults(FaultPlan.none().forKind(Kind.DETALLE, privateDetail()));
        assertEquals(Situacion.PRIVADO, readings.found().situacion());
    }

    @Test
    void asksForAllPartiesWhenTheSearchCutsThem() {
        court.publish(oneInstance()
                .withSujetos(IntStream.rangeClosed(1, 45)
                        .mapToObj(n -> SujetoFixture.demandado("PERSONA FICTICIA " + n))
                        .toList()));
        assertEquals(45, readings.found().hechos().demandados().nombres().size());
        assertEquals(2, court.questions().of(Kind.SUJETOS));
    }

    @Test
    void whatIsNotFoundIsAnAnswer() {
        assertEquals(Lectura.noEncontrado(), readings.found());
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"SEARCH", "DETALLE", "SUJETOS"})
    void onePartWithoutAnAnswerLeavesNone(Kind kind) {
        court.publish(oneInstance()
                .withSujetos(IntStream.rangeClosed(1, 21)
                        .mapToObj(n -> SujetoFixture.demandado("PERSONA FICTICIA " + n))
                        .toList()));
        court.faults(FaultPlan.none().forKind(kind, Fault.serverError()));
        assertEquals(Reason.SERVER_ERROR, readings.unavailable());
    }

    @Test
    void aDetailThatDoesNotExistContradictsTheSearch() {
        court.publish(oneInstance());
        court.faults(FaultPlan.none()
                .forKind(Kind.DETALLE, Fault.message(404, "No se encontro detalle para el IdProceso: 1")));
        assertEquals(Reason.FORMAT, readings.unavailable());
    }

    @Test
    void anAnswerAboutAnotherCaseIsNone() {
        court.publish(oneInstance());
        court.faults(FaultPlan.none().forKind(Kind.DETALLE, Fault.anotherRadicado()));
        assertEquals(Reason.FORMAT, readings.unavailable());
    }

    private static CaseFixture withActuaciones(int many) {
        CaseFixture fixture = oneInstance();
        while (fixture.main().actuaciones().size() < many) {
            fixture = fixture.plusActuacion(on(2025, 2));
        }
        return fixture;
    }

    private static CaseFixture oneInstance() {
        return CaseFixture.of(RADICADO.value());
    }

    private static Fault privateDetail() {
        return Fault.message(404, PRIVATE_DETAIL);
    }

    private static ActuacionFixture on(int year, int month) {
        return ActuacionFixture.on(LocalDate.of(year, month, 1), "Auto", null);
    }
}
