package co.misprocesos.courtesy.control;

import co.misprocesos.courtesy.entity.Opening;
import co.misprocesos.courtesy.entity.Why;
import co.misprocesos.cpnu.control.Courtesy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits for the installation's pace, with no transaction open meanwhile. */
@ApplicationScoped
public class SharedCourtesy implements Courtesy {

    private final Budget budget;
    private final Reports reports;
    private final CountDownLatch stopped = new CountDownLatch(1);

    /** For the container's proxy only. */
    protected SharedCourtesy() {
        this(null, null);
    }

    @Inject
    SharedCourtesy(Budget budget, Reports reports) {
        this.budget = budget;
        this.reports = reports;
    }

    @Override
    public Turn await() throws InterruptedException {
        return await(false);
    }

    /** The same, booked for people or for the sweep. */
    public Courtesy of(boolean forPeople) {
        return () -> await(forPeople);
    }

    /** From now on nothing leaves this server; who waits is sent away. */
    public void stop() {
        budget.stop();
        stopped.countDown();
    }

    private Turn await(boolean forPeople) throws InterruptedException {
        while (true) {
            Opening opening = budget.take(forPeople);
            Optional<Turn> turn =
                    opening.fold(open -> Optional.of(reports.turn(open.pause())), closed -> Optional.empty());
            if (turn.isPresent()) {
                return turn.get();
            }
            Duration wait = opening.fold(open -> Duration.ZERO, SharedCourtesy::worthWaiting);
            if (stopped.await(wait.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new LeftAlone(Why.DETENCION.words());
            }
        }
    }

    private static Duration worthWaiting(Opening.Closed closed) {
        if (closed.why() != Why.RITMO) {
            throw new LeftAlone(closed.why().words());
        }
        return closed.delay();
    }
}
