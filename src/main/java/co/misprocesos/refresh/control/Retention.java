package co.misprocesos.refresh.control;

import co.misprocesos.audit.control.LogRetention;
import co.misprocesos.judicial.control.RawAnswerRetention;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Drops what is kept for a time, a batch now and then. A batch may take seconds, so it stays out of the {@link Engine}'s
 * tick; and in a bean of its own, since tasks that one EJB call schedules share its invocation.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class Retention {

    private static final Logger LOG = Logger.getLogger(Retention.class.getName());
    private static final int MINUTES_AN_HOUR = 60;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private RunRetention runs;

    @Inject
    private LogRetention logs;

    @Inject
    private RawAnswerRetention rawAnswers;

    private ScheduledFuture<?> dropping;

    private long minutes;

    @PostConstruct
    void start() {
        dropping = scheduler.scheduleWithFixedDelay(this::drop, 1, 1, TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        dropping.cancel(false);
    }

    private void drop() {
        survive(runs::dropOld);
        if (minutes++ % MINUTES_AN_HOUR == 0) {
            survive(logs::dropOld);
            survive(rawAnswers::dropOld);
        }
    }

    /** A failure that came out would be the end of the schedule. */
    private static void survive(Runnable batch) {
        try {
            batch.run();
        } catch (RuntimeException failure) {
            LOG.log(
                    Level.WARNING,
                    "A batch was not dropped; the next one tries again: {0}",
                    String.valueOf(failure.getMessage()));
        }
    }
}
