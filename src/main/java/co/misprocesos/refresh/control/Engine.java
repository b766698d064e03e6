package co.misprocesos.refresh.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Starts and stops everything that moves by itself, after the migrations and before the server is ready. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class Engine {

    private static final Logger LOG = Logger.getLogger(Engine.class.getName());
    private static final Logger REFUSAL = Logger.getLogger("co.misprocesos.start");
    private static final long TICK = 200;
    private static final int LOOKS_A_WAKE = 5;
    private static final int LOOKS_A_RENEWAL = 25;
    private static final int LOOKS_A_MINUTE = 300;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofHours(4);
    private static final Duration ANSWERS_ON_THEIR_WAY = Duration.ofSeconds(15);

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Resource
    private ContextService contexts;

    @Inject
    private SourceGuard guard;

    @Inject
    private Collector collector;

    @Inject
    private Wants wants;

    @Inject
    private Waits waits;

    @Inject
    private Watches watches;

    @Inject
    private DailySweep dailySweep;

    @Inject
    private Overviews overviews;

    @Inject
    @ConfigProperty(name = "STOP_DELAY")
    private Duration stopDelay;

    private ScheduledFuture<?> ticking;

    private StopSignals signals;

    private final AtomicLong ticks = new AtomicLong();

    @PostConstruct
    void start() {
        try {
            guard.check();
        } catch (IllegalStateException otherSource) {
            REFUSAL.log(Level.SEVERE, otherSource.getMessage());
            throw otherSource;
        }
        // a probe may come before the deployment has ended, and finds only beans that were made where names can be
        // looked up
        overviews.now();
        collector.start();
        dailySweep.startIfDue();
        signals = StopSignals.run(contexts.contextualRunnable(this::drain));
        ticking = scheduler.scheduleWithFixedDelay(this::tick, TICK, TICK, TimeUnit.MILLISECONDS);
    }

    /** The process is asked to end: everything still works, and goes on working until this returns. */
    private void drain() {
        Farewell farewell = Farewell.of(stopDelay);
        waits.close();
        collector.stop(ANSWERS_ON_THEIR_WAY);
        farewell.await();
    }

    /** The application is taken down; by now nothing can be recorded any more, so nothing is waited for. */
    @PreDestroy
    void stop() {
        signals.forget();
        ticking.cancel(false);
        waits.close();
        collector.stop(Duration.ZERO);
    }

    /** One task, not three: tasks that one EJB call schedules share its invocation, and trip over it when they run at once. */
    private void tick() {
        long count = ticks.getAndIncrement();
        survive(waits::look);
        if (count % LOOKS_A_WAKE == 0) {
            survive(collector::wake);
            survive(watches::look);
        }
        if (count % LOOKS_A_RENEWAL == 0) {
            survive(collector::renew);
        }
        if (count % LOOKS_A_MINUTE == 0) {
            survive(() -> wants.wantUnverified(BETWEEN_ATTEMPTS));
            survive(wants::bringBack);
        }
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
