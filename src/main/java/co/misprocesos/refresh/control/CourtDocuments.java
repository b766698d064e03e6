package co.misprocesos.refresh.control;

import co.misprocesos.courtesy.control.SharedCourtesy;
import co.misprocesos.cpnu.control.Courtesy;
import co.misprocesos.cpnu.control.Cpnu;
import co.misprocesos.cpnu.entity.Actuacion;
import co.misprocesos.cpnu.entity.Answer;
import co.misprocesos.cpnu.entity.Documento;
import co.misprocesos.cpnu.entity.Reason;
import co.misprocesos.cpnu.entity.UltimasActuaciones;
import co.misprocesos.problem.entity.Problem;
import co.misprocesos.problem.entity.ProblemException;
import co.misprocesos.problem.entity.ProblemType;
import co.misprocesos.radicado.entity.Radicado;
import co.misprocesos.refresh.entity.ActuacionPedida;
import co.misprocesos.refresh.entity.DocumentoDescargado;
import co.misprocesos.refresh.entity.Pause;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks the court for documents, each question with a person's turn. Takes long; what it gets no answer to is a refusal. */
@ApplicationScoped
public class CourtDocuments {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    private Cpnu cpnu;

    @Inject
    private SharedCourtesy shared;

    @Inject
    private PersonalTurns turns;

    @Inject
    private Source source;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "DOCUMENT_MAX_BYTES")
    private long most;

    /** What is published with an actuación now. Its id is asked for afresh, since the court gives it another now and then. */
    List<Documento> list(int userId, Radicado radicado, ActuacionPedida ours) {
        Cpnu court = courtFor(userId);
        Actuacion theirs = find(court, radicado, ours).orElseThrow(CourtDocuments::gone);
        if (theirs.idRegActuacion() == 0) {
            throw refusal(Reason.FORMAT);
        }
        return theirs.conDocumentos() ? told(court.documentos(radicado, theirs.idRegActuacion())) : List.of();
    }

    /** A whole document of one that was listed. */
    DocumentoDescargado download(int userId, Radicado radicado, Documento documento) {
        Spool spool = new Spool();
        try {
            long length = told(courtFor(userId).descarga(radicado, documento.idRegDocumento(), spool.sink(), most));
            return spool.read(length);
        } catch (RuntimeException none) {
            spool.close();
            throw none;
        }
    }

    /** The newest page often holds it; else all of them are asked for. */
    private Optional<Actuacion> find(Cpnu court, Radicado radicado, ActuacionPedida ours) {
        UltimasActuaciones newest = told(court.ultimasActuaciones(radicado, ours.idProceso()));
        Optional<Actuacion> found = ours.among(newest.primera());
        return found.isPresent() || newest.primera().size() >= newest.registros()
                ? found
                : ours.among(told(court.actuaciones(radicado, ours.idProceso())));
    }

    private Cpnu courtFor(int userId) {
        return cpnu.with(() -> turn(userId));
    }

    private Courtesy.Turn turn(int userId) throws InterruptedException {
        Courtesy.Turn turn = shared.of(turns.areLeft(userId)).await();
        turns.count(userId);
        return turn;
    }

    private <T> T told(Answer<T> answer) {
        return answer.fold(
                value -> value,
                () -> {
                    throw gone();
                },
                () -> {
                    throw Problem.notFound("La Rama Judicial no muestra los documentos de un proceso privado.")
                            .asException();
                },
                (reason, detail) -> {
                    throw refusal(reason);
                });
    }

    private static ProblemException gone() {
        return Problem.notFound("La Rama Judicial ya no publica lo que pidió.").asException();
    }

    private ProblemException refusal(Reason reason) {
        if (reason == Reason.FORMAT) {
            return Problem.of(
                            ProblemType.BAD_ANSWER,
                            "La Rama Judicial no entregó un documento válido; no se tuvo en cuenta lo que llegó.")
                    .asException();
        }
        Optional<Pause> pause = source.pause();
        return Problem.retryable(
                        ProblemType.UNAVAILABLE,
                        pause.filter(open -> reason == Reason.PAUSED)
                                .map(Pause::sentence)
                                .orElseGet(reason::sentence),
                        pause.map(open -> Duration.between(clock.instant(), open.until()))
                                .orElse(SOON))
                .asException();
    }
}
