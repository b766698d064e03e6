package co.misprocesos.refresh.control;

import co.misprocesos.courtesy.entity.SourceState;
import co.misprocesos.judicial.entity.EstadoRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Derives the state of cases as it is now. The source counts as shut once it has refused again after a pause. */
@ApplicationScoped
public class Estados {

    @Inject
    private Clock clock;

    @Inject
    private Source source;

    @Inject
    @ConfigProperty(name = "CASE_STALE_AFTER")
    private Duration staleAfter;

    /** The rule at this moment, for a whole list. */
    public EstadoRule now() {
        return new EstadoRule(clock.instant(), staleAfter, source.state() == SourceState.BLOQUEADA);
    }
}
