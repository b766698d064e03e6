package co.misprocesos.problem.boundary;

import co.misprocesos.problem.entity.Problem;
import jakarta.json.Json;
import jakarta.json.JsonObject;

/** The wire format of a problem. */
final class ProblemJson {

    static final String MEDIA_TYPE = "application/problem+json";

    private ProblemJson() {}

    /** The members of RFC 9457 section 3.1, and {@code errors} where members of the request are wrong. */
    static JsonObject of(Problem problem, String instance) {
        var json = Json.createObjectBuilder()
                .add("type", problem.type().uri().toString())
                .add("title", problem.type().title())
                .add("status", problem.type().status())
                .add("detail", problem.detail())
                .add("instance", instance);
        if (!problem.errors().isEmpty()) {
            var errors = Json.createArrayBuilder();
            problem.errors()
                    .forEach(error -> errors.add(Json.createObjectBuilder()
                            .add("field", error.field())
                            .add("detail", error.detail())));
            json.add("errors", errors);
        }
        return json.build();
    }
}
