package co.misprocesos.cpnu.control;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BlockingStrategy;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/** So many requests a minute, evenly spread and never two at once: time that nobody used is not saved up. */
public final class BucketPacing implements Pacing {

    private final Bucket bucket;
    private final BlockingStrategy wait;

    BucketPacing(int perMinute, TimeMeter time, BlockingStrategy wait) {
        Duration apart = Duration.ofMinutes(1).dividedBy(perMinute);
        this.bucket = Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(Bandwidth.builder().capacity(1).refillGreedy(1, apart).build())
                .build();
        this.wait = wait;
    }

    /** @param perMinute requests a minute; 0 for no limit */
    public static Pacing perMinute(int perMinute) {
        return perMinute == 0
                ? UNLIMITED
                : new BucketPacing(perMinute, TimeMeter.SYSTEM_NANOTIME, BlockingStrategy.PARKING);
    }

    @Override
    public void await() throws InterruptedException {
        bucket.asBlocking().consume(1, wait);
    }
}
