package co.misprocesos.refresh.boundary;

import co.misprocesos.judicial.entity.Cambio;
import co.misprocesos.refresh.control.HechosJson;
import co.misprocesos.refresh.entity.Followed;
import co.misprocesos.refresh.entity.ItemResult;
import co.misprocesos.refresh.entity.Outcome;
import co.misprocesos.refresh.entity.RunResult;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** A run as clients know it: RefreshResult, and 202 with its address while something is pending. */
public final class RunAnswer {

    private RunAnswer() {}

    /** 200 with the whole result, or 202 with what is known so far, {@code runId} and {@code Location}. */
    public static Response of(RunResult run) {
        return run.isDone()
                ? Response.ok(body(run)).build()
                : Response.accepted(body(run)).location(location(run.runId())).build();
    }

    /** The address of a run. */
    public static URI location(UUID runId) {
        return URI.create("/api/refreshes/" + runId);
    }

    static JsonObject body(RunResult run) {
        var rows = Json.createArrayBuilder();
        var errors = Json.createArrayBuilder();
        for (ItemResult item : run.telling()) {
            if (item.outcome() == Outcome.CAMBIO) {
                rows.add(row(item.followed(), item.cambio()));
            } else {
                errors.add(identified(item.followed()).add("error", item.error()));
            }
        }
        return Json.createObjectBuilder()
                .add("status", "OK")
                .add("runId", run.runId().toString())
                .add("checked", run.finished())
                .add("updated", run.changed())
                .add("pending", run.pending())
                .add("rows", rows)
                .add("errors", errors)
                .add("progreso", ProgressJson.write(run))
                .build();
    }

    private static JsonObjectBuilder row(Followed followed, Cambio cambio) {
        return identified(followed)
                .add("changedFields", Json.createArrayBuilder(cambio.campos()))
                .add("before", HechosJson.write(cambio.antes()))
                .add("after", HechosJson.write(cambio.despues()));
    }

    private static JsonObjectBuilder identified(Followed followed) {
        JsonObjectBuilder row = Json.createObjectBuilder();
        if (followed.caseId() != null) {
            row.add("caseId", followed.caseId());
        }
        if (followed.savedId() != null) {
            row.add("id", followed.savedId());
        }
        return row.add("radicado", followed.radicado());
    }
}
