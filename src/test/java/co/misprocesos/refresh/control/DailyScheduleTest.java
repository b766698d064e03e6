package co.misprocesos.refresh.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DailyScheduleTest {

    @ParameterizedTest
    @CsvSource({
        "6, 0, America/Bogota, 2026-11-03T10:59:59Z, 2026-11-02",
        "6, 0, America/Bogota, 2026-11-03T11:00:00Z, 2026-11-03",
        "6, 0, America/Bogota, 2026-11-04T04:59:59Z, 2026-11-03",
        "6, 30, America/Bogota, 2026-11-03T11:29:00Z, 2026-11-02",
        "6, 30, America/Bogota, 2026-11-03T11:30:00Z, 2026-11-03",
        "23, 59, America/Bogota, 2026-11-04T04:58:00Z, 2026-11-02",
        "23, 59, America/Bogota, 2026-11-04T04:59:00Z, 2026-11-03",
        "0, 0, UTC, 2026-11-03T00:00:00Z, 2026-11-03",
        "6, 0, Pacific/Auckland, 2026-11-02T17:00:00Z, 2026-11-03",
        "6, 0, America/Bogota, 2027-01-01T05:00:00Z, 2026-12-31",
    })
    void tellsTheLastDayThatFellDue(int hour, int minute, String zone, Instant now, LocalDate day) {
        assertEquals(day, new DailySchedule(hour, minute, zone).dayDueAt(now));
    }

    @Test
    void aDayIsDueOnceAlsoWhereTheHourIsSkippedInSpring() {
        DailySchedule schedule = new DailySchedule(2, 30, "Europe/Madrid");
        assertEquals(LocalDate.of(2026, 3, 28), schedule.dayDueAt(Instant.parse("2026-03-29T00:59:00Z")));
        assertEquals(LocalDate.of(2026, 3, 29), schedule.dayDueAt(Instant.parse("2026-03-29T01:00:00Z")));
    }

    @Test
    void refusesAnHourThatDoesNotExist() {
        assertThrows(DateTimeException.class, () -> new DailySchedule(24, 0, "America/Bogota"));
        assertThrows(DateTimeException.class, () -> new DailySchedule(6, 0, "America/Macondo"));
    }
}
