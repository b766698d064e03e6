package co.misprocesos.bench;

import java.time.Duration;

/**
 * What came of a simulation.
 *
 * @param mean days from a publication to the answer that showed it
 * @param late the 95th percentile of the same
 * @param byMorning the part of the publications that was known at 08:00 of the day after
 * @param oldest the greatest age of any case's verification, in days
 * @param questions asked a day
 */
public record Figures(double mean, double late, double byMorning, double oldest, double questions) {

    static double days(Duration duration) {
        return duration.toSeconds() / (double) Duration.ofDays(1).toSeconds();
    }
}
