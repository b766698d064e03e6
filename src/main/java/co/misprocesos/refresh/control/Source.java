package co.misprocesos.refresh.control;

import co.misprocesos.courtesy.control.Budget;
import co.misprocesos.courtesy.entity.Balance;
import co.misprocesos.courtesy.entity.SourceState;
import co.misprocesos.courtesy.entity.Why;
import co.misprocesos.refresh.entity.Pause;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The source that is asked: which one it is, and how it treats us now. */
@ApplicationScoped
public class Source {

    @Inject
    private Budget budget;

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
        return budget.balance().state();
    }

    /** What is left of the budget, and how the source treats us. */
    public Balance balance() {
        return budget.balance();
    }

    /** Why no question leaves, and until when; empty when one may. */
    public Optional<Pause> pause() {
        return budget.balance().closure().map(Source::pause);
    }

    /** The same for what stands behind people's questions. */
    public Optional<Pause> pauseOfTheSweep() {
        return budget.balance().sweepsClosure().map(Source::pause);
    }

    private static Pause pause(Balance.Closure closure) {
        return new Pause(motivo(closure.why()), closure.until());
    }

    private static Pause.Motivo motivo(Why why) {
        return switch (why) {
            case PRESUPUESTO_DIARIO -> Pause.Motivo.PRESUPUESTO_DIARIO;
            case CAIDA -> Pause.Motivo.CAIDA;
            case BLOQUEADA -> Pause.Motivo.BLOQUEADA;
            case RECHAZO, RITMO, DETENCION -> Pause.Motivo.RECHAZO;
        };
    }
}
