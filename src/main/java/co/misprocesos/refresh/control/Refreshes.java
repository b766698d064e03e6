package co.misprocesos.refresh.control;

import co.misprocesos.refresh.entity.Asker;
import co.misprocesos.refresh.entity.Followed;
import co.misprocesos.refresh.entity.RunKind;
import co.misprocesos.refresh.entity.RunResult;
import co.misprocesos.refresh.entity.Worth;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one door: the button, a query, a save, an import, the timer and the cron call all come in here. */
@ApplicationScoped
public class Refreshes {

    @Inject
    private Runs runs;

    @Inject
    private Items items;

    @Inject
    private Wants wants;

    @Inject
    private UserQuestions userQuestions;

    @Inject
    private Collector collector;

    @Inject
    private Waits waits;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "REFRESH_FRESH_FOR")
    private Duration freshFor;

    /**
     * Makes a run of these cases, in the caller's transaction where there is one. Nothing is asked before it commits.
     *
     * @param scope what the run covers, for those who want to join it; at most 60 characters
     */
    @Transactional
    public UUID open(RunKind kind, String scope, Asker asker, List<Followed> cases) {
        Instant now = clock.instant();
        UUID runId = runs.create(kind, scope, asker, cases, now);
        items.settleUnreadable(runId);
        if (kind.acceptsFresh()) {
            items.settleFresh(runId, now.minus(freshFor));
        }
        wants.want(runId, worth(kind, cases.size(), asker), asker.userId());
        return runId;
    }

    private Worth worth(RunKind kind, int cases, Asker asker) {
        boolean spent = asker.userId() != null && userQuestions.areSpent(asker.userId());
        return spent ? Worth.POSTERGADO : kind.worth(cases);
    }

    /** Waits for a run that was opened and committed, at most so long; holds no thread and no connection meanwhile. */
    public CompletionStage<RunResult> await(UUID runId, Duration patience) {
        collector.wake();
        return waits.await(runId, patience);
    }
}
