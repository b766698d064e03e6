package co.misprocesos.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Sweeps of followed cases, day by day on a clock of its own. How lively the cases are is assumed: 70 % move on one day in
 * 180, 25 % on one in 21, 5 % on one in 3, each day by chance, at any moment from 07:00 to 19:00. A sweep asks from 06:00, one
 * question every five seconds, each case at most once; a reading that has begun is finished before the next case. What the
 * budget leaves goes into full looks, a seventh of the cases a day, which cost three questions and are counted, no more.
 *
 * @param cases how many are followed; none has been verified when it begins
 * @param budget the sweep's questions a day
 * @param warmUp days before anything is measured
 * @param days how many are measured
 */
public record SimulatedYear(int cases, int budget, int warmUp, int days) {

    /** Bogotá's, which has no summer time. */
    public static final ZoneId ZONE = ZoneOffset.ofHours(-5);

    /** What twelve a minute allow in a day. */
    public static final int WHOLE_DAY = 12 * 60 * 24;

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalTime SWEEP = LocalTime.of(6, 0);
    private static final LocalTime OPENING = LocalTime.of(7, 0);
    private static final Duration OPEN = Duration.ofHours(12);
    private static final int INTERVAL = 5;
    private static final int FULL_LOOK_EVERY = 7;

    /** Which case a sweep asks sooner. */
    public interface Rule {

        double rank(SimulatedCase followed, Instant now);
    }

    /** The same seed gives the same publications under every rule. */
    public Figures run(Rule rule, long seed) {
        Random random = new Random(seed);
        List<SimulatedCase> followed = IntStream.range(0, cases)
                .mapToObj(number -> newCase(number, random))
                .toList();
        List<SimulatedCase> order = new ArrayList<>(followed);
        Measure measure = new Measure(at(warmUp, LocalTime.MIN), at(warmUp + days, LocalTime.MIN));
        for (int day = 0; day < warmUp + days || measure.hasUnseen(); day++) {
            publish(followed, day, random, measure);
            sweep(order, day, rule, measure);
        }
        return measure.figures(days);
    }

    private SimulatedCase newCase(int number, Random random) {
        double place = (double) number / cases;
        double perDay = place < 0.70 ? 1 / 180.0 : place < 0.95 ? 1 / 21.0 : 1 / 3.0;
        long idle = (long) Math.ceil(-Math.log(1 - random.nextDouble()) / perDay);
        return new SimulatedCase(perDay, START.minusDays(idle));
    }

    private static void publish(List<SimulatedCase> followed, int day, Random random, Measure measure) {
        Instant opening = at(day, OPENING);
        for (SimulatedCase one : followed) {
            if (random.nextDouble() < one.perDay()) {
                one.publish(opening.plusSeconds(random.nextInt((int) OPEN.toSeconds())));
                measure.published(opening);
            }
        }
    }

    private void sweep(List<SimulatedCase> order, int day, Rule rule, Measure measure) {
        Instant start = at(day, SWEEP);
        order.forEach(one -> one.rankAs(rule.rank(one, start)));
        order.sort(Comparator.comparingDouble(SimulatedCase::rank));
        int used = 0;
        for (SimulatedCase next : order) {
            Instant moment = start.plusSeconds(used * INTERVAL);
            if (used + SimulatedCase.QUESTIONS_OF_NEWS > budget) {
                measure.unasked(next.verifiedAt(), moment);
            } else {
                measure.asked(next.verifiedAt(), moment);
                used += next.ask(moment, Duration.ofSeconds(INTERVAL), ZONE, measure::seen);
            }
        }
        int fullLooks = Math.min(cases / FULL_LOOK_EVERY, (budget - used) / SimulatedCase.QUESTIONS_OF_NEWS);
        measure.spent(start, used + fullLooks * SimulatedCase.QUESTIONS_OF_NEWS);
    }

    private static Instant at(int day, LocalTime time) {
        return START.plusDays(day).atTime(time).atZone(ZONE).toInstant();
    }
}
