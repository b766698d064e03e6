package co.misprocesos.refresh.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import co.misprocesos.container.InContainer;
import co.misprocesos.container.RestingSource;
import co.misprocesos.container.Tables;
import co.misprocesos.container.TestClock;
import co.misprocesos.cpnu.entity.ProcesoEncontrado;
import co.misprocesos.cpnu.entity.Reason;
import co.misprocesos.cpnu.entity.Search;
import co.misprocesos.cpnu.entity.Sujetos;
import co.misprocesos.judicial.control.Expedientes;
import co.misprocesos.judicial.entity.Hechos;
import co.misprocesos.judicial.entity.Lectura;
import co.misprocesos.judicial.entity.Partes;
import co.misprocesos.judicial.entity.Situacion;
import co.misprocesos.judicial.entity.Vista;
import co.misprocesos.radicado.entity.Radicado;
import co.misprocesos.refresh.entity.Asker;
import co.misprocesos.refresh.entity.Look;
import co.misprocesos.refresh.entity.Worth;
import co.misprocesos.saved.control.Following;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an answer changes: the record, the lists, the items and the queue, all or nothing. */
@InContainer
class RecorderIT {

    private static final Radicado RADICADO = new Radicado("76001400330020230020000");
    private static final Asker ONE = new Asker(7631, "192.0.2.1", "prueba");
    private static final Asker TWO = new Asker(7632, "192.0.2.2", "prueba");
    private static final String NOTHING = "null null null | null null | null null | 1";
    private static final String EVERYTHING =
            "ENCONTRADO JUZGADO IMAGINARIO null | JUZGADO IMAGINARIO JUZGADO IMAGINARIO | CAMBIO CAMBIO | 0";

    @Inject
    private RestingSource source;

    @Inject
    private Tables tables;

    @Inject
    private TestClock clock;

    @Inject
    private Following following;

    @Inject
    private Claims claims;

    @Inject
    private Expedientes expedientes;

    @Inject
    private Recorder recorder;

    @BeforeEach
    void twoUsersSaveTheCase() {
        source.rest();
        forget();
        following.save(ONE, RADICADO);
        following.save(TWO, RADICADO);
    }

    @AfterEach
    void letTheEngineWork() {
        forget();
        source.wake();
    }

    @Test
    void anAnswerIsInTheRecordTheListsAndTheItems() {
        recorder.answered(claim(), lectura(), clock.instant());
        assertEquals(EVERYTHING, stored());
        assertEquals("2", tables.value("select count(*) from query_logs where numero = ?1", RADICADO.value()));
    }

    @Test
    void anAnswerThatCannotBeWrittenEverywhereIsWrittenNowhere() {
        Claim claim = claim();
        tables.change("alter table saved_processes add constraint prueba check (juzgado is null) not valid");
        try {
            assertThrows(RuntimeException.class, () -> recorder.answered(claim, lectura(), clock.instant()));
            assertEquals(NOTHING, stored());
        } finally {
            tables.change("alter table saved_processes drop constraint prueba");
        }
        recorder.answered(claim, lectura(), clock.instant());
        assertEquals(EVERYTHING, stored());
    }

    @Test
    void aFailureChangesNothingButTheLastAttempt() {
        recorder.failed(claim(), Reason.FORMAT, clock.instant());
        assertEquals("null null FORMATO | null null | ERROR ERROR | 1", stored());
    }

    @Test
    void aClaimThatLapsedRecordsNothing() {
        Claim lapsed = claim();
        tables.change("update refresh_queue set claimed_until = now() - interval '1 second'");
        Claim current = claim();

        recorder.answered(lapsed, lectura(), clock.instant());
        recorder.failed(lapsed, Reason.TIMEOUT, clock.instant());
        assertEquals(NOTHING, stored());

        recorder.answered(current, lectura(), clock.instant());
        assertEquals(EVERYTHING, stored());
    }

    @Test
    void aFailureBehindAnAnsweredStepIsAFailureInARowAllTheSame() {
        List<String> attempts = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            recorder.goesOn(claim(), borrador(Look.WHOLE));
            recorder.failed(claim(), Reason.FORMAT, clock.instant());
            attempts.add(tables.value("select attempts from refresh_queue where radicado = ?1", RADICADO.value()));
            tables.change("update refresh_queue set not_before = null");
        }
        assertEquals(List.of("3", "4", "5"), attempts);
    }

    @Test
    void aFullLookThatIsDueHasVerifiedAndYields() {
        recorder.goesOn(claim(), borrador(Look.DUE));
        assertEquals(
                "SIN_CAMBIOS SIN_CAMBIOS",
                tables.value(
                        "select string_agg(outcome, ' ') from refresh_items where radicado = ?1", RADICADO.value()));
        assertEquals(
                Worth.EXAMEN.number() + " 1",
                tables.value(
                        "select concat(worth, ' ', step) from refresh_queue where radicado = ?1", RADICADO.value()));
        assertEquals(clock.instant(), expedientes.known(RADICADO).verificacion().ultimaVerificacion());

        Instant left = clock.instant();
        clock.pass(Duration.ofHours(1));
        Claim late = claim();
        recorder.failed(late, Reason.TIMEOUT, clock.instant());
        tables.change("update refresh_queue set not_before = null");
        recorder.answered(claim(), lectura(), left);
        assertEquals(
                left.plus(Duration.ofHours(1)),
                expedientes.known(RADICADO).verificacion().ultimoIntento());
    }

    @Test
    void aFirstReadingShowsWhatItHasAndStaysUnverified() {
        recorder.goesOn(claim(), borrador(Look.WHOLE));
        assertEquals("null JUZGADO IMAGINARIO null | JUZGADO IMAGINARIO JUZGADO IMAGINARIO | null null | 1", stored());
    }

    @Test
    void anEmptyAnswerThatIsDoubtedWaitsWhoeverWantsItMeanwhile() {
        recorder.doubted(claim());
        following.save(ONE, RADICADO);
        assertEquals(Optional.empty(), claims.next(UUID.randomUUID()));
        tables.change("update refresh_queue set not_before = null");
        assertEquals(1, claim().empties());
    }

    private Borrador borrador(Look look) {
        ProcesoEncontrado instance = new ProcesoEncontrado(
                7, 1L, "JUZGADO IMAGINARIO", "VALLE", null, LocalDate.of(2026, 11, 2), Sujetos.parse(null), false);
        return Borrador.of(clock.instant(), look, new Search(List.of(instance), "{}"));
    }

    private Claim claim() {
        return claims.next(UUID.randomUUID()).orElseThrow();
    }

    private static Lectura lectura() {
        Hechos hechos = new Hechos(
                7L,
                new Partes(List.of("PERSONA INVENTADA")),
                Partes.NINGUNA,
                "JUZGADO IMAGINARIO",
                null,
                null,
                null,
                LocalDate.of(2026, 11, 2));
        return new Lectura(Situacion.ENCONTRADO, hechos, "{}", "{}", Vista.NINGUNA, true, List.of());
    }

    /** Record, lists, items and how many wait in the queue. */
    private String stored() {
        return tables.value(
                """
                select concat_ws(' | ',
                  (select concat_ws(' ', coalesce(situacion, 'null'), coalesce(juzgado, 'null'), coalesce(ultimo_fallo, 'null'))
                     from procesos where radicado = ?1),
                  (select string_agg(coalesce(juzgado, 'null'), ' ') from saved_processes where radicado = ?1),
                  (select string_agg(coalesce(outcome, 'null'), ' ') from refresh_items where radicado = ?1),
                  (select count(*) from refresh_queue where radicado = ?1))""",
                RADICADO.value());
    }

    private void forget() {
        tables.change("delete from refresh_queue");
        tables.change(
                "delete from refresh_runs where id in (select run_id from refresh_items where radicado = ?1)",
                RADICADO.value());
        tables.change("delete from saved_processes where radicado = ?1", RADICADO.value());
        tables.change("delete from procesos where radicado = ?1", RADICADO.value());
        tables.change("delete from query_logs where numero = ?1", RADICADO.value());
    }
}
