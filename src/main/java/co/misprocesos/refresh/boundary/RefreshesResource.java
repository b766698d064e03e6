package co.misprocesos.refresh.boundary;

import co.misprocesos.account.control.CurrentAccount;
import co.misprocesos.problem.entity.Problem;
import co.misprocesos.refresh.control.Results;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.UUID;

/** Runs, for those who started them. */
@Path("/refreshes")
@Produces(MediaType.APPLICATION_JSON)
public class RefreshesResource {

    @Inject
    private Results results;

    @Inject
    private CurrentAccount account;

    /** What is known of the run so far; a run of somebody else is 404. */
    @GET
    @Path("/{runId}")
    @RolesAllowed({"user", "cron"})
    public JsonObject read(@PathParam("runId") String text, @Context SecurityContext security) {
        UUID runId = runId(text);
        boolean theirs = security.isUserInRole("cron") ? results.isSweep(runId) : results.isOf(account.id(), runId);
        if (!theirs) {
            throw unknown();
        }
        return RunAnswer.body(results.of(runId));
    }

    private static UUID runId(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw unknown();
        }
    }

    private static RuntimeException unknown() {
        return Problem.notFound("No existe esa actualización.").asException();
    }
}
