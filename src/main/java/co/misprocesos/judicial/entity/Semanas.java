package co.misprocesos.judicial.entity;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/**
 * Weeks in a row, by their Mondays in Bogotá's calendar.
 *
 * @param last the latest, included
 */
public record Semanas(LocalDate first, LocalDate last) {

    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");

    /** So many weeks, the present one the last. */
    public static Semanas untilNow(int count, Clock clock) {
        LocalDate monday =
                LocalDate.ofInstant(clock.instant(), BOGOTA).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Semanas(monday.minusWeeks(count - 1L), monday);
    }
}
