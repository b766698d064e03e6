package co.misprocesos.refresh.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.container.InContainer;
import co.misprocesos.container.RestingSource;
import co.misprocesos.container.Tables;
import co.misprocesos.radicado.entity.Radicado;
import co.misprocesos.refresh.entity.Asker;
import co.misprocesos.refresh.entity.Followed;
import co.misprocesos.refresh.entity.RunKind;
import co.misprocesos.refresh.entity.RunResult;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.naming.InitialContext;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a cancel takes from the queue, how it meets the recorder, and what the queue foretells until then. */
@InContainer
class CancellationIT {

    @Inject
    private RestingSource source;

    @Inject
    private Tables tables;

    @Inject
    private Refreshes refreshes;

    @Inject
    private Claims claims;

    @Inject
    private Cancellation cancellation;

    @Inject
    private Forecasts forecasts;

    @Inject
    private Results results;

    @BeforeEach
    void keepTheEngineAway() {
        source.rest();
        empty();
    }

    @AfterEach
    void letTheEngineWork() {
        empty();
        source.wake();
    }

    @Test
    void whatIsOnItsWayAndWhatTheBackgroundWantsStays() {
        UUID run = want(RunKind.ACTUALIZAR, 1, 2, 3, 4, 5);
        claims.next(UUID.randomUUID());
        claims.next(UUID.randomUUID());
        tables.change(
                "update refresh_queue set claimed_until = now() - interval '1 second' where radicado = ?1",
                radicado(2));
        tables.change("update refresh_queue set worth = 3 where radicado = ?1", radicado(3));
        tables.change("update refresh_queue set worth = 4 where radicado = ?1", radicado(4));
        tables.change("update refresh_queue set worth = 5 where radicado = ?1", radicado(5));

        cancellation.cancel(run);
        assertEquals(
                String.join(" ", radicado(1), radicado(4), radicado(5)),
                tables.value("select string_agg(radicado, ' ' order by radicado) from refresh_queue"));
        RunResult result = results.of(run);
        assertTrue(result.isDone() && result.progress().cancelled());
        assertEquals(0, result.finished());
    }

    @Test
    void anAnswerThatIsBeingRecordedIsWaitedForAndStays() throws Exception {
        UUID run = want(RunKind.ACTUALIZAR, 1, 2);
        ManagedExecutorService threads = InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        UserTransaction recording = InitialContext.doLookup("java:comp/UserTransaction");
        Future<?> cancelling;
        recording.begin();
        try {
            finish(run, 1);
            cancelling = threads.submit(() -> cancellation.cancel(run));
            Awaitility.await().until(() -> "CANCELADO".equals(outcome(run, 0)));
            assertFalse(cancelling.isDone());
        } finally {
            recording.commit();
        }
        cancelling.get(10, TimeUnit.SECONDS);
        assertEquals("SIN_CAMBIOS", outcome(run, 1));
        assertEquals(1, results.of(run).finished());
    }

    @Test
    void aRunWhoseLastAnswerIsJustBeingRecordedIsDoneAndNotCancelled() {
        UUID run = want(RunKind.ACTUALIZAR, 1);
        finish(run, 0);
        cancellation.cancel(run);
        assertFalse(results.of(run).progress().cancelled());
    }

    @Test
    void anUnverifiedCaseCostsThreeQuestionsAndThoseInFrontCountToo() {
        want(RunKind.BARRIDO, 1, 2, 3);
        want(RunKind.CONSULTA, 4);
        verified(1, 4, 5);
        UUID run = want(RunKind.IMPORTAR, 2, 5);

        // people: 4 costs one, 2 three and 5 one; the sweep has 1 for one and 3 for three, and each takes its turn
        assertEquals(9, forecasts.of(run).forecast().questions());
    }

    @Test
    void whatIsBehindTheSweepIsPostponed() {
        want(RunKind.BARRIDO, 1, 2);
        UUID run = want(RunKind.ACTUALIZAR, 3, 4);
        tables.change("update refresh_queue set worth = 3 where radicado = ?1", radicado(4));
        verified(1, 2, 3, 4);

        Forecasts.Look look = forecasts.of(run);
        assertEquals(1, look.postponed());
        assertEquals(4, look.forecast().questions());
        assertTrue(results.of(run).progress().notice().orElseThrow().startsWith("1 caso espera "));
    }

    private UUID want(RunKind kind, int... numbers) {
        List<Followed> cases = IntStream.of(numbers)
                .mapToObj(number -> Followed.number(radicado(number)))
                .toList();
        return refreshes.open(kind, "cancelar", Asker.SCHEDULER, cases);
    }

    private void verified(int... numbers) {
        IntStream.of(numbers)
                .forEach(number -> tables.change(
                        "insert into procesos (radicado, verificado_en) values (?1, '2020-01-01')", radicado(number)));
    }

    private void finish(UUID run, int position) {
        tables.change(
                "update refresh_items set outcome = 'SIN_CAMBIOS' where run_id = ?1 and position = ?2", run, position);
    }

    private String outcome(UUID run, int position) {
        return tables.value("select outcome from refresh_items where run_id = ?1 and position = ?2", run, position);
    }

    private void empty() {
        tables.change("delete from refresh_queue");
        tables.change("delete from refresh_runs where scope = 'cancelar'");
        tables.change("delete from procesos where radicado like '110014006120230%'");
    }

    private static String radicado(int number) {
        return new Radicado("110014006120230" + String.format("%06d", number) + "00").value();
    }
}
