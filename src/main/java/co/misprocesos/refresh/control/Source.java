package co.misprocesos.refresh.control;

import co.misprocesos.cpnu.control.Cpnu;
import co.misprocesos.cpnu.entity.SourceState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The source that is asked: which one it is, and how it treats us now. */
@ApplicationScoped
public class Source {

    @Inject
    private Cpnu cpnu;

    @Inject
    @ConfigProperty(name = "RAMA_JUDICIAL_URL")
    private String url;

    @Inject
    @ConfigProperty(name = "RAMA_JUDICIAL_SIMULATED")
    private boolean simulated;

    @Inject
    @ConfigProperty(name = "RAMA_JUDICIAL_PER_MINUTE")
    private int perMinute;

    /** What is stored with the facts: the demonstration court is the same one wherever it listens. */
    String identity() {
        return simulated ? "demostración" : url.replaceFirst("/+$", "");
    }

    /** A name for people. */
    public String name() {
        return simulated ? "Tribunal de demostración (datos inventados)" : "Consulta de Procesos de la Rama Judicial";
    }

    /** Whether its facts are inventions. */
    public boolean isSimulated() {
        return simulated;
    }

    /** Questions a minute, at most; 0 is no limit. */
    public int perMinute() {
        return perMinute;
    }

    public SourceState state() {
        return cpnu.state();
    }

    /** Until when no question leaves. */
    public Optional<Instant> pausedUntil() {
        return cpnu.pausedUntil();
    }
}
