package co.misprocesos.refresh.entity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What stands between a run and its end: questions in the queue's order. People and the sweep take turns while both wait;
 * the rest is asked when neither waits. Who comes later is not foreseen.
 *
 * @param restToOwn expected questions of the rest, up to and including the run's last one there; 0 when none is the run's
 * @param notBefore until when a failed question of the run is left alone; empty when none is
 */
public record Forecast(Lane people, Lane sweep, long restToOwn, Optional<Instant> notBefore) {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    /**
     * One lane of the queue.
     *
     * @param waiting expected questions of all who wait in it
     * @param toOwn how many of them are asked up to and including the run's last one; 0 when none is the run's
     */
    public record Lane(long waiting, long toOwn) {

        private long alternatingWith(Lane other) {
            return toOwn + Math.min(toOwn, other.waiting);
        }
    }

    /** How many questions are asked until the run's last open item is done. */
    public long questions() {
        long behind = restToOwn == 0 ? 0 : people.waiting + sweep.waiting + restToOwn;
        return Math.max(behind, Math.max(people.alternatingWith(sweep), sweep.alternatingWith(people)));
    }

    /**
     * When the run is done at a pace.
     *
     * @param from when the next question may leave
     * @param perMinute at least 1
     */
    public Instant endAtPace(Instant from, int perMinute) {
        return notEarlierThanAllowed(from.plus(MINUTE.multipliedBy(questions()).dividedBy(perMinute)));
    }

    /**
     * When the run is done if its answers go on coming as they came.
     *
     * @param pending open items of the run
     * @param answered answers that came within the time {@code during}, which is no longer than the run's age
     * @return empty when none came
     */
    public Optional<Instant> endAtRate(Instant from, int pending, int answered, Duration during) {
        return answered == 0
                ? Optional.empty()
                : Optional.of(notEarlierThanAllowed(
                        from.plus(during.multipliedBy(pending).dividedBy(answered))));
    }

    private Instant notEarlierThanAllowed(Instant end) {
        return notBefore.filter(end::isBefore).orElse(end);
    }
}
