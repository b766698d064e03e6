package co.misprocesos.container;

import co.misprocesos.court.SimulatedCourt;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

/** The court that the server is set to ask, in the server's own process, so that tests inside it can command it. */
@ApplicationScoped
public class ContainerCourt {

    private SimulatedCourt court;

    /** The court, open from the first call on. */
    public synchronized SimulatedCourt get() {
        if (court == null) {
            court = SimulatedCourt.start(Integer.getInteger(ContainerSurroundings.COURT_PORT));
        }
        return court;
    }

    @PreDestroy
    synchronized void close() {
        if (court != null) {
            court.close();
        }
    }
}
