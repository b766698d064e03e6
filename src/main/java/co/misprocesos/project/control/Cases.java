package co.misprocesos.project.control;

import co.misprocesos.judicial.control.Expedientes;
import co.misprocesos.problem.entity.Problem;
import co.misprocesos.problem.entity.ProblemException;
import co.misprocesos.project.entity.Importing;
import co.misprocesos.project.entity.Linking;
import co.misprocesos.radicado.entity.Radicado;
import co.misprocesos.refresh.control.Refreshes;
import co.misprocesos.refresh.entity.Asker;
import co.misprocesos.refresh.entity.Followed;
import co.misprocesos.refresh.entity.RunKind;
import co.misprocesos.saved.control.Following;
import co.misprocesos.saved.control.SavedRows;
import co.misprocesos.saved.entity.Saving;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Puts cases into projects, takes them out, and says which of them a refresh means. */
@ApplicationScoped
public class Cases {

    @Inject
    private Projects projects;

    @Inject
    private CaseRows rows;

    @Inject
    private SavedRows savedRows;

    @Inject
    private Following following;

    @Inject
    private Expedientes expedientes;

    @Inject
    private Refreshes refreshes;

    /**
     * Links a saved process; linking it again changes nothing.
     *
     * @throws ProblemException 404 when the project or the saved process is not the user's
     */
    @Transactional
    public Linking link(int userId, int projectId, int savedId) {
        projects.holdOwn(userId, projectId);
        savedRows.hold(userId, savedId);
        return linked(userId, projectId, savedId, Optional.empty());
    }

    /**
     * Saves a case, links it, and opens the run that looks at it.
     *
     * @throws ProblemException 404 when the project is not the user's
     */
    @Transactional
    public Linking link(Asker asker, int projectId, Radicado radicado) {
        projects.holdOwn(asker.userId(), projectId);
        Saving saving = following.save(asker, radicado);
        return linked(asker.userId(), projectId, saving.savedId(), Optional.of(saving.runId()));
    }

    /**
     * Follows many cases at once, and links them where a project is named. Nothing is asked yet.
     *
     * @throws ProblemException 404 when the project is not the user's
     */
    @Transactional
    public Importing importAll(Asker asker, List<Radicado> radicados, Optional<Integer> projectId) {
        projectId.ifPresent(project -> projects.holdOwn(asker.userId(), project));
        int created = savedRows.follow(asker.userId(), expedientes.hold(radicados));
        Map<String, Integer> ids = savedRows.ids(asker.userId(), radicados);
        projectId.ifPresent(project -> rows.link(asker.userId(), project, ids.values()));
        List<Followed> cases = radicados.stream()
                .map(radicado -> Followed.saved(ids.get(radicado.value()), radicado.value()))
                .toList();
        UUID runId = refreshes.open(RunKind.IMPORTAR, "", asker, cases);
        return new Importing(created, radicados.size() - created, runId);
    }

    /**
     * Takes a case out of a project; the saved process stays.
     *
     * @throws ProblemException 404 when the project is not the user's or has no such case
     */
    @Transactional
    public void drop(int userId, int projectId, int caseId) {
        projects.holdOwn(userId, projectId);
        if (!rows.drop(projectId, caseId)) {
            throw unknownCase();
        }
    }

    /**
     * Opens a run over a project.
     *
     * @param caseIds which of its cases; null for all
     * @throws ProblemException 404 when the project is not the user's, or one of the cases is not the project's
     */
    @Transactional
    public UUID refresh(Asker asker, int projectId, Collection<Integer> caseIds) {
        projects.holdOwn(asker.userId(), projectId);
        List<Followed> cases = rows.followed(projectId, caseIds);
        if (caseIds != null && cases.size() < caseIds.stream().distinct().count()) {
            throw unknownCase();
        }
        return refreshes.open(RunKind.ACTUALIZAR, "", asker, cases);
    }

    private Linking linked(int userId, int projectId, int savedId, Optional<UUID> runId) {
        boolean there = rows.find(projectId, savedId)
                .filter(row -> row.savedId() != null)
                .isPresent();
        int created = there ? 0 : rows.link(userId, projectId, List.of(savedId));
        CaseRows.Row row = rows.find(projectId, savedId).orElseThrow();
        return new Linking(row.caseId(), row.radicado(), row.savedId(), created == 1, runId);
    }

    private static ProblemException unknownCase() {
        return Problem.notFound("No existe ese caso en el proyecto.").asException();
    }
}
