package co.misprocesos.refresh.control;

import co.misprocesos.cpnu.entity.Reason;
import co.misprocesos.judicial.control.Expedientes;
import co.misprocesos.judicial.entity.Lectura;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/**
 * Records what came of one claim, in one short transaction: the record, the lists that follow it, and the items that wait
 * for it. The record is locked first and the queue second, as everybody does who touches both.
 */
@ApplicationScoped
public class Recorder {

    @Inject
    private Expedientes expedientes;

    @Inject
    private Queue queue;

    @Inject
    private Items items;

    /** A complete reading; nothing happens when the claim has lapsed, since another server answers for it then. */
    @Transactional
    public void answered(Claim claim, Lectura lectura, Instant leftAt) {
        expedientes.hold(claim.radicado());
        if (queue.finish(claim)) {
            items.answered(claim.radicado(), expedientes.register(claim.radicado(), lectura, leftAt));
        }
    }

    /** A question without a complete answer: only the last attempt changes. */
    @Transactional
    public void failed(Claim claim, Reason reason, Instant leftAt) {
        expedientes.hold(claim.radicado());
        if (queue.finish(claim)) {
            expedientes.registerFailure(claim.radicado(), Translation.fallo(reason), leftAt);
            items.failed(claim.radicado(), reason.sentence());
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
