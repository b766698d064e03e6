package co.misprocesos.account.control;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.EstimationProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** So many of something per key and window; all come back together when the window ends. Keeps at most 100,000 keys. */
final class Allowance {

    private static final long MAX_KEYS = 100_000;

    private final LoadingCache<String, Bucket> buckets;

    Allowance(int capacity, Duration window, Clock clock) {
        TimeMeter meter = new ClockMeter(clock);
        Bandwidth bandwidth = Bandwidth.builder()
                .capacity(capacity)
                .refillIntervally(capacity, window)
                .build();
        buckets = Caffeine.newBuilder()
                .maximumSize(MAX_KEYS)
                .expireAfterAccess(window)
                .ticker(meter::currentTimeNanos)
                .build(key -> Bucket.builder()
                        .addLimit(bandwidth)
                        .withCustomTimePrecision(meter)
                        .build());
    }

    /** How long to wait when nothing is left, in whole seconds and at least one; empty when something is. */
    Optional<Duration> exhausted(String key) {
        EstimationProbe probe = buckets.get(key).estimateAbilityToConsume(1);
        return probe.canBeConsumed() ? Optional.empty() : Optional.of(wholeSeconds(probe.getNanosToWaitForRefill()));
    }

    /** Takes one; when nothing is left, how long to wait, as {@link #exhausted}. */
    Optional<Duration> take(String key) {
        ConsumptionProbe probe = buckets.get(key).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(wholeSeconds(probe.getNanosToWaitForRefill()));
    }

    /** Returns one that was taken. */
    void giveBack(String key) {
        buckets.get(key).addTokens(1);
    }

    private static Duration wholeSeconds(long nanos) {
        return Duration.ofSeconds(
                Math.max(1, Duration.ofNanos(nanos).plusNanos(999_999_999).toSeconds()));
    }

    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
