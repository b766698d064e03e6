package co.misprocesos.refresh.control;

import co.misprocesos.courtesy.entity.SourceState;
import co.misprocesos.cpnu.entity.Reason;
import co.misprocesos.judicial.control.Expedientes;
import co.misprocesos.judicial.entity.Cambio;
import co.misprocesos.judicial.entity.Lectura;
import co.misprocesos.refresh.entity.Look;
import co.misprocesos.refresh.entity.Paso;
import co.misprocesos.refresh.entity.Worth;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;

/**
 * Records what came of one step, in one short transaction: the record, the lists that follow it, and the items that wait
 * for it. The record is locked first and the queue second, as everybody does who touches both. Nothing happens when the
 * claim has lapsed, since another server answers for it then.
 */
@ApplicationScoped
public class Recorder {

    /** Before any rank of a sweep. */
    private static final double BEGUN = -1e12;

    @Inject
    private Expedientes expedientes;

    @Inject
    private Queue queue;

    @Inject
    private Items items;

    @Inject
    private Distances distances;

    @Inject
    private Source source;

    /**
     * A complete reading. What seems blanked or removed in it is looked at again soon.
     *
     * @param leftAt when its first question left
     */
    @Transactional
    public void answered(Claim claim, Lectura lectura, Instant leftAt) {
        expedientes.hold(claim.radicado());
        if (queue.finish(claim)) {
            Cambio cambio = expedientes.register(claim.radicado(), lectura, leftAt);
            items.answered(claim.radicado(), cambio);
            if (expedientes.known(claim.radicado()).dudoso()) {
                queue.lookAgain(claim.radicado(), distances.ofDoubt());
            }
        }
    }

    /** A search that shows nothing new: the case is verified. */
    @Transactional
    public void nothingNew(Claim claim, String consulta, Instant leftAt) {
        expedientes.hold(claim.radicado());
        if (queue.finish(claim)) {
            expedientes.confirm(claim.radicado(), consulta, leftAt);
            items.answered(claim.radicado(), Cambio.NINGUNO);
        }
    }

    /**
     * A step of a reading that goes on. A first reading shows what it has. A full look that is merely due has verified the
     * case with its search already: whoever waits for it is answered, and the rest lets everything else go first.
     */
    @Transactional
    public void goesOn(Claim claim, Borrador borrador) {
        expedientes.hold(claim.radicado());
        boolean due = borrador.look() == Look.DUE;
        Worth worth = due ? Worth.EXAMEN : claim.worth();
        if (queue.advance(claim, borrador.paso(), worth, rank(claim, borrador), BorradorJson.write(borrador))) {
            expedientes.preview(claim.radicado(), Translation.preview(borrador));
            if (due && claim.paso() == Paso.BUSQUEDA) {
                expedientes.confirm(claim.radicado(), borrador.search().raw(), borrador.leftAt());
                items.answered(claim.radicado(), Cambio.NINGUNO);
            }
        }
    }

    /**
     * What people want goes on when all of it has come as far: so they see something of everything soonest. The sweep ends
     * a reading before it begins another: with a budget too small for all, the news would otherwise wait behind searches.
     */
    private static double rank(Claim claim, Borrador borrador) {
        return claim.isForPeople() ? borrador.paso().ordinal() : BEGUN;
    }

    /** An empty answer that is not believed yet: it is asked again. */
    @Transactional
    public void doubted(Claim claim) {
        queue.doubt(claim, distances.ofDoubt());
    }

    /**
     * The source refused: the case stays due as it is, and only the attempt is noted. Once it goes on refusing after its
     * pauses, whoever waits for the case is told, and the next question is another case's.
     */
    @Transactional
    public void refused(Claim claim, Instant leftAt) {
        expedientes.hold(claim.radicado());
        boolean shut = source.state() == SourceState.BLOQUEADA;
        if (shut ? queue.retry(claim, claim.attempts(), Duration.ZERO, true) : queue.giveBack(claim)) {
            expedientes.registerFailure(claim.radicado(), Translation.fallo(Reason.BLOCKED), leftAt);
            if (shut) {
                items.failed(claim.radicado(), Reason.BLOCKED.sentence());
            }
        }
    }

    /** A question without an answer: only the last attempt changes; the case is asked again later, and later each time. */
    @Transactional
    public void failed(Claim claim, Reason reason, Instant leftAt) {
        expedientes.hold(claim.radicado());
        int failures = reason.canHeal() ? claim.attempts() + 1 : Math.max(claim.attempts() + 1, Distances.PATIENCE);
        boolean ends = failures >= Distances.PATIENCE;
        boolean held = failures >= Distances.LAST
                ? queue.finish(claim)
                : queue.retry(claim, failures, distances.after(failures), ends);
        if (held) {
            expedientes.registerFailure(claim.radicado(), Translation.fallo(reason), leftAt);
            if (ends) {
                items.failed(claim.radicado(), reason.sentence());
            }
        }
    }

    /** What came could not be recorded, for a reason that is ours: the item ends, so that nothing waits for it for ever. */
    @Transactional
    public void broken(Claim claim) {
        if (queue.finish(claim)) {
            items.failed(
                    claim.radicado(), "La respuesta no se pudo registrar por una falla nuestra; ya quedó anotada.");
        }
    }
}
