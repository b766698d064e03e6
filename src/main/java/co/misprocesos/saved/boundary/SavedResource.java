package co.misprocesos.saved.boundary;

import co.misprocesos.account.control.CurrentAccount;
import co.misprocesos.judicial.entity.EstadoRule;
import co.misprocesos.judicial.entity.ListQuery;
import co.misprocesos.paging.entity.Page;
import co.misprocesos.radicado.entity.Radicado;
import co.misprocesos.refresh.boundary.Askers;
import co.misprocesos.refresh.boundary.Prefer;
import co.misprocesos.refresh.boundary.RunAnswer;
import co.misprocesos.refresh.control.Estados;
import co.misprocesos.refresh.control.Refreshes;
import co.misprocesos.refresh.entity.RunKind;
import co.misprocesos.saved.control.Following;
import co.misprocesos.saved.control.SavedList;
import co.misprocesos.saved.entity.Saving;
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
import java.util.concurrent.CompletionStage;

/** What the caller follows. */
@Path("/saved")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("user")
public class SavedResource {

    /** A save waits for the court no longer than this; what it could not say by then is checked as soon as the pace allows. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    private CurrentAccount account;

    @Inject
    private Askers askers;

    @Inject
    private Following following;

    @Inject
    private SavedList list;

    @Inject
    private Refreshes refreshes;

    @Inject
    private Estados estados;

    @GET
    @Remembered
    public SavedAnswer read(@Context UriInfo address) {
        EstadoRule estado = estados.now();
        Page<SavedRow> page = ListQuery.asked(address.getQueryParameters()::getFirst)
                .map(query -> list.page(account.id(), query, estado))
                .orElseGet(() -> Page.whole(list.of(account.id())))
                .map(saved -> SavedRow.of(saved, estado));
        return new SavedAnswer("OK", page.items(), page.next().orElse(null));
    }

    @POST
    public CompletionStage<Response> save(SaveBody body, @Context HttpHeaders headers) {
        int userId = account.id();
        Saving saving = following.save(askers.user(), Radicado.parse(SaveBody.radicado(body)));
        return refreshes
                .await(saving.runId(), Prefer.atMost(headers.getRequestHeader("Prefer"), PATIENCE))
                .thenApply(run -> answer(userId, saving));
    }

    @DELETE
    @Path("/{id}")
    public DeletedAnswer drop(@PathParam("id") int id) {
        following.drop(account.id(), id);
        return new DeletedAnswer("OK", id);
    }

    @POST
    @Path("/refresh")
    public CompletionStage<Response> refresh(IdsBody body, @Context HttpHeaders headers) {
        var cases = list.followed(account.id(), IdsBody.ids(body));
        UUID runId = refreshes.open(RunKind.ACTUALIZAR, "", askers.user(), cases);
        return refreshes
                .await(runId, Prefer.patience(headers.getRequestHeader("Prefer"), Prefer.DEFAULT))
                .thenApply(RunAnswer::of);
    }

    private Response answer(int userId, Saving saving) {
        SavedRow row = SavedRow.of(list.one(userId, saving.savedId()), estados.now());
        return Response.status(saving.created() ? Response.Status.CREATED : Response.Status.OK)
                .entity(new OneAnswer("OK", row))
                .build();
    }

    /**
     * GET /saved.
     *
     * @param next the cursor of the next page; null at the end, and when the whole list was asked for
     */
    public record SavedAnswer(String status, List<SavedRow> rows, String next) {}

    /** POST /saved. */
    public record OneAnswer(String status, SavedRow saved) {}

    /** DELETE /saved/{id}. */
    public record DeletedAnswer(String status, int deletedId) {}
}
