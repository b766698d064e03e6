package co.misprocesos.refresh.boundary;

import co.misprocesos.account.control.CurrentAccount;
import co.misprocesos.problem.entity.Problem;
import co.misprocesos.refresh.control.Cancellation;
import co.misprocesos.refresh.control.Results;
import co.misprocesos.refresh.control.UnfinishedRuns;
import co.misprocesos.refresh.control.Watches;
import co.misprocesos.refresh.entity.RunResult;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.UUID;

/** Runs, for those who started them. */
@Path("/refreshes")
@Produces(MediaType.APPLICATION_JSON)
public class RefreshesResource {

    @Inject
    private Results results;

    @Inject
    private UnfinishedRuns unfinished;

    @Inject
    private Watches watches;

    @Inject
    private Cancellation cancellation;

    @Inject
    private CurrentAccount account;

    /** What the caller started and is still going on, newest first: how a page finds it again, or another device. */
    @GET
    @RolesAllowed("user")
    public JsonObject unfinished() {
        return UnfinishedRunsJson.write(unfinished.of(account.id()));
    }

    /** What is known of the run so far; a run of somebody else is 404. */
    @GET
    @Path("/{runId}")
    @RolesAllowed({"user", "cron"})
    public JsonObject read(@PathParam("runId") String text, @Context SecurityContext security) {
        return RunAnswer.body(results.of(theirs(text, security)));
    }

    /** The same as it grows, one {@code progress} event each time, until the run is done. */
    @GET
    @Path("/{runId}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({"user", "cron"})
    public void events(
            @PathParam("runId") String text,
            @Context SecurityContext security,
            @Context Sse sse,
            @Context SseEventSink sink) {
        watches.watch(theirs(text, security), run -> tell(run, sse, sink));
    }

    /** Ends the run before its time and tells what came of it until then; one that is done, or was ended, stays as it is. */
    @DELETE
    @Path("/{runId}")
    @RolesAllowed({"user", "cron"})
    public JsonObject cancel(@PathParam("runId") String text, @Context SecurityContext security) {
        UUID runId = theirs(text, security);
        cancellation.cancel(runId);
        return RunAnswer.body(results.of(runId));
    }

    private static boolean tell(RunResult run, Sse sse, SseEventSink sink) {
        if (sink.isClosed()) {
            return false;
        }
        sink.send(sse.newEventBuilder()
                        .name("progress")
                        .data(RunAnswer.body(run).toString())
                        .build())
                .whenComplete((sent, failure) -> {
                    if (failure != null || run.isDone()) {
                        sink.close();
                    }
                });
        return true;
    }

    private UUID theirs(String text, SecurityContext security) {
        UUID runId = runId(text);
        boolean theirs = security.isUserInRole("cron") ? results.isSweep(runId) : results.isOf(account.id(), runId);
        if (!theirs) {
            throw unknown();
        }
        return runId;
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
