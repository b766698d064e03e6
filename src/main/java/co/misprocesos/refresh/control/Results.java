package co.misprocesos.refresh.control;

import co.misprocesos.refresh.entity.Forecast;
import co.misprocesos.refresh.entity.Outcome;
import co.misprocesos.refresh.entity.Pause;
import co.misprocesos.refresh.entity.Progress;
import co.misprocesos.refresh.entity.RunResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells how far runs are and what came of them. */
@ApplicationScoped
public class Results {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @PersistenceContext(unitName = "app")
    private EntityManager em;

    @Inject
    private RunNumbers numbers;

    @Inject
    private Source source;

    @Inject
    private Clock clock;

    /** What is known of a run now. */
    public RunResult of(UUID runId) {
        Instant now = clock.instant();
        RunNumbers.Counted counted = numbers.of(runId, now.minus(MINUTE));
        return new RunResult(
                runId,
                counted.finished(),
                counted.pending(),
                counted.changed(),
                counted.telling(),
                progress(counted, now));
    }

    private Progress progress(RunNumbers.Counted counted, Instant now) {
        Optional<Pause> pause =
                counted.ahead().flatMap(ahead -> ahead.forPeople() ? source.pause() : source.pauseOfTheSweep());
        Instant from = pause.map(Pause::until).filter(now::isBefore).orElse(now);
        int perMinute = source.perMinute();
        return new Progress(
                counted.failed(),
                perMinute > 0 ? OptionalInt.of(perMinute) : OptionalInt.empty(),
                counted.recent(),
                counted.ahead()
                        .flatMap(ahead -> perMinute > 0
                                ? Optional.of(ahead.forecast().endAtPace(from, perMinute))
                                : endAtRate(ahead.forecast(), counted, from, now))
                        .map(end -> end.truncatedTo(ChronoUnit.SECONDS)),
                pause,
                counted.ahead().map(Forecasts.Look::postponed).orElse(0),
                counted.cancelled());
    }

    /** The answers of a young run came in less than a minute. */
    private static Optional<Instant> endAtRate(
            Forecast forecast, RunNumbers.Counted counted, Instant from, Instant now) {
        Duration age = Duration.between(counted.madeAt(), now);
        Duration during = age.compareTo(MINUTE) < 0 ? age : MINUTE;
        return forecast.endAtRate(from, counted.pending(), counted.recent(), during);
    }

    /** Which of these runs are done. */
    @Transactional
    public Set<UUID> done(Collection<UUID> runs) {
        List<?> rows = em.createNativeQuery(
                        """
                        select asked.id from unnest(cast(string_to_array(?1, ',') as uuid[])) as asked (id)
                          where not exists (select 1 from refresh_items i where i.run_id = asked.id and i.outcome is null)""")
                .setParameter(1, runs.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .getResultList();
        return rows.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }

    /** The outcomes of a run's items by radicado; one that was not looked at is missing. Meant for runs of a few items. */
    @Transactional
    public Map<String, Outcome> outcomes(UUID runId) {
        List<?> rows = em.createNativeQuery(
                        "select distinct radicado, outcome from refresh_items where run_id = ?1 and outcome <> 'CANCELADO'")
                .setParameter(1, runId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(
                        Collectors.toMap(row -> (String) row[0], row -> Outcome.valueOf((String) row[1]), (a, b) -> a));
    }

    /** Whether a user started this run. */
    @Transactional
    public boolean isOf(int userId, UUID runId) {
        return exists("select 1 from refresh_runs where id = ?1 and user_id = ?2", runId, userId);
    }

    /** Whether the timer or the cron call started this run. */
    @Transactional
    public boolean isSweep(UUID runId) {
        return exists("select 1 from refresh_runs where id = ?1 and kind = ?2", runId, "BARRIDO");
    }

    private boolean exists(String sql, UUID runId, Object second) {
        return !em.createNativeQuery(sql)
                .setParameter(1, runId)
                .setParameter(2, second)
                .getResultList()
                .isEmpty();
    }
}
