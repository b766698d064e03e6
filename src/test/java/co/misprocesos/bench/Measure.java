package co.misprocesos.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** What happens between two moments of a simulation, as it happens. */
final class Measure {

    private static final LocalTime OFFICE = LocalTime.of(8, 0);

    private final Instant from;
    private final Instant until;
    private final List<Duration> delays = new ArrayList<>();
    private Duration oldest = Duration.ZERO;
    private long open;
    private long inTime;
    private long questions;

    Measure(Instant from, Instant until) {
        this.from = from;
        this.until = until;
    }

    void published(Instant moment) {
        open += counts(moment) ? 1 : 0;
    }

    /** Whether something that was published while it counted has not been seen yet. */
    boolean hasUnseen() {
        return open > 0;
    }

    void seen(Instant published, Instant seenAt) {
        if (counts(published)) {
            open--;
            delays.add(Duration.between(published, seenAt));
            var nextMorning = published.atZone(SimulatedYear.ZONE).toLocalDate().plusDays(1);
            inTime += seenAt.isAfter(nextMorning
                            .atTime(OFFICE)
                            .atZone(SimulatedYear.ZONE)
                            .toInstant())
                    ? 0
                    : 1;
        }
    }

    void asked(Instant verifiedBefore, Instant moment) {
        if (counts(moment) && verifiedBefore != null) {
            Duration age = Duration.between(verifiedBefore, moment);
            oldest = age.compareTo(oldest) > 0 ? age : oldest;
        }
    }

    /** A case that a sweep left out grows older, even if it was never verified. */
    void unasked(Instant verifiedBefore, Instant moment) {
        asked(verifiedBefore == null ? Instant.EPOCH : verifiedBefore, moment);
    }

    void spent(Instant moment, int count) {
        questions += counts(moment) ? count : 0;
    }

    Figures figures(int days) {
        double[] sorted = delays.stream().mapToDouble(Figures::days).sorted().toArray();
        double sum = 0;
        for (double delay : sorted) {
            sum += delay;
        }
        return new Figures(
                sum / sorted.length,
                sorted[(int) (sorted.length * 0.95)],
                (double) inTime / sorted.length,
                Figures.days(oldest),
                (double) questions / days);
    }

    private boolean counts(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }
}
