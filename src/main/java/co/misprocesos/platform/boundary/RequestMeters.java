package co.misprocesos.platform.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Histogram;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Counts the answers of this server's API by the class of their status, and how long they took. */
@ApplicationScoped
public class RequestMeters {

    private static final Metadata REQUESTS = Metadata.builder()
            .withName("misprocesos_requests")
            .withDescription("Answers of this server's API, by the class of their status")
            .build();

    /** A histogram without a unit, since the server prints the quantiles of a timer in another unit than it says. */
    private static final Metadata DURATION = Metadata.builder()
            .withName("misprocesos_request_duration_milliseconds")
            .withDescription("From the first byte of a request to the end of its answer; streams not counted")
            .build();

    private static final Duration LONGEST = Duration.ofMinutes(2);

    @Inject
    private MetricRegistry registry;

    private final Counter[] byClass = new Counter[6];
    private Histogram duration;

    @PostConstruct
    void register() {
        for (int status = 1; status < byClass.length; status++) {
            byClass[status] = registry.counter(REQUESTS, new Tag("status", status + "xx"));
        }
        duration = registry.histogram(DURATION);
    }

    /** @param took of a stream of events, which lasts as long as somebody watches, nothing is kept */
    void answered(int status, Duration took) {
        byClass[Math.min(5, Math.max(1, status / 100))].inc();
        if (took.compareTo(LONGEST) < 0) {
            duration.update(took.toMillis());
        }
    }
}
