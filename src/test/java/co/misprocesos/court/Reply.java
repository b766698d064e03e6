package co.misprocesos.court;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What goes back over the wire. */
record Reply(int status, String contentType, Map<String, String> headers, String body) {

    static Reply json(int status, String body) {
        return new Reply(status, "application/json; charset=utf-8", Map.of(), body);
    }

    static Reply problem(int status, String body) {
        return new Reply(status, "application/problem+json; charset=utf-8", Map.of(), body);
    }

    static Reply html(int status, String body) {
        return new Reply(status, "text/html", Map.of(), body);
    }

    static Reply pdf(String body) {
        return new Reply(200, "application/pdf", Map.of(), body);
    }

    Reply withContentType(String type) {
        return new Reply(status, type, headers, body);
    }

    Reply withBody(String text) {
        return new Reply(status, contentType, headers, text);
    }

    Reply withHeader(String name, String value) {
        return new Reply(status, contentType, Map.of(name, value), body);
    }

    byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
