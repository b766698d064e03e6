package co.misprocesos.platform.control;

import jakarta.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * One request as the operator's log tells it: a JSON object on one line. A radicado in the path is not repeated, since it
 * leads to people, and neither are a query or a body.
 *
 * @param method in capitals, as HTTP has it
 * @param path without the query
 * @param status of the answer
 * @param took from the first byte of the request to the end of the answer
 * @param id what the answer's X-Request-Id says
 */
public record RequestLine(String method, String path, int status, Duration took, String id) {

    private static final Duration SLOW = Duration.ofSeconds(1);
    private static final Pattern RADICADO = Pattern.compile("[0-9](?:[^/0-9]?[0-9]){11,}");
    private static final int LONGEST_PATH = 200;

    /** Worth a line when most are not: it failed, it was turned away for coming too often, it was slow, or it may have changed something. */
    public boolean isNotable() {
        return status >= 500
                || status == 429
                || took.compareTo(SLOW) > 0
                || !(method.equals("GET") || method.equals("HEAD"));
    }

    /** @param at when the answer ended */
    public String json(Instant at) {
        String shown = RADICADO.matcher(path).replaceAll("…");
        return Json.createObjectBuilder()
                .add("evento", "peticion")
                .add("en", at.truncatedTo(ChronoUnit.MILLIS).toString())
                .add("metodo", method)
                .add("ruta", shown.length() > LONGEST_PATH ? shown.substring(0, LONGEST_PATH) + "…" : shown)
                .add("estado", status)
                .add("ms", took.toMillis())
                .add("id", String.valueOf(id))
                .build()
                .toString();
    }
}
