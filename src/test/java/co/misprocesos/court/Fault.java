package co.misprocesos.court;

import jakarta.json.Json;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** One way in which the court fails: the honest answer is spoilt, or its delivery is (CPNU facts 3). */
public final class Fault {

    private static final Pattern RADICADO = Pattern.compile("(?<!\\d)(\\d{16})(\\d{5})(\\d{2})(?!\\d)");

    private final String name;
    private final UnaryOperator<Reply> spoil;
    private final How how;

    private Fault(String name, UnaryOperator<Reply> spoil, How how) {
        this.name = name;
        this.spoil = spoil;
        this.how = how;
    }

    /** How an answer, spoilt or not, is delivered. */
    interface How {
        void deliver(Line line, Reply reply, SimulatedCourt court);
    }

    /** 403 with the gateway's HTML page: over the limit. */
    public static Fault blocked() {
        return html(403, "403 Forbidden", "Microsoft-Azure-Application-Gateway/v2");
    }

    /** 502 with the gateway's HTML page. */
    public static Fault badGateway() {
        return html(502, "502 Bad Gateway", "Microsoft-Azure-Application-Gateway/v2");
    }

    /** 200 with a page for people where JSON was due. */
    public static Fault htmlPage() {
        return html(200, "Consulta de Procesos", "Estamos en mantenimiento");
    }

    /** 429 that names the seconds to wait. */
    public static Fault tooManyRequests(Duration retryAfter) {
        return replaced(
                "429",
                Reply.html(429, page("429 Too Many Requests", ""))
                        .withHeader("Retry-After", String.valueOf(retryAfter.toSeconds())));
    }

    /** 404 with a message that speaks of the database, not of the case: temporary. */
    public static Fault connectionTimeout() {
        return message(
                404,
                "Connection Timeout Expired.  The timeout period elapsed while attempting to consume the pre-login"
                        + " handshake acknowledgement.");
    }

    /** 500 with CPNU's JSON error. */
    public static Fault serverError() {
        return message(500, "Object reference not set to an instance of an object.");
    }

    /** CPNU's JSON error with any status and message. */
    public static Fault message(int status, String message) {
        return replaced(status + " " + message, Reply.json(status, CourtWire.error(status, message)));
    }

    /** No answer until {@link SimulatedCourt#release()} or the court closes. */
    public static Fault hang() {
        return delivered("hang", (line, reply, court) -> court.holdBack(line, reply));
    }

    /** The honest answer, late. */
    public static Fault slow(Duration delay) {
        return delivered("slow " + delay, (line, reply, court) -> line.sendAfter(reply, delay));
    }

    /** The honest answer, eight bytes after each pause; the head comes at once. */
    public static Fault drip(Duration pause) {
        return delivered("drip " + pause, (line, reply, court) -> line.drip(reply, pause));
    }

    /**
     * The connection ends without a byte. {@code java.net.http} asks once more by itself when that happens on a
     * connection it had kept.
     */
    public static Fault reset() {
        return delivered("reset", (line, reply, court) -> line.drop());
    }

    /** The connection ends amid the body. */
    public static Fault cutOff() {
        return delivered("cut off", (line, reply, court) -> line.cutOff(reply));
    }

    /** 200 and a complete body that stops in the middle of the JSON. */
    public static Fault truncated() {
        return spoilt(
                "truncated",
                reply -> reply.withBody(reply.body().substring(0, reply.body().length() / 2)));
    }

    /** The honest body under another type. */
    public static Fault contentType(String type) {
        return spoilt("as " + type, reply -> reply.withContentType(type));
    }

    /** The honest beginning, and then more up to so many bytes. */
    public static Fault swollen(int bytes) {
        return spoilt(
                "swollen to " + bytes,
                reply -> reply.withBody(reply.body() + " ".repeat(Math.max(0, bytes - reply.bytes().length))));
    }

    /** Something else under the honest type. */
    public static Fault body(String text) {
        return spoilt("other body", reply -> reply.withBody(text));
    }

    /** A member goes by another name, wherever it occurs. */
    public static Fault renamed(String member, String name) {
        return spoilt(
                "renamed " + member,
                reply -> reply.withBody(reply.body().replace('"' + member + "\":", '"' + name + "\":")));
    }

    /** The right form about another case: every radicado in the body has another consecutive. */
    public static Fault anotherRadicado() {
        return spoilt(
                "another radicado",
                reply -> reply.withBody(
                        RADICADO.matcher(reply.body()).replaceAll(m -> m.group(1) + other(m.group(2)) + m.group(3))));
    }

    private static String other(String consecutive) {
        return String.format("%05d", (Integer.parseInt(consecutive) + 1) % 100_000);
    }

    /** A search that finds nothing, though the case is published. Other answers stay honest. */
    public static Fault emptyProcesos() {
        return spoilt("empty procesos", Fault::emptied);
    }

    private static Reply emptied(Reply reply) {
        if (reply.status() != 200 || !reply.body().startsWith("{\"tipoConsulta\"")) {
            return reply;
        }
        try (var reader = Json.createReader(new StringReader(reply.body()))) {
            var parametros = reader.readObject().getJsonObject("parametros");
            return reply.withBody(CourtWire.search(
                    parametros.getString("numero"), parametros.getBoolean("soloActivos"), 1, List.of()));
        }
    }

    void strike(Line line, Reply honest, SimulatedCourt court) {
        how.deliver(line, spoil.apply(honest), court);
    }

    @Override
    public String toString() {
        return name;
    }

    private static Fault html(int status, String title, String footer) {
        return replaced(status + " html", Reply.html(status, page(title, footer)));
    }

    private static String page(String title, String footer) {
        return "<html>\r\n<head><title>" + title + "</title></head>\r\n<body>\r\n<center><h1>" + title
                + "</h1></center>\r\n<hr><center>" + footer + "</center>\r\n</body>\r\n</html>\r\n";
    }

    private static Fault replaced(String name, Reply reply) {
        return spoilt(name, honest -> reply);
    }

    private static Fault spoilt(String name, UnaryOperator<Reply> spoil) {
        return new Fault(name, spoil, (line, reply, court) -> line.send(reply));
    }

    private static Fault delivered(String name, How how) {
        return new Fault(name, UnaryOperator.identity(), how);
    }
}
