package co.misprocesos.bench;

import co.misprocesos.court.Questions;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * One run as the court saw it.
 *
 * @param arrivals nanoseconds, in order
 * @param calledAt of the same clock
 */
record Sweep(List<Long> arrivals, long calledAt, int maxInFlight) {

    private static final int TEN = 10;

    static Sweep of(Questions questions, long calledAt) {
        return new Sweep(questions.arrivals(), calledAt, questions.maxInFlight());
    }

    /** From the first arrival to the last one. */
    double seconds() {
        return seconds(arrivals.get(arrivals.size() - 1) - arrivals.get(0));
    }

    /** Answers a second, from the first question's arrival to the last one's answer. */
    double perSecond(Duration latency) {
        return arrivals.size() / (seconds() + seconds(latency.toNanos()));
    }

    /** The least time from one arrival to the ninth after it. */
    double leastOfTen() {
        return IntStream.rangeClosed(0, arrivals.size() - TEN)
                .mapToDouble(i -> seconds(arrivals.get(i + TEN - 1) - arrivals.get(i)))
                .min()
                .orElseThrow();
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%,d questions in %.2f s, %.0f a second; the first one %.2f s after the call; at most %d in flight",
                arrivals.size(),
                seconds(),
                arrivals.size() / seconds(),
                seconds(arrivals.get(0) - calledAt),
                maxInFlight);
    }
}
