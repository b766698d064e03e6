package co.misprocesos.refresh.entity;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * In which order a daily sweep asks, so that news is found soonest when the day's questions don't suffice for every case.
 *
 * <p>Three groups, one after the other: cases that were never verified; cases that would pass the bound before tomorrow's
 * sweep has come to them, oldest first; the rest by {@code age² / (idle + 30)}, greatest first, where {@code age} is the days
 * since the case was verified and {@code idle} the days from its last movement to that verification, at most 120. One over
 * {@code idle + 30} stands for how often the case moves, and the square of the age times that rate is the known index for the
 * least waiting of news that comes at random. Decision 7 compares it by simulation with asking in turn.
 *
 * @param maxAge how long a case may stay unverified while the budget permits it; longer than {@link #LEAD}
 * @param zone where a day begins and ends
 */
public record SweepOrder(Duration maxAge, ZoneId zone) {

    /** A day until the next sweep, and half a day for it to come to the case. */
    static final Duration LEAD = Duration.ofHours(36);

    private static final int STEADINESS = 30;
    private static final int QUIET = 120;
    private static final int MIDDLING = 30;
    private static final double DAY = Duration.ofDays(1).toSeconds();
    private static final double OVERDUE = -1e9;
    private static final double NEVER = -2e9;

    /**
     * The place of a case in the sweep that starts now: lower is asked sooner. Ranks of one moment compare with each other
     * only, so each day's sweep ranks anew what the last one did not reach. Always finite.
     *
     * @param verifiedAt when an answer last confirmed the case; null when none ever did
     * @param ultimaActuacion the court's fechaUltimaActuacion as last seen; null where it shows none (TYBA), which counts as
     *     middling; one after the verification counts as its day (CPNU facts 4.3)
     */
    public double rank(Instant verifiedAt, LocalDate ultimaActuacion, Instant now) {
        if (verifiedAt == null) {
            return NEVER;
        }
        double age = Math.max(0, Duration.between(verifiedAt, now).toSeconds() / DAY);
        if (age > maxAge.minus(LEAD).toSeconds() / DAY) {
            return OVERDUE - age;
        }
        return -age * age / (idle(verifiedAt, ultimaActuacion) + STEADINESS);
    }

    private long idle(Instant verifiedAt, LocalDate ultimaActuacion) {
        if (ultimaActuacion == null) {
            return MIDDLING;
        }
        long days = ChronoUnit.DAYS.between(ultimaActuacion, LocalDate.ofInstant(verifiedAt, zone));
        return Math.max(0, Math.min(QUIET, days));
    }
}
