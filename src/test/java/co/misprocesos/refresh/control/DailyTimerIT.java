package co.misprocesos.refresh.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import co.misprocesos.container.ContainerCourt;
import co.misprocesos.container.FinishedRuns;
import co.misprocesos.container.InContainer;
import co.misprocesos.container.Tables;
import co.misprocesos.container.TestClock;
import co.misprocesos.court.CaseFixture;
import co.misprocesos.court.Fault;
import co.misprocesos.court.FaultPlan;
import co.misprocesos.court.Question.Kind;
import co.misprocesos.refresh.entity.Asker;
import co.misprocesos.refresh.entity.RunResult;
import co.misprocesos.refresh.entity.SweepRange;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The look of each minute, at 06:00 in Bogotá, which is 11:00Z. */
@InContainer
class DailyTimerIT {

    private static final String RADICADO = "76001400330020230000100";

    @Inject
    private ContainerCourt court;

    @Inject
    private TestClock clock;

    @Inject
    private Tables tables;

    @Inject
    private Sweeps sweeps;

    @Inject
    private FinishedRuns finished;

    @Inject
    private Collector collector;

    @BeforeEach
    void onlyOneCaseIsFollowedAndNoDayIsSwept() {
        court.get().publish(CaseFixture.of(RADICADO));
        court.get().questions().forget();
        tables.change("delete from refresh_days");
        tables.change("delete from saved_processes");
        tables.change("insert into saved_processes (user_id, radicado) values (7601, ?1)", RADICADO);
    }

    @Test
    void startsTheSweepAtTheHourAndOnceADay() {
        lookAt("2026-11-03T10:59:59Z");
        assertEquals("2026-11-02", daysSwept());

        lookAt("2026-11-03T11:00:00Z");
        assertEquals("2026-11-02 2026-11-03", daysSwept());
        RunResult sweep = finished.of(sweepOf("2026-11-03"));
        assertEquals(1, sweep.finished());

        lookAt("2026-11-03T11:01:00Z");
        lookAt("2026-11-04T10:59:00Z");
        assertEquals("2026-11-02 2026-11-03", daysSwept());
        assertEquals(sweep.runId(), sweepOf("2026-11-03"));
    }

    @Test
    void catchesUpOnceAfterAnOutageOfDays() {
        lookAt("2026-11-10T11:00:00Z");
        finished.of(sweepOf("2026-11-10"));

        lookAt("2026-11-13T20:30:00Z");
        assertEquals("2026-11-10 2026-11-13", daysSwept());
        assertEquals(1, finished.of(sweepOf("2026-11-13")).finished());
    }

    @Test
    void startsNothingWhenItIsSwitchedOff() {
        clock.set(Instant.parse("2026-11-20T11:00:00Z"));
        dailySweep(false).startIfDue();
        assertNull(daysSwept());
    }

    @Test
    void joinsASweepThatIsUnfinished() {
        clock.set(Instant.parse("2026-11-24T10:50:00Z"));
        court.get().faults(FaultPlan.none().forRadicado(RADICADO, Fault.hang()));
        UUID running;
        try {
            running = sweeps.startOrJoin(SweepRange.EVERYTHING, Asker.SCHEDULER);
            lookAt("2026-11-24T11:00:00Z");
            assertEquals(running, sweepOf("2026-11-24"));
        } finally {
            court.get().faults(FaultPlan.none());
            court.get().release();
        }
        assertEquals(1, finished.of(running).finished());
    }

    @Test
    void aSweepOfTheDayBeforeTakesTodaysCasesIn() {
        String other = "76001400330020230000200";
        court.get().publish(CaseFixture.of(other));
        tables.change("insert into saved_processes (user_id, radicado) values (7601, ?1)", other);
        clock.set(Instant.parse("2026-12-01T11:00:00Z"));
        court.get().faults(FaultPlan.none().forRadicado(RADICADO, Fault.hang()));
        UUID yesterdays;
        try {
            yesterdays = sweeps.startOrJoin(SweepRange.EVERYTHING, Asker.SCHEDULER);
            Awaitility.await()
                    .until(() -> tables.value(
                                    "select 1 from procesos where radicado = ?1 and verificado_en is not null", other)
                            != null);
            lookAt("2026-12-01T18:00:00Z");
            assertEquals(1, searches(other), "it has had its question of the day");
            lookAt("2026-12-02T11:00:00Z");
            Awaitility.await().until(() -> searches(other) == 2);
            assertEquals(yesterdays, sweepOf("2026-12-02"));
        } finally {
            court.get().faults(FaultPlan.none());
            court.get().release();
        }
        assertEquals(2, finished.of(yesterdays).finished());
    }

    private int searches(String radicado) {
        return court.get().questions().of(radicado, Kind.SEARCH);
    }

    private void lookAt(String moment) {
        clock.set(Instant.parse(moment));
        dailySweep(true).startIfDue();
    }

    private DailySweep dailySweep(boolean enabled) {
        DailySchedule schedule = new DailySchedule(LocalTime.of(6, 0), ZoneId.of("America/Bogota"));
        return new DailySweep(sweeps, collector, schedule, clock, enabled);
    }

    private String daysSwept() {
        return tables.value("select string_agg(cast(day as text), ' ' order by day) from refresh_days");
    }

    private UUID sweepOf(String day) {
        return UUID.fromString(tables.value("select run_id from refresh_days where day = cast(?1 as date)", day));
    }
}
