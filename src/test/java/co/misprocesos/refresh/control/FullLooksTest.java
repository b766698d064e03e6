package co.misprocesos.refresh.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.radicado.entity.Radicado;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FullLooksTest {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Instant IMPORTED = Instant.parse("2026-11-02T11:00:00Z");
    private static final FullLooks WEEKLY = new FullLooks(WEEK);

    @Test
    void aCaseThatWasNeverExaminedIsDue() {
        assertTrue(WEEKLY.isDue(radicado(1), null, IMPORTED));
    }

    @Test
    void noneIsDueSoonAfterALookAndAllAreAfterThePeriod() {
        for (Radicado radicado : thousand()) {
            assertFalse(WEEKLY.isDue(
                    radicado, IMPORTED, IMPORTED.plus(WEEK.dividedBy(8)).minusMillis(1)));
            assertTrue(WEEKLY.isDue(radicado, IMPORTED, IMPORTED.plus(WEEK)));
        }
    }

    @Test
    void casesThatCameTogetherFallDueOnDifferentDays() {
        Map<LocalDate, Long> days = thousand().stream()
                .collect(Collectors.groupingBy(
                        radicado -> LocalDate.ofInstant(WEEKLY.dueAt(radicado, IMPORTED), ZoneOffset.UTC),
                        Collectors.counting()));
        assertTrue(days.values().stream().allMatch(cases -> cases < 300), days.toString());
        assertTrue(days.values().stream().filter(cases -> cases > 75).count() >= 6, days.toString());
    }

    @Test
    void aCaseThatIsLookedAtWhenItIsDueKeepsItsMoment() {
        Radicado radicado = radicado(7);
        Instant first = WEEKLY.dueAt(radicado, IMPORTED);
        assertEquals(first.plus(WEEK), WEEKLY.dueAt(radicado, first));
        assertEquals(first.plus(WEEK), WEEKLY.dueAt(radicado, first.plus(Duration.ofHours(20))));
    }

    @Test
    void withoutAPeriodEveryLookIsAFullOne() {
        assertTrue(new FullLooks(Duration.ZERO).isDue(radicado(1), IMPORTED, IMPORTED));
    }

    private static List<Radicado> thousand() {
        return IntStream.range(0, 1000).mapToObj(FullLooksTest::radicado).toList();
    }

    private static Radicado radicado(int number) {
        return new Radicado("7600140033002023" + String.format("%05d", number) + "00");
    }
}
