package co.misprocesos.cpnu.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BucketPacingTest {

    private long now;
    private final TimeMeter time = new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return now;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    };

    @Test
    void spreadsTwelveAMinuteEvenly() throws InterruptedException {
        assertEquals(List.of(0L, 5L, 10L, 15L), leave(new BucketPacing(12, time, nanos -> now += nanos), 4));
    }

    @Test
    void savesNoUnusedTime() throws InterruptedException {
        Pacing pacing = new BucketPacing(12, time, nanos -> now += nanos);
        leave(pacing, 1);
        now += Duration.ofHours(1).toNanos();

        assertEquals(List.of(3_600L, 3_605L, 3_610L), leave(pacing, 3));
    }

    @Test
    void hasNoLimitWithZero() {
        assertSame(Pacing.UNLIMITED, BucketPacing.perMinute(0));
    }

    private List<Long> leave(Pacing pacing, int requests) throws InterruptedException {
        List<Long> seconds = new ArrayList<>();
        for (int request = 0; request < requests; request++) {
            pacing.await();
            seconds.add(Duration.ofNanos(now).toSeconds());
        }
        return seconds;
    }
}
