package co.misprocesos.refresh.boundary;

import co.misprocesos.refresh.control.Collector;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready before the engine runs, and not any more once the server is asked to stop. */
@Readiness
@ApplicationScoped
public class EngineReadiness implements HealthCheck {

    @Inject
    private Collector collector;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("refresh")
                .status(collector.isRunning())
                .build();
    }
}
