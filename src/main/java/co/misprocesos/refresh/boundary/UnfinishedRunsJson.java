package co.misprocesos.refresh.boundary;

import co.misprocesos.refresh.entity.UnfinishedRun;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;

/** The list of a person's runs as clients know it; {@code progreso} has the members that every run tells. */
final class UnfinishedRunsJson {

    private UnfinishedRunsJson() {}

    static JsonObject write(List<UnfinishedRun> runs) {
        var list = Json.createArrayBuilder();
        runs.forEach(run -> list.add(one(run)));
        return Json.createObjectBuilder().add("status", "OK").add("runs", list).build();
    }

    private static JsonObject one(UnfinishedRun run) {
        return Json.createObjectBuilder()
                .add("runId", run.result().runId().toString())
                .add("creadoEn", run.createdAt().toString())
                .add("motivo", run.kind().name())
                .add(
                        "projectId",
                        run.projectId().<JsonValue>map(Json::createValue).orElse(JsonValue.NULL))
                .add("pending", run.result().pending())
                .add("progreso", ProgressJson.write(run.result()))
                .build();
    }
}
