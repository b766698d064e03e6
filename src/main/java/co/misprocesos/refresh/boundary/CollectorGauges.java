package co.misprocesos.refresh.boundary;

import co.misprocesos.courtesy.entity.Balance;
import co.misprocesos.courtesy.entity.SourceState;
import co.misprocesos.refresh.control.Overviews;
import co.misprocesos.refresh.control.Source;
import co.misprocesos.refresh.entity.Alarma;
import co.misprocesos.refresh.entity.Overview;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** How the collector stands, as gauges: the same on every server of the installation, NaN while the database does not tell. */
@ApplicationScoped
public class CollectorGauges {

    private static final double MILLIS = 1000;

    @Inject
    private MetricRegistry registry;

    @Inject
    private Overviews overviews;

    @Inject
    private Source source;

    @Inject
    private Clock clock;

    void register(@Observes @Initialized(ApplicationScoped.class) Object start) {
        ofTheSource();
        ofTheQueue();
        ofTheCases();
    }

    private void ofTheSource() {
        gauge("pace_per_minute", "Questions a minute at most; 0 is no limit", () -> Double.valueOf(source.perMinute()));
        gauge("questions_left_today", "Questions that may still leave today; NaN without a day's budget", this::left);
        gauge(
                "paused",
                "1 while no question leaves, the end of a day's budget included",
                all -> all.balance().closure().isPresent() ? 1 : 0);
        gauge("pause_remaining_seconds", "Seconds until a question may leave again", all -> all.balance()
                .closure()
                .map(Balance.Closure::until)
                .map(until -> Math.max(0, seconds(clock.instant(), until)))
                .orElse(0.0));
        gauge("pauses", "Pauses since the budget was made", all -> all.balance().pauses());
        for (SourceState state : SourceState.values()) {
            gauge(
                    "source_state",
                    "1 for the state that the source is in",
                    all -> all.balance().state() == state ? 1 : 0,
                    new Tag("state", state.name()));
        }
        gauge("questions_in_flight", "Questions of this budget on their way", Overview::inFlight);
    }

    private void ofTheQueue() {
        due("people", Overview.Due::people);
        due("sweep", Overview.Due::sweep);
        due("postponed", Overview.Due::postponed);
        due("failing", Overview.Due::failing);
        due("full_look", Overview.Due::fullLooks);
    }

    private void due(String lane, ToDoubleFunction<Overview.Due> count) {
        gauge(
                "cases_due",
                "Cases that wait for a question, by lane",
                all -> count.applyAsDouble(all.due()),
                new Tag("lane", lane));
    }

    private void ofTheCases() {
        gauge("cases_overdue", "Followed cases without a verification younger than CASE_STALE_AFTER", all -> all.cases()
                .overdue());
        gauge(
                "oldest_unverified_age_seconds",
                "Age of the oldest last verification of a followed case",
                all -> all.cases()
                        .oldest()
                        .map(oldest -> seconds(oldest, clock.instant()))
                        .orElse(0.0));
        gauge("cases_attempted", "Cases asked for in the last 24 hours", all -> all.cases()
                .attempted());
        gauge(
                "cases_unexpected_format",
                "Of these, the cases whose last answer came in a strange form",
                all -> all.cases().strange());
        gauge(
                "unexpected_format_alarm",
                "1 when answers in a strange form hit many cases",
                all -> all.alarma() == Alarma.FORMATO_INESPERADO ? 1 : 0);
    }

    private double left(Overview all) {
        return all.balance().leftToday().isPresent() ? all.balance().leftToday().getAsInt() : Double.NaN;
    }

    private void gauge(String name, String description, ToDoubleFunction<Overview> value, Tag... tags) {
        gauge(
                name,
                description,
                () -> {
                    Optional<Overview> all = overviews.now();
                    return all.isPresent() ? value.applyAsDouble(all.get()) : Double.NaN;
                },
                tags);
    }

    private void gauge(String name, String description, Supplier<Double> value, Tag... tags) {
        Metadata metadata = Metadata.builder()
                .withName("misprocesos_" + name)
                .withDescription(description)
                .build();
        registry.gauge(metadata, value, tags);
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / MILLIS;
    }
}
