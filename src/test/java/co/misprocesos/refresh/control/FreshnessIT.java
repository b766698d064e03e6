package co.misprocesos.refresh.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.container.ContainerCourt;
import co.misprocesos.container.FinishedRuns;
import co.misprocesos.container.InContainer;
import co.misprocesos.container.Tables;
import co.misprocesos.container.TestClock;
import co.misprocesos.court.CaseFixture;
import co.misprocesos.court.Fault;
import co.misprocesos.court.FaultPlan;
import co.misprocesos.court.Question.Kind;
import co.misprocesos.project.control.Cases;
import co.misprocesos.project.control.Projects;
import co.misprocesos.project.entity.Colour;
import co.misprocesos.project.entity.ProjectName;
import co.misprocesos.radicado.entity.Radicado;
import co.misprocesos.refresh.entity.Asker;
import co.misprocesos.refresh.entity.Consultado;
import co.misprocesos.refresh.entity.Followed;
import co.misprocesos.refresh.entity.RunKind;
import co.misprocesos.refresh.entity.SweepRange;
import co.misprocesos.saved.control.Following;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is content with an answer of a few minutes ago, and who always asks (REFRESH_FRESH_FOR is ten minutes). */
@InContainer
class FreshnessIT {

    private static final Radicado RADICADO = new Radicado("76001400330020230030000");
    private static final Asker USER = new Asker(7641, "192.0.2.1", "prueba");

    @Inject
    private ContainerCourt court;

    @Inject
    private TestClock clock;

    @Inject
    private Tables tables;

    @Inject
    private FinishedRuns finished;

    @Inject
    private Refreshes refreshes;

    @Inject
    private Consulta consulta;

    @Inject
    private Following following;

    @Inject
    private Projects projects;

    @Inject
    private Cases cases;

    @Inject
    private Sweeps sweeps;

    @BeforeEach
    void theCourtHasJustAnswered() {
        tables.change("delete from saved_processes");
        tables.change("delete from projects where user_id = 7641");
        court.get().publish(CaseFixture.of(RADICADO.value()));
        finished.of(button());
        court.get().questions().forget();
    }

    @AfterEach
    void theCourtIsSound() {
        court.get().faults(FaultPlan.none());
        court.get().release();
    }

    @Test
    void aYoungAnswerServesAQueryASaveALinkAndTheButton() throws Exception {
        clock.pass(Duration.ofMinutes(10).minusMillis(1));
        Consultado seen = query();
        assertTrue(seen.answered() && seen.known().isPresent());
        finished.of(following.save(USER, RADICADO).runId());
        int project = projects.create(USER.userId(), new ProjectName("Frescura"), Colour.DEFAULT);
        finished.of(cases.link(USER, project, RADICADO).runId().orElseThrow());
        finished.of(button());
        finished.of(refreshes.open(RunKind.IMPORTAR, "", USER, List.of(Followed.number(RADICADO.value()))));

        assertEquals(0, court.get().questions().total());
    }

    @Test
    void anOldAnswerServesNobody() throws Exception {
        clock.pass(Duration.ofMinutes(10));
        query();
        assertEquals(1, searches());
    }

    @Test
    void theSweepAsksWhateverIsKnown() {
        finished.of(following.save(USER, RADICADO).runId());
        finished.of(sweeps.startOrJoin(SweepRange.EVERYTHING, Asker.SCHEDULER));
        assertEquals(1, searches());
    }

    @Test
    void whoComesWhileTheQuestionIsOutIsServedByItsAnswer() {
        clock.pass(Duration.ofMinutes(10));
        court.get().faults(FaultPlan.none().forRadicado(RADICADO.value(), Fault.hang()));
        UUID first = button();
        Awaitility.await().atMost(20, TimeUnit.SECONDS).until(() -> searches() == 1);
        UUID second = button();
        court.get().faults(FaultPlan.none());
        court.get().release();

        assertEquals(1, finished.of(first).finished());
        assertEquals(1, finished.of(second).finished());
        assertEquals(1, searches());
    }

    private UUID button() {
        return refreshes.open(RunKind.ACTUALIZAR, "", USER, List.of(Followed.number(RADICADO.value())));
    }

    private Consultado query() throws Exception {
        return consulta.lookUp(USER, List.of(RADICADO), Duration.ofDays(1))
                .toCompletableFuture()
                .get(30, TimeUnit.SECONDS)
                .get(0);
    }

    private int searches() {
        return court.get().questions().of(RADICADO.value(), Kind.SEARCH);
    }
}
