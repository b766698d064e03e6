package co.misprocesos.refresh.control;

import static co.misprocesos.judicial.entity.Estado.AL_DIA;
import static co.misprocesos.judicial.entity.Estado.FORMATO_INESPERADO;
import static co.misprocesos.judicial.entity.Estado.FUENTE_BLOQUEADA;
import static co.misprocesos.judicial.entity.Estado.NO_ENCONTRADO;
import static co.misprocesos.judicial.entity.Estado.PENDIENTE;
import static co.misprocesos.judicial.entity.Estado.PRIVADO;
import static co.misprocesos.judicial.entity.Estado.SIN_VERIFICAR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

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
import co.misprocesos.judicial.entity.Estado;
import co.misprocesos.judicial.entity.Verificacion;
import co.misprocesos.radicado.entity.Radicado;
import co.misprocesos.refresh.entity.Asker;
import co.misprocesos.refresh.entity.Followed;
import co.misprocesos.refresh.entity.RunKind;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How far silence can be trusted as time passes (CASE_STALE_AFTER is 36 hours). */
@InContainer
class EstadoIT {

    private static final Radicado RADICADO = new Radicado("76001400330020230040000");
    private static final Duration STALE_AFTER = Duration.ofHours(36);

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
    private Estados estados;

    @BeforeEach
    void nobodyHasAskedYet() {
        tables.change("delete from procesos where radicado = ?1", RADICADO.value());
        expedientes.ensure(List.of(RADICADO));
        court.get().publish(CaseFixture.of(RADICADO.value()));
    }

    @AfterEach
    void theCourtIsSound() {
        court.get().faults(FaultPlan.none());
    }

    @Test
    void isPendingUntilTheFirstCompleteAnswer() {
        assertEquals(PENDIENTE, estado());

        court.get().faults(FaultPlan.none().forRadicado(RADICADO.value(), Fault.anotherRadicado()));
        ask();
        assertEquals(PENDIENTE, estado());
        assertNull(verificacion().ultimaVerificacion());
        assertEquals(clock.instant(), verificacion().ultimoIntento());
    }

    @Test
    void isUpToDateForCaseStaleAfterAndNotVerifiedFromThenOn() {
        ask();
        clock.pass(STALE_AFTER);
        assertEquals(AL_DIA, estado());
        clock.pass(Duration.ofMillis(1));
        assertEquals(SIN_VERIFICAR, estado());

        ask();
        assertEquals(AL_DIA, estado());
    }

    @Test
    void saysThatTheFormIsStrangeOnceTheLastGoodAnswerIsOld() {
        ask();
        Instant verified = clock.instant();
        court.get().faults(FaultPlan.none().forRadicado(RADICADO.value(), Fault.anotherRadicado()));
        clock.pass(STALE_AFTER);
        ask();
        assertEquals(AL_DIA, estado());
        clock.pass(Duration.ofMillis(1));
        assertEquals(FORMATO_INESPERADO, estado());
        assertEquals(verified, verificacion().ultimaVerificacion());
    }

    @Test
    void saysThatTheSourceIsShutWhileItIs() {
        ask();
        clock.pass(STALE_AFTER.plusMillis(1));
        court.get().faults(FaultPlan.none().forRadicado(RADICADO.value(), Fault.blocked()));
        try {
            ask();
            assertEquals(FUENTE_BLOQUEADA, estado());
        } finally {
            source.wake();
        }
        assertEquals(SIN_VERIFICAR, estado());
    }

    @Test
    void saysWhatTheLastAnswerSaid() {
        court.get().update(RADICADO.value(), CaseFixture::asPrivado);
        ask();
        assertEquals(PRIVADO, estado());

        court.get().remove(RADICADO.value());
        ask();
        assertEquals(NO_ENCONTRADO, estado());
    }

    private void ask() {
        finished.of(refreshes.open(RunKind.BARRIDO, "", Asker.SCHEDULER, List.of(Followed.number(RADICADO.value()))));
    }

    private Estado estado() {
        return estados.now().apply(verificacion());
    }

    private Verificacion verificacion() {
        return expedientes.known(List.of(RADICADO)).get(RADICADO.value()).verificacion();
    }
}
