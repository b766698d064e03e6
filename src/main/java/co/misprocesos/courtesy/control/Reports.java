package co.misprocesos.courtesy.control;

import co.misprocesos.courtesy.entity.Pause;
import co.misprocesos.courtesy.entity.PauseLengths;
import co.misprocesos.cpnu.control.Courtesy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Hears what came of each question, and writes down what changes how the source is treated. */
@ApplicationScoped
public class Reports {

    private static final Logger LOG = Logger.getLogger(Reports.class.getName());

    private final Ledger ledger;
    private final PauseLengths lengths;
    private final Reports transactional;

    /** For the container's proxy only. */
    protected Reports() {
        this(null, null, null);
    }

    /** @param transactional itself, through the container */
    @Inject
    Reports(Ledger ledger, PauseLengths lengths, Reports transactional) {
        this.ledger = ledger;
        this.lengths = lengths;
        this.transactional = transactional;
    }

    /** The turn of a question that leaves while things stand like this. */
    Courtesy.Turn turn(Pause pause) {
        return new Courtesy.Turn() {
            @Override
            public void answered() {
                if (!pause.isClean()) {
                    transactional.change(pause.epoch(), (is, now) -> is.answered());
                }
            }

            @Override
            public void refused(Duration wish) {
                transactional.change(pause.epoch(), (is, now) -> is.refused(now, wish, lengths));
            }

            @Override
            public void failed() {
                transactional.change(pause.epoch(), (is, now) -> is.failed(now, lengths));
            }
        };
    }

    /** Changes the pause, unless a later one has begun: what is said of an earlier question is worth nothing then. */
    @Transactional
    public void change(long epoch, BiFunction<Pause, Instant, Pause> change) {
        Account account = ledger.hold();
        if (account.pause().epoch() != epoch) {
            return;
        }
        Pause next = change.apply(account.pause(), account.now());
        ledger.write(next);
        if (next.epoch() != epoch) {
            LOG.log(Level.WARNING, "The source is left alone until {0}: {1}", new Object[] {next.until(), next.why()});
        }
    }
}
