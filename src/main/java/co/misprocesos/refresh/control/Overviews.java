package co.misprocesos.refresh.control;

import co.misprocesos.refresh.entity.Overview;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What an operator sees, remembered for some seconds: metrics and health are read often, and number by number. */
@ApplicationScoped
public class Overviews {

    /** Longer than one reading of all metrics, shorter than what lies between two. */
    private static final Duration REMEMBERED = Duration.ofSeconds(3);

    private static final Logger LOG = Logger.getLogger(Overviews.class.getName());

    private record Look(Instant at, Optional<Overview> seen) {

        boolean serves(Instant now) {
            return !now.isBefore(at) && now.isBefore(at.plus(REMEMBERED));
        }
    }

    @Inject
    private Supervision supervision;

    @Inject
    private Clock clock;

    private Look last = new Look(Instant.EPOCH, Optional.empty());

    /** The numbers of the last seconds; empty while the database does not tell. Never throws for that. */
    public synchronized Optional<Overview> now() {
        Instant now = clock.instant();
        if (!last.serves(now)) {
            last = new Look(now, look(now));
        }
        return last.seen();
    }

    private Optional<Overview> look(Instant now) {
        try {
            return Optional.of(supervision.at(now));
        } catch (RuntimeException untold) {
            LOG.log(Level.FINE, "The database does not tell how the collector stands", untold);
            return Optional.empty();
        }
    }
}
