package co.misprocesos.refresh.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import co.misprocesos.court.ActuacionFixture;
import co.misprocesos.court.CaseFixture;
import co.misprocesos.court.Dato;
import co.misprocesos.court.Fault;
import co.misprocesos.court.FaultPlan;
import co.misprocesos.court.Question.Kind;
import co.misprocesos.court.SimulatedCourt;
import co.misprocesos.court.SujetoFixture;
import co.misprocesos.cpnu.control.Cpnu;
import co.misprocesos.cpnu.control.CpnuSettings;
import co.misprocesos.cpnu.control.Pacing;
import co.misprocesos.cpnu.entity.Answer;
import co.misprocesos.cpnu.entity.Reason;
import co.misprocesos.judicial.entity.Hechos;
import co.misprocesos.judicial.entity.Lectura;
import co.misprocesos.judicial.entity.Situacion;
import co.misprocesos.radicado.entity.Radicado;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;
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
    private final Questions questions = new Questions(new Cpnu(
            new CpnuSettings(
                    court.baseUri(), 0, Duration.ofSeconds(10), Duration.ofSeconds(150), Duration.ofMinutes(20)),
            Pacing.UNLIMITED,
            time -> {},
            Clock.systemUTC(),
            new Random(7)));

    @AfterEach
    void close() {
        court.close();
    }

    @Test
    void readsSearchAndDetailAndNoMoreWhenTheSearchNamesAllParties() {
        court.publish(oneInstance().withUbicacion("Despacho"));
        Hechos hechos = found().hechos();
        assertEquals("Despacho", hechos.ubicacion());
        assertEquals("COOPERATIVA IMAGINARIA DEL COLIBRÍ", hechos.demandantes().shown());
        assertEquals(2, court.questions().total());
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
        assertEquals("nueva", found().hechos().ubicacion());
    }

    @Test
    void ofTwoWithTheSameDateTheMainOneIsTheSameInWhateverOrderTheyCome() {
        court.publish(oneInstance()
                .instancia(0, i -> i.withPrivado(true).withDated(false))
                .plusInstancia(i -> i.with(Dato.UBICACION, "una").withDated(false))
                .plusInstancia(i -> i.with(Dato.UBICACION, "otra").withDated(false)));
        var instancias = court.find(RADICADO.value()).orElseThrow().instancias();
        String lowest = instancias.get(1).idProceso() < instancias.get(2).idProceso() ? "una" : "otra";
        assertEquals(lowest, found().hechos().ubicacion());
    }

    @Test
    void anInstanceWhoseDetailIsPrivateGivesWayToTheNext() {
        court.publish(oneInstance().with(Dato.UBICACION, "pública").plusInstancia(i -> i.plusActuacion(on(2026, 9))));
        long hidden =
                court.find(RADICADO.value()).orElseThrow().instancias().get(1).idProceso();
        court.faults(FaultPlan.none()
                .when(q -> q.kind() == Kind.DETALLE && q.target().contains("/" + hidden), privateDetail()));
        Lectura lectura = found();
        assertEquals(Situacion.ENCONTRADO, lectura.situacion());
        assertEquals("pública", lectura.hechos().ubicacion());
    }

    @Test
    void aCaseIsPrivateOnlyWhenEveryInstanceIs() {
        court.publish(oneInstance().asPrivado().plusInstancia(i -> i.withPrivado(true)));
        assertEquals(Situacion.PRIVADO, found().situacion());
        assertEquals(1, court.questions().total());

        court.publish(oneInstance().asPrivado().plusInstancia(i -> i));
        assertEquals(Situacion.ENCONTRADO, found().situacion());
    }

    @Test
    void aCaseWhoseOnlyDetailIsPrivateIsPrivate() {
        court.publish(oneInstance());
        court.faults(FaultPlan.none().forKind(Kind.DETALLE, privateDetail()));
        assertEquals(Situacion.PRIVADO, found().situacion());
    }

    @Test
    void asksForAllPartiesWhenTheSearchCutsThem() {
        court.publish(oneInstance()
                .withSujetos(IntStream.rangeClosed(1, 45)
                        .mapToObj(n -> SujetoFixture.demandado("PERSONA FICTICIA " + n))
                        .toList()));
        assertEquals(45, found().hechos().demandados().nombres().size());
        assertEquals(0, court.questions().of(Kind.ACTUACIONES));
    }

    @Test
    void whatIsNotFoundIsAnAnswer() {
        assertEquals(Lectura.noEncontrado(), found());
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
        assertEquals(Reason.SERVER_ERROR, unavailable());
    }

    @Test
    void aDetailThatDoesNotExistContradictsTheSearch() {
        court.publish(oneInstance());
        court.faults(FaultPlan.none()
                .forKind(Kind.DETALLE, Fault.message(404, "No se encontro detalle para el IdProceso: 1")));
        assertEquals(Reason.FORMAT, unavailable());
    }

    @Test
    void anAnswerAboutAnotherCaseIsNone() {
        court.publish(oneInstance());
        court.faults(FaultPlan.none().forKind(Kind.DETALLE, Fault.anotherRadicado()));
        assertEquals(Reason.FORMAT, unavailable());
    }

    private Lectura found() {
        return fold(ask());
    }

    private static Lectura fold(Answer<Lectura> answer) {
        return answer.fold(
                lectura -> lectura,
                () -> unexpected("not found"),
                () -> unexpected("private"),
                (reason, detail) -> unexpected(reason + ": " + detail));
    }

    private Reason unavailable() {
        return ask().<Reason>fold(
                        lectura -> unexpected("found"),
                        () -> unexpected("not found"),
                        () -> unexpected("private"),
                        (reason, detail) -> reason);
    }

    private static <T> T unexpected(String answer) {
        throw new AssertionError("The court's answer was " + answer);
    }

    private Answer<Lectura> ask() {
        return questions.ask(RADICADO);
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
