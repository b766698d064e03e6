package co.misprocesos.refresh.control;

import static co.misprocesos.refresh.entity.Alarma.FORMATO_INESPERADO;
import static co.misprocesos.refresh.entity.Alarma.NINGUNA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.container.ContainerCourt;
import co.misprocesos.container.FinishedRuns;
import co.misprocesos.container.InContainer;
import co.misprocesos.container.RestingSource;
import co.misprocesos.container.Tables;
import co.misprocesos.container.TestClock;
import co.misprocesos.court.CaseFixture;
import co.misprocesos.court.Fault;
import co.misprocesos.court.FaultPlan;
import co.misprocesos.judicial.control.Expedientes;
import co.misprocesos.radicado.entity.Radicado;
import co.misprocesos.refresh.boundary.EngineReadiness;
import co.misprocesos.refresh.entity.Alarma;
import co.misprocesos.refresh.entity.Asker;
import co.misprocesos.refresh.entity.Followed;
import co.misprocesos.refresh.entity.Outcome;
import co.misprocesos.refresh.entity.Overview;
import co.misprocesos.refresh.entity.RunKind;
import co.misprocesos.refresh.entity.RunResult;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.metrics.MetricID;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an operator is told, on a day of its own, on which nothing else was asked. */
@InContainer
class SupervisionIT {

    private static final String PREFIX = "760014003300202400";
    private static final List<Radicado> CASES = IntStream.range(0, 10)
            .mapToObj(n -> new Radicado(PREFIX + String.format("%03d00", n)))
            .toList();
    private static final Instant DAY = Instant.parse("2031-03-04T15:00:00Z");
    private static final Asker ASKER = Asker.SCHEDULER;
    private static final Duration FORGOTTEN = Duration.ofSeconds(3);

    @Inject
    private ContainerCourt court;

    @Inject
    private RestingSource source;

    @Inject
    private TestClock clock;

    @Inject
    private Tables tables;

    @Inject
    private FinishedRuns finished;

    @Inject
    private Refreshes refreshes;

    @Inject
    private Expedientes expedientes;

    @Inject
    private Supervision supervision;

    @Inject
    private Overviews overviews;

    @Inject
    @Readiness
    private EngineReadiness readiness;

    @Inject
    private MetricRegistry registry;

    private Instant before;

    @BeforeEach
    void aDayOfItsOwn() {
        before = clock.instant();
        clock.set(DAY);
        CASES.forEach(radicado -> court.get().publish(CaseFixture.of(radicado.value())));
    }

    @AfterEach
    void asItWas() {
        court.get().faults(FaultPlan.none());
        clock.set(before);
        for (String table : List.of("refresh_queue", "refresh_items", "project_cases", "saved_processes", "procesos")) {
            tables.change("delete from " + table + " where radicado like ?1", PREFIX + "%");
        }
    }

    @Test
    void strangeAnswersInManyCasesRaiseTheAlarmAndHealthyOnesClearIt() {
        court.get()
                .faults(FaultPlan.none()
                        .when(
                                question -> question.radicado().startsWith(PREFIX),
                                Fault.renamed("idProceso", "identificador")));
        assertEquals(Set.of(Outcome.ERROR), outcomes(ask()));
        assertEquals(new Told(10, 10, FORMATO_INESPERADO), told());
        assertEquals("FORMATO_INESPERADO", health().get("alarma"));
        assertEquals(1.0, gauge("misprocesos_unexpected_format_alarm"));

        court.get().faults(FaultPlan.none());
        assertEquals(0, ask().progress().failed());
        clock.pass(FORGOTTEN);
        assertEquals(new Told(0, 10, NINGUNA), told());
        assertEquals("ninguna", health().get("alarma"));
        assertEquals(0.0, gauge("misprocesos_unexpected_format_alarm"));
    }

    @Test
    void anAlarmIsOfTheLastDay() {
        expedientes.ensure(CASES);
        attemptedStrangely(DAY.minus(Duration.ofHours(24)).plusSeconds(1));
        assertEquals(new Told(10, 10, FORMATO_INESPERADO), told());
        attemptedStrangely(DAY.minus(Duration.ofHours(24)));
        assertEquals(new Told(0, 0, NINGUNA), told());
    }

    @Test
    void onlyWhatIsFollowedAndWasNotVerifiedOfLateIsOverdue() {
        expedientes.ensure(CASES);
        long overdue = supervision.at(DAY).cases().overdue();
        saved(0, DAY.minusSeconds(60));
        kept(1, DAY.minusSeconds(60));
        saved(2, DAY.minusSeconds(60));
        verified(2, DAY.minus(Duration.ofHours(36)));
        saved(3, DAY.minusSeconds(60));
        verified(3, DAY.minus(Duration.ofHours(36)).minusMillis(1));
        verified(4, DAY.minus(Duration.ofDays(90)));
        assertEquals(overdue + 3, supervision.at(DAY).cases().overdue());
    }

    @Test
    void theOldestIsTheLastVerificationOrTheBeginningOfOneThatNeverWas() {
        Instant early = Instant.parse("2009-01-01T00:00:00Z");
        expedientes.ensure(CASES);
        verified(0, early.minusSeconds(9));
        assertTrue(oldest().isEmpty() || oldest().get().isAfter(early), "nobody follows it");
        saved(1, early);
        assertEquals(Optional.of(early), oldest());
        kept(2, early.minusSeconds(1));
        assertEquals(Optional.of(early.minusSeconds(1)), oldest());
        saved(3, DAY);
        verified(3, early.minusSeconds(2));
        assertEquals(Optional.of(early.minusSeconds(2)), oldest());
    }

    @Test
    void whatWaitsIsCountedByWhatItIsWorth() {
        source.rest();
        try {
            Overview.Due waiting = supervision.at(DAY).due();
            IntStream.range(0, 6)
                    .forEach(worth -> tables.change(
                            "insert into refresh_queue (radicado, worth, wanted_at) values (?1, ?2, now())",
                            CASES.get(worth).value(),
                            worth));
            assertEquals(
                    new Overview.Due(
                            waiting.people() + 2,
                            waiting.sweep() + 1,
                            waiting.postponed() + 1,
                            waiting.failing() + 1,
                            waiting.fullLooks() + 1),
                    supervision.at(DAY).due());
        } finally {
            source.wake();
        }
    }

    @Test
    void aSourceThatIsLeftAloneIsToldAndTheServerStaysReady() {
        source.rest();
        try {
            assertEquals("EN_PAUSA", health().get("fuente"));
            assertTrue(health().containsKey("pausaHasta"));
            assertEquals(HealthCheckResponse.Status.UP, readiness.call().getStatus());
            assertEquals(1.0, gauge("misprocesos_paused"));
        } finally {
            source.wake();
        }
        clock.pass(FORGOTTEN);
        assertEquals("DISPONIBLE", health().get("fuente"));
        assertEquals(0.0, gauge("misprocesos_paused"));
    }

    @Test
    void theNumbersAreAskedOnceForAWhileAndNoneIsToldWithoutADatabase() {
        tables.change("alter table project_cases rename to elsewhere");
        try {
            assertEquals(Double.NaN, gauge("misprocesos_cases_overdue"));
            assertEquals(Optional.empty(), readiness.call().getData().filter(data -> !data.isEmpty()));
        } finally {
            tables.change("alter table elsewhere rename to project_cases");
        }
        clock.pass(FORGOTTEN.minusMillis(1));
        assertEquals(Optional.empty(), overviews.now());
        clock.pass(Duration.ofMillis(1));
        assertTrue(overviews.now().isPresent());
    }

    private record Told(long strange, long attempted, Alarma alarma) {}

    private Told told() {
        Overview all = supervision.at(clock.instant());
        return new Told(all.cases().strange(), all.cases().attempted(), all.alarma());
    }

    private Map<String, Object> health() {
        return readiness.call().getData().orElseThrow();
    }

    private double gauge(String name) {
        return registry.getGauge(new MetricID(name)).getValue().doubleValue();
    }

    private Optional<Instant> oldest() {
        return supervision.at(DAY).cases().oldest();
    }

    private RunResult ask() {
        return finished.of(refreshes.open(
                RunKind.ACTUALIZAR,
                "",
                ASKER,
                CASES.stream().map(Radicado::value).map(Followed::number).toList()));
    }

    private static Set<Outcome> outcomes(RunResult result) {
        assertEquals(CASES.size(), result.telling().size());
        return Set.copyOf(result.telling().stream().map(item -> item.outcome()).toList());
    }

    private void attemptedStrangely(Instant at) {
        tables.change(
                "update procesos set intentado_en = ?2, ultimo_fallo = 'FORMATO' where radicado like ?1",
                PREFIX + "%",
                at.atOffset(ZoneOffset.UTC));
    }

    private void verified(int number, Instant at) {
        tables.change(
                "update procesos set verificado_en = ?2 where radicado = ?1",
                CASES.get(number).value(),
                at.atOffset(ZoneOffset.UTC));
    }

    private void saved(int number, Instant since) {
        tables.change(
                "insert into saved_processes (user_id, radicado, created_at) values (7651, ?1, cast(?2 as timestamptz))",
                CASES.get(number).value(),
                since.atOffset(ZoneOffset.UTC));
    }

    /** By a project, after its saved process went. */
    private void kept(int number, Instant since) {
        tables.change("insert into projects (user_id, name) values (7651, 'Prueba') on conflict do nothing");
        tables.change(
                """
                insert into project_cases (project_id, radicado, created_at)
                  select id, ?1, cast(?2 as timestamptz) from projects where user_id = 7651""",
                CASES.get(number).value(),
                since.atOffset(ZoneOffset.UTC));
    }
}
