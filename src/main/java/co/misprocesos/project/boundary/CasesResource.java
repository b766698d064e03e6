package co.misprocesos.project.boundary;

import co.misprocesos.account.control.CurrentAccount;
import co.misprocesos.judicial.entity.EstadoRule;
import co.misprocesos.judicial.entity.ListQuery;
import co.misprocesos.paging.entity.Page;
import co.misprocesos.project.boundary.ProjectsResource.DeletedAnswer;
import co.misprocesos.project.control.Cases;
import co.misprocesos.project.control.ProjectList;
import co.misprocesos.project.entity.Linking;
import co.misprocesos.radicado.entity.Radicado;
import co.misprocesos.refresh.boundary.Askers;
import co.misprocesos.refresh.boundary.Prefer;
import co.misprocesos.refresh.boundary.RunAnswer;
import co.misprocesos.refresh.control.Estados;
import co.misprocesos.refresh.control.Refreshes;
import co.misprocesos.snapshot.boundary.Remembered;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * The cases of one of the caller's projects. It shares the path of {@link ProjectsResource}: a class below it would take
 * all of {@code /projects/{id}} for itself, methods that it lacks included (Jakarta REST 3.7.2).
 */
@Path("/projects")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("user")
public class CasesResource {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    private CurrentAccount account;

    @Inject
    private Askers askers;

    @Inject
    private Cases cases;

    @Inject
    private ProjectList list;

    @Inject
    private Refreshes refreshes;

    @Inject
    private Estados estados;

    @GET
    @Remembered
    @Path("/{projectId}/cases")
    public CasesAnswer read(@PathParam("projectId") int projectId, @Context UriInfo address) {
        EstadoRule estado = estados.now();
        Page<CaseRow> page = ListQuery.asked(address.getQueryParameters()::getFirst)
                .map(query -> list.cases(account.id(), projectId, query, estado))
                .orElseGet(() -> Page.whole(list.cases(account.id(), projectId)))
                .map(projectCase -> CaseRow.of(projectCase, estado));
        return new CasesAnswer("OK", page.items(), page.next().orElse(null));
    }

    @POST
    @Path("/{projectId}/cases")
    public CompletionStage<Response> link(
            @PathParam("projectId") int projectId, LinkBody sent, @Context HttpHeaders headers) {
        LinkBody body = LinkBody.named(sent);
        Linking linking = body.savedProcessId() != null
                ? cases.link(account.id(), projectId, body.savedProcessId())
                : cases.link(askers.user(), projectId, Radicado.parse(body.radicado()));
        Duration patience = Prefer.atMost(headers.getRequestHeader("Prefer"), PATIENCE);
        return linking.runId()
                .<CompletionStage<Response>>map(
                        runId -> refreshes.await(runId, patience).thenApply(run -> LinkedAnswer.of(linking)))
                .orElseGet(() -> CompletableFuture.completedFuture(LinkedAnswer.of(linking)));
    }

    @DELETE
    @Path("/{projectId}/cases/{caseId}")
    public DeletedAnswer drop(@PathParam("projectId") int projectId, @PathParam("caseId") int caseId) {
        cases.drop(account.id(), projectId, caseId);
        return new DeletedAnswer("OK", caseId);
    }

    @POST
    @Path("/{projectId}/refresh")
    public CompletionStage<Response> refresh(@PathParam("projectId") int projectId, @Context HttpHeaders headers) {
        return answer(cases.refresh(askers.user(), projectId, null), headers);
    }

    @POST
    @Path("/{projectId}/refresh-selected")
    public CompletionStage<Response> refreshSelected(
            @PathParam("projectId") int projectId, CaseIdsBody body, @Context HttpHeaders headers) {
        return answer(cases.refresh(askers.user(), projectId, CaseIdsBody.required(body)), headers);
    }

    private CompletionStage<Response> answer(UUID runId, HttpHeaders headers) {
        return refreshes
                .await(runId, Prefer.patience(headers.getRequestHeader("Prefer"), Prefer.DEFAULT))
                .thenApply(RunAnswer::of);
    }

    /**
     * GET /projects/{id}/cases.
     *
     * @param next the cursor of the next page; null at the end, and when the whole list was asked for
     */
    public record CasesAnswer(String status, List<CaseRow> cases, String next) {}
}
