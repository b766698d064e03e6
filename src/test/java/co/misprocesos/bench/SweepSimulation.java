package co.misprocesos.bench;

import co.misprocesos.refresh.entity.SweepOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;

/**
 * Compares orders of the daily sweep over a simulated year with 5,000 cases: in turn (longest unverified first), ours, and one
 * that knows how lively each case really is, which nobody does. Prints the table of decision 7, from the least to the
 * greatest of five seeds. See {@link SimulatedYear} for what is assumed.
 */
public final class SweepSimulation {

    private static final int CASES = 5_000;
    private static final int WARM_UP = 60;
    private static final int DAYS = 365;
    private static final int SEEDS = 5;
    private static final double RECENT_DAYS = 7;

    private SweepSimulation() {}

    public static void main(String[] args) {
        System.out.println("| questions a day | order | mean delay, days | 95th percentile, days |"
                + " known by 08:00 of the next day | worst age, days | questions used a day |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (int budget : List.of(200, 360, 400, 2_000, SimulatedYear.WHOLE_DAY)) {
            compare(budget, "in turn", SweepSimulation::inTurn);
            compare(budget, "**ours, P30D**", ours(Duration.ofDays(30)));
            if (budget == 200) {
                compare(budget, "ours, P60D", ours(Duration.ofDays(60)));
            }
            if (budget == 400) {
                compare(budget, "ours, P22D", ours(Duration.ofDays(22)));
            }
            if (budget == 400 || budget == 2_000) {
                compare(budget, "knows the rates", SweepSimulation::knowing);
            }
        }
    }

    /** The order of the engine. */
    public static SimulatedYear.Rule ours(Duration maxAge) {
        SweepOrder order = new SweepOrder(maxAge, SimulatedYear.ZONE);
        return (followed, now) -> order.rank(followed.verifiedAt(), followed.ultimaActuacion(), now);
    }

    /** Longest unverified first, whatever it is. */
    public static double inTurn(SimulatedCase followed, Instant now) {
        return -age(followed, now);
    }

    private static double knowing(SimulatedCase followed, Instant now) {
        double age = age(followed, now);
        double news = 1 - Math.exp(-followed.perDay() * Math.max(age, RECENT_DAYS));
        return -age * age * followed.perDay() / (1 + (SimulatedCase.QUESTIONS_OF_NEWS - 1) * news);
    }

    private static double age(SimulatedCase followed, Instant now) {
        return followed.verifiedAt() == null ? 1e6 : Figures.days(Duration.between(followed.verifiedAt(), now));
    }

    private static void compare(int budget, String name, SimulatedYear.Rule rule) {
        SimulatedYear year = new SimulatedYear(CASES, budget, WARM_UP, DAYS);
        List<Figures> all = LongStream.rangeClosed(1, SEEDS)
                .parallel()
                .mapToObj(seed -> year.run(rule, seed))
                .toList();
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s | %s | %s |%n",
                budget == SimulatedYear.WHOLE_DAY
                        ? "what 12 a minute allow"
                        : String.format(Locale.ROOT, "%,d", budget),
                name,
                spread("%.2f", all, Figures::mean),
                spread("%.1f", all, Figures::late),
                spread("%.0f %%", all, figures -> 100 * figures.byMorning()),
                spread("%.2f", all, Figures::oldest),
                spread("%,.0f", all, Figures::questions));
    }

    private static String spread(String format, List<Figures> all, ToDoubleFunction<Figures> figure) {
        var summary = all.stream().mapToDouble(figure).summaryStatistics();
        String least = String.format(Locale.ROOT, format, summary.getMin());
        String most = String.format(Locale.ROOT, format, summary.getMax());
        return least.equals(most) ? least : least + " to " + most;
    }
}
