package co.misprocesos.courtesy.control;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * How politely the source is asked.
 *
 * @param budget whose name the pace is kept under: servers that share an outgoing address share it
 * @param perMinute requests a minute, 0 to 600; 0 is no limit, for a court of one's own
 * @param perDay requests a day, 0 to 1,000,000; 0 is no limit
 * @param zone whose days are counted
 * @param dayBegins when a budget's day begins: with the sweep, which else would find it spent by what was left over
 * @param pause how long at least to leave a source alone that refused; at random up to twice that
 * @param longPause how long when it refuses again after the pause; not below it
 */
public record CourtesySettings(
        String budget,
        int perMinute,
        int perDay,
        ZoneId zone,
        LocalTime dayBegins,
        Duration pause,
        Duration longPause) {

    private static final int MOST_PER_MINUTE = 600;
    private static final int MOST_PER_DAY = 1_000_000;
    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);

    /** @throws IllegalArgumentException with one Spanish sentence for each value that is wrong */
    public CourtesySettings {
        List<String> wrong = new ArrayList<>();
        if (!budget.matches("[a-z0-9-]{1,40}")) {
            wrong.add("RAMA_JUDICIAL_BUDGET debe tener de 1 a 40 letras minúsculas, dígitos o guiones.");
        }
        if (perMinute < 0 || perMinute > MOST_PER_MINUTE) {
            wrong.add("RAMA_JUDICIAL_PER_MINUTE debe estar entre 0 (sin límite) y " + MOST_PER_MINUTE + "; vale "
                    + perMinute + ".");
        }
        if (perDay < 0 || perDay > MOST_PER_DAY) {
            wrong.add("RAMA_JUDICIAL_PER_DAY debe estar entre 0 (sin límite) y " + MOST_PER_DAY + "; vale " + perDay
                    + ".");
        }
        if (!isWithin(Duration.ofMillis(1), pause, LONGEST_PAUSE)) {
            wrong.add("RAMA_JUDICIAL_PAUSE debe ser positiva y no pasar de un día; vale " + pause + ".");
        } else if (!isWithin(pause, longPause, LONGEST_PAUSE)) {
            wrong.add("RAMA_JUDICIAL_LONG_PAUSE no puede ser menor que RAMA_JUDICIAL_PAUSE ni pasar de un día; vale "
                    + longPause + ".");
        }
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(String.join(" ", wrong));
        }
    }

    /** Whether questions are counted or spread at all. */
    boolean isLimited() {
        return perMinute > 0 || perDay > 0;
    }

    /** What the sweep may use of a day's budget: nine tenths, so that people always have some. */
    int perDayOfTheSweep() {
        return Math.max(1, perDay - perDay / 10);
    }

    /** The seconds between two questions; 0 without a pace. */
    double apart() {
        return perMinute == 0 ? 0 : 60.0 / perMinute;
    }

    private static boolean isWithin(Duration least, Duration value, Duration most) {
        return value != null && value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
    }
}
