package co.misprocesos.refresh.boundary;

import co.misprocesos.courtesy.entity.Balance;
import co.misprocesos.refresh.control.Collector;
import co.misprocesos.refresh.control.Overviews;
import co.misprocesos.refresh.control.Source;
import co.misprocesos.refresh.entity.Alarma;
import co.misprocesos.refresh.entity.Overview;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready before the engine runs, and not any more once the server is asked to stop. How the collector stands is told
 * beside, and decides nothing: a source that refuses keeps nobody from reading what is known.
 */
@Readiness
@ApplicationScoped
public class EngineReadiness implements HealthCheck {

    @Inject
    private Collector collector;

    @Inject
    private Overviews overviews;

    @Inject
    private Source source;

    @Inject
    private Clock clock;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder health = HealthCheckResponse.named("refresh");
        if (!collector.isRunning()) {
            return health.down().build();
        }
        overviews.now().ifPresent(all -> tell(health, all));
        return health.up().build();
    }

    private void tell(HealthCheckResponseBuilder health, Overview all) {
        Balance balance = all.balance();
        health.withData("fuente", balance.state().name()).withData("ritmoPorMinuto", source.perMinute());
        balance.leftToday().ifPresent(left -> health.withData("restantesHoy", left));
        balance.closure().ifPresent(closure -> health.withData(
                        "pausaHasta", closure.until().toString())
                .withData("pausa", closure.why().words()));
        all.cases()
                .oldest()
                .ifPresent(oldest -> health.withData(
                        "segundosSinVerificar",
                        Duration.between(oldest, clock.instant()).toSeconds()));
        health.withData(
                "alarma",
                all.alarma() == Alarma.NINGUNA ? "ninguna" : all.alarma().name());
    }
}
