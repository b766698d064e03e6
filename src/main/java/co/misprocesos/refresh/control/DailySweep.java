package co.misprocesos.refresh.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Starts the sweep of the day once it is due. A row a day makes it start once, however many servers look. */
@ApplicationScoped
public class DailySweep {

    private static final Logger LOG = Logger.getLogger(DailySweep.class.getName());

    private final Sweeps sweeps;
    private final Collector collector;
    private final DailySchedule schedule;
    private final Clock clock;
    private final boolean enabled;

    /** For the container's proxy only. */
    protected DailySweep() {
        this(null, null, null, null, false);
    }

    @Inject
    DailySweep(
            Sweeps sweeps,
            Collector collector,
            DailySchedule schedule,
            Clock clock,
            @ConfigProperty(name = "REFRESH_TIMER") boolean enabled) {
        this.sweeps = sweeps;
        this.collector = collector;
        this.schedule = schedule;
        this.clock = clock;
        this.enabled = enabled;
    }

    /** One look; REFRESH_TIMER=false leaves the sweep to an outside scheduler's cron call. Never throws: the next look tries again. */
    public void startIfDue() {
        if (!enabled || !collector.isRunning()) {
            return;
        }
        LocalDate day = schedule.dayDueAt(clock.instant());
        try {
            if (sweeps.startOnceFor(day)) {
                LOG.log(Level.INFO, "The daily sweep of {0} starts", day);
                collector.wake();
            }
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "The daily sweep could not be started; the next minute tries again", failure);
        }
    }
}
