package co.misprocesos.cpnu.control;

import co.misprocesos.cpnu.entity.Heard;
import jakarta.json.Json;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** One question as the operator's log tells it: a JSON object on one line, without the number and without any answer. */
final class QuestionLine {

    private QuestionLine() {}

    /** @param at when the question ended */
    static String of(Heard heard, Instant at) {
        return Json.createObjectBuilder()
                .add("evento", "pregunta")
                .add("en", at.truncatedTo(ChronoUnit.MILLIS).toString())
                .add("tipo", heard.kind())
                .add("resultado", heard.outcome())
                .add("ms", heard.took().toMillis())
                .add("caso", heard.radicado().digest())
                .build()
                .toString();
    }
}
