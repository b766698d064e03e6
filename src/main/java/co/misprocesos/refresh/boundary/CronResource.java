package co.misprocesos.refresh.boundary;

import co.misprocesos.refresh.control.Refreshes;
import co.misprocesos.refresh.control.Sweeps;
import co.misprocesos.refresh.entity.SweepRange;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/** What an outside scheduler calls in place of the built-in timer. */
@Path("/cron")
@Produces(MediaType.APPLICATION_JSON)
public class CronResource {

    @Inject
    private Sweeps sweeps;

    @Inject
    private Refreshes refreshes;

    @Inject
    private Askers askers;

    /** Sweeps every case of every user, or the range that the body names; joins a sweep that is unfinished. */
    @POST
    @Path("/refresh-all-projects")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("cron")
    public CompletionStage<Response> refreshAllProjects(String body, @Context HttpHeaders headers) {
        SweepRange range = RangeBody.read(body);
        UUID runId = sweeps.startOrJoin(range, askers.scheduler());
        return refreshes
                .await(runId, Prefer.patience(headers.getRequestHeader("Prefer"), Prefer.DEFAULT))
                .thenApply(RunAnswer::of);
    }
}
