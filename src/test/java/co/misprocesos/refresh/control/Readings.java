package co.misprocesos.refresh.control;

import co.misprocesos.court.SimulatedCourt;
import co.misprocesos.cpnu.control.Courtesy;
import co.misprocesos.cpnu.control.Cpnu;
import co.misprocesos.cpnu.control.CpnuSettings;
import co.misprocesos.cpnu.control.QuestionListener;
import co.misprocesos.cpnu.entity.Reason;
import co.misprocesos.judicial.entity.Conocido;
import co.misprocesos.judicial.entity.Lectura;
import co.misprocesos.judicial.entity.Verificacion;
import co.misprocesos.radicado.entity.Radicado;
import co.misprocesos.refresh.entity.Paso;
import co.misprocesos.refresh.entity.Worth;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Readings of one case at a simulated court: all steps, each from what the one before has left in the queue. */
final class Readings {

    static final Instant NOW = Instant.parse("2026-11-23T11:00:00Z");

    private final SimulatedCourt court;
    private final Radicado radicado;
    private final Courtesy courtesy = new NoCourtesy();
    private final Questions questions;
    Conocido known = Conocido.NADA;

    Readings(SimulatedCourt court, Radicado radicado) {
        this.court = court;
        this.radicado = radicado;
        questions = new Questions(
                new Cpnu(new CpnuSettings(court.baseUri(), Duration.ofSeconds(10)), courtesy, QuestionListener.NONE),
                new Looks(Duration.ofDays(30), Clock.fixed(NOW, ZoneOffset.UTC)));
    }

    /** The facts are as a reading left them, and the court's counters begin anew. */
    void know(Lectura lectura) {
        known = new Conocido(new Verificacion(lectura.situacion(), NOW, NOW, null), lectura.vista(), NOW, false, true);
        court.questions().forget();
    }

    Lectura found() {
        return last().fold(
                        (lectura, begun) -> lectura,
                        consulta -> unexpected("nothing new"),
                        borrador -> unexpected("unfinished"),
                        () -> unexpected("empty"),
                        reason -> unexpected(reason.name()));
    }

    boolean isNothingNew() {
        return last() instanceof Avance.NothingNew;
    }

    Reason unavailable() {
        return last().fold(
                        (lectura, begun) -> unexpected("found"),
                        consulta -> unexpected("nothing new"),
                        borrador -> unexpected("unfinished"),
                        () -> unexpected("empty"),
                        reason -> reason);
    }

    private static <T> T unexpected(String answer) {
        throw new AssertionError("The court's answer was " + answer);
    }

    /** All steps, each from what the one before has left in the queue. */
    Avance last() {
        Avance avance = step(claim(Paso.BUSQUEDA, 0, Optional.empty()));
        while (avance instanceof Avance.Next next) {
            avance = step(claim(next.borrador().paso(), 0, Optional.of(BorradorJson.write(next.borrador()))));
        }
        return avance;
    }

    Avance step(Claim claim) {
        return questions.ask(claim, known, courtesy, NOW);
    }

    Claim claim(Paso paso, int empties, Optional<String> partial) {
        return new Claim(UUID.randomUUID(), radicado, Worth.BARRIDO, paso, 0, empties, null, partial);
    }
}
