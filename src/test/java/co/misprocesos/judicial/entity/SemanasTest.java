package co.misprocesos.judicial.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SemanasTest {

    @ParameterizedTest(name = "{0} is in the week of {1}")
    @CsvSource({
        "2026-03-02T05:00:00Z, 2026-03-02",
        "2026-03-02T04:59:59Z, 2026-02-23",
        "2026-03-08T23:00:00Z, 2026-03-02",
        "2026-03-09T04:30:00Z, 2026-03-02",
        "2027-01-01T12:00:00Z, 2026-12-28"
    })
    void aWeekBeginsOnMondayInBogota(String now, LocalDate monday) {
        assertEquals(monday, Semanas.untilNow(26, at(now)).last());
    }

    @ParameterizedTest(name = "{0} weeks begin on {1}")
    @CsvSource({"1, 2026-03-02", "2, 2026-02-23", "26, 2025-09-08"})
    void theWeekOfTodayIsOneOfThem(int count, LocalDate first) {
        Semanas weeks = Semanas.untilNow(count, at("2026-03-04T12:00:00Z"));
        assertEquals(new Semanas(first, LocalDate.of(2026, 3, 2)), weeks);
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }
}
