package co.misprocesos.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;

/** What every refusal is: a problem of RFC 9457 with a sentence for a person. */
public final class Refusal {

    private Refusal() {}

    /** Makes sure that the answer is a problem of this status, and returns it. */
    public static JsonObject of(int status, Api.Reply reply) {
        assertEquals(status, reply.status(), reply.text());
        String type = String.valueOf(reply.header("Content-Type"));
        assertTrue(type.startsWith("application/problem+json"), type);
        JsonObject problem = reply.json();
        assertEquals(status, problem.getInt("status"));
        for (String member : List.of("type", "title", "detail", "instance")) {
            assertFalse(problem.getString(member).isBlank(), member);
        }
        assertFalse(problem.getString("detail").matches("(?s).*(Exception|SQL|java\\.|select ).*"), reply.text());
        return problem;
    }

    /** The same for a 400 that names this member. */
    public static void naming(String field, Api.Reply reply) {
        JsonObject problem = of(400, reply);
        List<String> fields = Person.rows(problem.getJsonArray("errors")).stream()
                .map(error -> error.getString("field"))
                .toList();
        assertTrue(fields.contains(field), reply.text());
        assertFalse(problem.getJsonArray("errors")
                .getJsonObject(0)
                .getString("detail")
                .isBlank());
    }
}
