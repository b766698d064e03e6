package co.misprocesos.refresh.control;

import co.misprocesos.courtesy.control.Budget;
import co.misprocesos.courtesy.entity.Opening;
import co.misprocesos.judicial.control.Expedientes;
import co.misprocesos.judicial.entity.Conocido;
import co.misprocesos.refresh.entity.Worth;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Decides in one short transaction whether a question may leave and which: the pace, the pause, the share of the sweep and
 * the choice are one decision, whichever server takes it. What is chosen is therefore what is worth most when it leaves.
 */
@ApplicationScoped
public class Turns {

    private record Lane(Worth from, Worth to) {

        private static final Lane PEOPLE = new Lane(Worth.PERSONA, Worth.PERSONA_MUCHOS);
        private static final Lane SWEEP = new Lane(Worth.BARRIDO, Worth.BARRIDO);
        /** People first, the rest last: the order of worth itself. */
        private static final Lane ALL = new Lane(Worth.PERSONA, Worth.EXAMEN);

        private static final Lane REST = new Lane(Worth.POSTERGADO, Worth.EXAMEN);
    }

    @Inject
    private Budget budget;

    @Inject
    private Queue queue;

    @Inject
    private Expedientes expedientes;

    @Inject
    private Wants wants;

    @Inject
    private UserQuestions userQuestions;

    /**
     * The next step for a server.
     *
     * @param inFlight how many questions of the budget may be on their way at once with a pace, this one included
     */
    @Transactional
    public Turno next(UUID server, int inFlight) {
        return budget.look().fold(open -> take(open, server, inFlight), closed -> new Turno.Later(closed.delay()));
    }

    /** Counts a further question of a step that a person wants. */
    @Transactional
    public void count(Claim claim) {
        if (claim.isForPeople() && claim.asker() != null && userQuestions.spend(claim.asker())) {
            wants.postpone(claim.asker());
        }
    }

    private Turno take(Opening.Open open, UUID server, int inFlight) {
        if (isEnoughOnItsWay(open, inFlight)) {
            return Turno.NOTHING;
        }
        Optional<Claim> claim = lanes(open).stream()
                .map(lane -> queue.claim(server, budget.name(), lane.from(), lane.to()))
                .flatMap(Optional::stream)
                .findFirst();
        claim.ifPresent(this::count);
        return claim.map(taken -> taken(taken, open)).orElse(Turno.NOTHING);
    }

    /** What is known is read before the turn is given: the question then leaves at once. */
    private Turno taken(Claim claim, Opening.Open open) {
        Conocido known = expedientes.known(claim.radicado());
        return new Turno.Taken(claim, new Turno.Start(known, budget.spend(open, claim.isForPeople())));
    }

    /** Without a pace each server has its own limit: its hands. */
    private boolean isEnoughOnItsWay(Opening.Open open, int inFlight) {
        if (open.probe()) {
            return queue.inFlight(budget.name()) > 0;
        }
        return budget.isPaced() && queue.inFlight(budget.name()) >= inFlight;
    }

    private static List<Lane> lanes(Opening.Open open) {
        if (open.peopleOnly()) {
            return List.of(Lane.PEOPLE);
        }
        return open.sweepsTurn() ? List.of(Lane.SWEEP, Lane.PEOPLE, Lane.REST) : List.of(Lane.ALL);
    }
}
