package co.misprocesos.refresh.control;

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
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Starts and stops everything that moves by itself, after the migrations and before the server is ready. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class Engine {

    private static final Logger LOG = Logger.getLogger(Engine.class.getName());
    private static final Duration ANSWERS_ON_THEIR_WAY = Duration.ofSeconds(15);

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private SourceGuard guard;

    @Inject
    private Collector collector;

    @Inject
    private Waits waits;

    @Inject
    private DailyTimer timer;

    private List<ScheduledFuture<?>> ticks = List.of();

    @PostConstruct
    void start() {
        try {
            guard.check();
        } catch (IllegalStateException otherSource) {
            LOG.log(Level.SEVERE, otherSource.getMessage());
            throw otherSource;
        }
        collector.start();
        ticks = List.of(every(1_000, collector::wake), every(5_000, collector::renew), every(200, waits::look));
        timer.look();
    }

    @PreDestroy
    void stop() {
        waits.close();
        collector.stop(ANSWERS_ON_THEIR_WAY);
        ticks.forEach(tick -> tick.cancel(false));
    }

    private ScheduledFuture<?> every(long milliseconds, Runnable work) {
        return scheduler.scheduleWithFixedDelay(() -> survive(work), milliseconds, milliseconds, TimeUnit.MILLISECONDS);
    }

    /** A tick that throws would be the last one. */
    private static void survive(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.log(
                    Level.WARNING,
                    "A tick failed; the next one tries again: {0}",
                    String.valueOf(failure.getMessage()));
        }
    }
}
