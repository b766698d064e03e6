package co.misprocesos.container;

import co.misprocesos.court.CaseFixture;
import co.misprocesos.court.Fault;
import co.misprocesos.court.FaultPlan;
import co.misprocesos.cpnu.control.Cpnu;
import co.misprocesos.radicado.entity.Radicado;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Keeps the engine from the queue as an outage does: the source refuses a question, and is left alone until it is woken. */
@ApplicationScoped
public class RestingSource {

    private static final Radicado PROBE = new Radicado("76001400330020230099900");

    @Inject
    private ContainerCourt court;

    @Inject
    private TestClock clock;

    @Inject
    private Cpnu cpnu;

    /** From now on nothing is taken from the queue. */
    public void rest() {
        court.get().faults(FaultPlan.none().forRadicado(PROBE.value(), Fault.blocked()));
        cpnu.search(PROBE);
        cpnu.pausedUntil().orElseThrow();
    }

    /** The engine works again. */
    public void wake() {
        court.get().faults(FaultPlan.none()).publish(CaseFixture.of(PROBE.value()));
        clock.pass(Duration.ofMinutes(1));
        cpnu.search(PROBE).fold(found -> found, this::silent, this::silent, (reason, detail) -> silent());
    }

    private <T> T silent() {
        throw new IllegalStateException("The court does not answer");
    }
}
