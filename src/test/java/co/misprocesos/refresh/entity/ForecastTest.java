package co.misprocesos.refresh.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import co.misprocesos.refresh.entity.Forecast.Lane;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForecastTest {

    private static final Instant NOW = Instant.parse("2026-11-03T15:00:00Z");
    private static final Lane EMPTY = new Lane(0, 0);

    @Test
    void aLaneThatWaitsAloneHasTheWholePace() {
        Forecast alone = forecast(new Lane(30, 24), EMPTY, 0);
        assertEquals(24, alone.questions());
        assertEquals(NOW.plusSeconds(120), alone.endAtPace(NOW, 12));
    }

    @Test
    void aLaneHasHalfThePaceWhileTheOtherWaits() {
        assertEquals(20, forecast(new Lane(10, 10), new Lane(500, 0), 0).questions());
        assertEquals(520, forecast(new Lane(20, 0), new Lane(500, 500), 0).questions());
    }

    @Test
    void aShortOtherLaneTakesNoMoreThanItHas() {
        assertEquals(13, forecast(new Lane(10, 10), new Lane(3, 0), 0).questions());
    }

    @Test
    void aRunInBothLanesEndsWithTheLater() {
        assertEquals(104, forecast(new Lane(4, 4), new Lane(100, 100), 0).questions());
    }

    @Test
    void theRestComesWhenNeitherLaneWaits() {
        assertEquals(117, forecast(new Lane(10, 5), new Lane(100, 0), 7).questions());
    }

    @Test
    void aFailedQuestionThatIsLeftAloneHoldsTheEndBack() {
        Instant later = NOW.plus(Duration.ofHours(1));
        Forecast resting = new Forecast(new Lane(1, 1), EMPTY, 0, Optional.of(later));
        assertEquals(later, resting.endAtPace(NOW, 12));
        assertEquals(later, resting.endAtRate(NOW, 1, 5, Duration.ofMinutes(1)).orElseThrow());
        Forecast past = new Forecast(new Lane(1, 1), EMPTY, 0, Optional.of(NOW.minusSeconds(1)));
        assertEquals(NOW.plusSeconds(5), past.endAtPace(NOW, 12));
    }

    @Test
    void withoutAPaceTheAnswersOfTheLastTimeTell() {
        Forecast any = forecast(new Lane(99, 99), EMPTY, 0);
        assertEquals(
                NOW.plusSeconds(40),
                any.endAtRate(NOW, 80, 20, Duration.ofSeconds(10)).orElseThrow());
        assertEquals(Optional.empty(), any.endAtRate(NOW, 80, 0, Duration.ofMinutes(1)));
    }

    private static Forecast forecast(Lane people, Lane sweep, long rest) {
        return new Forecast(people, sweep, rest, Optional.empty());
    }
}
