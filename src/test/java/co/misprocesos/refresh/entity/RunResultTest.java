package co.misprocesos.refresh.entity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RunResultTest {

    private static final Instant NOW = Instant.parse("2026-11-03T15:00:00Z");
    private static final Optional<Pause> PAUSED = Optional.of(new Pause(Pause.Motivo.CAIDA, NOW));

    @Test
    void timeThatPassesIsNoNews() {
        RunResult before = run(3, 4, progress(9, NOW, Optional.empty(), 0));
        assertTrue(
                run(3, 4, progress(8, NOW.plusSeconds(1), Optional.empty(), 0)).isNoNewsAfter(before));
    }

    @Test
    void anAnswerACancelAPauseAndAPostponementAreNews() {
        RunResult before = run(3, 4, progress(9, NOW, Optional.empty(), 0));
        assertFalse(run(4, 3, progress(9, NOW, Optional.empty(), 0)).isNoNewsAfter(before));
        assertFalse(run(3, 0, progress(9, NOW, Optional.empty(), 0)).isNoNewsAfter(before));
        assertFalse(run(3, 4, progress(9, NOW, PAUSED, 0)).isNoNewsAfter(before));
        assertFalse(run(3, 4, progress(9, NOW, Optional.empty(), 1)).isNoNewsAfter(before));
    }

    private static RunResult run(int finished, int pending, Progress progress) {
        return new RunResult(new UUID(0, 1), finished, pending, 0, List.of(), progress);
    }

    private static Progress progress(int inLastMinute, Instant end, Optional<Pause> pause, int postponed) {
        return new Progress(0, OptionalInt.of(12), inLastMinute, Optional.of(end), pause, postponed, false);
    }
}
