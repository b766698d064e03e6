package co.misprocesos.refresh.boundary;

import co.misprocesos.refresh.entity.Pause;
import co.misprocesos.refresh.entity.Progress;
import co.misprocesos.refresh.entity.RunResult;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;

/** A run's progress as clients know it: the member {@code progreso} of a RefreshResult. */
final class ProgressJson {

    private ProgressJson() {}

    static JsonObject write(RunResult run) {
        Progress progress = run.progress();
        return Json.createObjectBuilder()
                .add("hechos", run.finished())
                .add("cambiados", run.changed())
                .add("fallidos", progress.failed())
                .add("pendientes", run.pending())
                .add("ritmoPorMinuto", pace(progress))
                .add("ritmoActual", progress.inLastMinute())
                .add("finEsperado", text(progress.expectedEnd()))
                .add("pausa", progress.pause().map(ProgressJson::pause).orElse(JsonValue.NULL))
                .add("postergados", progress.postponed())
                .add("aviso", text(progress.notice()))
                .add("cancelado", progress.cancelled())
                .build();
    }

    private static JsonValue pace(Progress progress) {
        return progress.perMinute().isPresent()
                ? Json.createValue(progress.perMinute().getAsInt())
                : JsonValue.NULL;
    }

    private static JsonValue pause(Pause pause) {
        return Json.createObjectBuilder()
                .add("motivo", pause.motivo().name())
                .add("sentencia", pause.sentence())
                .add("hasta", pause.until().toString())
                .build();
    }

    private static JsonValue text(Optional<?> value) {
        return value.<JsonValue>map(present -> Json.createValue(present.toString()))
                .orElse(JsonValue.NULL);
    }
}
