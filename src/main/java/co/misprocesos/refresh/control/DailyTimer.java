package co.misprocesos.refresh.control;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks each minute whether the daily sweep is due. A row a day makes it start once, however many servers look. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class DailyTimer {

    private static final Logger LOG = Logger.getLogger(DailyTimer.class.getName());

    @Inject
    private Sweeps sweeps;

    @Inject
    private Collector collector;

    @Inject
    private DailySchedule schedule;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "REFRESH_TIMER")
    private boolean enabled;

    /** One look; REFRESH_TIMER=false leaves the sweep to an outside scheduler's cron call. */
    @Schedule(hour = "*", minute = "*", persistent = false)
    public void look() {
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
