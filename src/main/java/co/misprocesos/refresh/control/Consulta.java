package co.misprocesos.refresh.control;

import co.misprocesos.judicial.control.Expedientes;
import co.misprocesos.judicial.entity.Proceso;
import co.misprocesos.radicado.entity.Radicado;
import co.misprocesos.refresh.entity.Asker;
import co.misprocesos.refresh.entity.Consultado;
import co.misprocesos.refresh.entity.Followed;
import co.misprocesos.refresh.entity.ItemResult;
import co.misprocesos.refresh.entity.Outcome;
import co.misprocesos.refresh.entity.RunKind;
import co.misprocesos.refresh.entity.RunResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

/** Looks numbers up for a person, whether anybody follows them or not. */
@ApplicationScoped
public class Consulta {

    @Inject
    private Refreshes refreshes;

    @Inject
    private Results results;

    @Inject
    private Expedientes expedientes;

    /** What is known of each number, in the order asked, when all are answered or the patience ends. */
    public CompletionStage<List<Consultado>> lookUp(Asker asker, List<Radicado> radicados, Duration patience) {
        List<Followed> numbers = radicados.stream()
                .map(radicado -> Followed.number(radicado.value()))
                .toList();
        UUID runId = refreshes.open(RunKind.CONSULTA, "", asker, numbers);
        return refreshes.await(runId, patience).thenApply(run -> known(radicados, run));
    }

    private List<Consultado> known(List<Radicado> radicados, RunResult run) {
        Map<String, Outcome> outcomes = results.outcomes(run.runId());
        Map<String, String> errors = run.telling().stream()
                .filter(item -> item.outcome() == Outcome.ERROR)
                .collect(Collectors.toMap(item -> item.followed().radicado(), ItemResult::error, (a, b) -> a));
        Map<String, Proceso> procesos = expedientes.known(radicados);
        return radicados.stream()
                .map(radicado -> new Consultado(
                        radicado,
                        outcomes.containsKey(radicado.value()),
                        Optional.ofNullable(errors.get(radicado.value())),
                        Optional.ofNullable(procesos.get(radicado.value())).map(Consulta::known)))
                .toList();
    }

    private static Consultado.Known known(Proceso proceso) {
        return new Consultado.Known(
                proceso.hechos(), proceso.verificacion(), proceso.snapshotConsulta(), proceso.snapshotDetalle());
    }
}
