package co.misprocesos.bench;

import co.misprocesos.court.SimulatedCourt;
import co.misprocesos.server.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How fast the engine of the refresh is without a pace, beside the ideal of 16 questions in flight at a court that takes
 * 100 ms, and how little it loses with a pace. Sweeps of quiet cases, each one question; the court tells when they came.
 * The first argument is how many cases there are without a pace (2,000); a second one, {@code slow}, adds a pace of 60 a
 * minute, which takes another minute and a half. Run it as the README tells.
 */
public final class CollectorBench {

    private static final int IN_FLIGHT = 16;
    private static final Duration LATENCY = Duration.ofMillis(100);
    private static final int PACED = 500;
    private static final int SLOW = 60;
    private static final int FAST_PACE = 600;
    private static final int ROUNDS = 3;
    private static final int MOST_WARM_UPS = 3;

    private final SimulatedCourt court = SimulatedCourt.start();
    private final TestDatabase database = TestDatabase.create();
    private final int cases;
    private Integer slowProject;
    private Integer pacedProject;

    private CollectorBench(int cases) {
        this.cases = cases;
    }

    public static void main(String[] args) {
        CollectorBench bench = new CollectorBench(args.length > 0 ? Integer.parseInt(args[0]) : 2_000);
        bench.withoutPace();
        bench.paced(FAST_PACE, true);
        if (List.of(args).contains("slow")) {
            bench.paced(SLOW, false);
        }
        System.exit(0);
    }

    private void withoutPace() {
        try (Collecting server = Collecting.with(court, database, 0)) {
            Memory idle = Memory.of(server.pid());
            court.latency(Duration.ZERO);
            slowProject = server.follow(SLOW, "Sesenta");
            pacedProject = server.follow(PACED - SLOW, "Quinientos");
            court.latency(LATENCY);
            System.out.printf("reading the other cases for the first time: %s%n", server.importing(cases - PACED));
            warmUp(server);
            int inFlight = 0;
            List<Double> rates = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                Sweep sweep = server.sweep(null, cases);
                rates.add(sweep.perSecond(LATENCY));
                inFlight = Math.max(inFlight, sweep.maxInFlight());
                System.out.println(sweep);
            }
            rates.sort(null);
            double ideal = IN_FLIGHT * 1000.0 / LATENCY.toMillis();
            double median = rates.get(ROUNDS / 2);
            print("| quiet cases | checks a second | min | max | ideal | ratio | in flight | idle | after |");
            print("|---|---|---|---|---|---|---|---|---|");
            print(
                    "| %,d | %.0f | %.0f | %.0f | %.0f | **%.2f** | %d | %s | %s |",
                    cases,
                    median,
                    rates.get(0),
                    rates.get(ROUNDS - 1),
                    ideal,
                    median / ideal,
                    inFlight,
                    idle,
                    Memory.of(server.pid()));
        }
    }

    private void warmUp(Collecting server) {
        double before = 0;
        double now = server.sweep(null, cases).perSecond(LATENCY);
        for (int i = 1; i < MOST_WARM_UPS && now > before * 1.03; i++) {
            before = now;
            now = server.sweep(null, cases).perSecond(LATENCY);
        }
    }

    private void paced(int perMinute, boolean fast) {
        int questions = fast ? PACED : SLOW;
        try (Collecting server = Collecting.with(court, database, perMinute)) {
            if (fast) {
                server.sweep(slowProject, SLOW);
            }
            print("| a minute | cases | court takes | first to last | ideal | over | least of ten | in flight |");
            print("|---|---|---|---|---|---|---|---|");
            for (Duration latency : fast ? List.of(LATENCY, Duration.ofMillis(250)) : List.of(LATENCY)) {
                court.latency(latency);
                Sweep sweep = server.sweep(fast ? pacedProject : slowProject, questions);
                double ideal = (questions - 1) * 60.0 / perMinute;
                print(
                        "| %d | %,d | %d ms | %.2f s | %.1f s | **%.2f %%** | %.3f s | %d |",
                        perMinute,
                        questions,
                        latency.toMillis(),
                        sweep.seconds(),
                        ideal,
                        100 * (sweep.seconds() / ideal - 1),
                        sweep.leastOfTen(),
                        sweep.maxInFlight());
            }
        }
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
