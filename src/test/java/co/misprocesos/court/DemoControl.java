package co.misprocesos.court;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets a person make something happen in the demonstration, from a terminal:
 *
 * <pre>
 * GET  /demo                                    the cases, with a word on each
 * POST /demo/procesos/{radicado}                {demandante?, demandado?, despacho?, ubicacion?, clase?, privado?}
 * POST /demo/procesos/{radicado}/actuaciones    {actuacion, anotacion?}, dated today in Bogotá
 * </pre>
 *
 * A case is changed in its first instancia; {@code null} or an empty text blanks what it names. Answers are JSON: the
 * case as it now is, or {@code {"error": "…"}} with a Spanish sentence.
 */
final class DemoControl implements HttpHandler {

    private static final Pattern CASE = Pattern.compile("/demo/procesos/(\\d{23})(/actuaciones)?");
    private static final int LONGEST = 65_536;

    private final SimulatedCourt court;
    private final Map<String, String> words;

    /** @param words what to say of each radicado, in the order of the list */
    DemoControl(SimulatedCourt court, Map<String, String> words) {
        this.court = court;
        this.words = words;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Reply reply = answer(exchange);
        exchange.getResponseHeaders().set("Content-Type", reply.contentType());
        byte[] bytes = reply.bytes();
        exchange.sendResponseHeaders(reply.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private Reply answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Matcher named = CASE.matcher(path);
        if (path.equals("/demo") && exchange.getRequestMethod().equals("GET")) {
            return list();
        }
        if (!named.matches() || !exchange.getRequestMethod().equals("POST")) {
            return refusal(404, "Aquí hay GET /demo, POST /demo/procesos/{radicado} y POST …/actuaciones.");
        }
        byte[] body = exchange.getRequestBody().readNBytes(LONGEST);
        try (var reader = Json.createReader(new ByteArrayInputStream(body))) {
            JsonObject wish = reader.readObject();
            return named.group(2) == null ? change(named.group(1), wish) : publish(named.group(1), wish);
        } catch (JsonException | ClassCastException malformed) {
            return refusal(400, "El cuerpo debe ser un objeto JSON con textos.");
        }
    }

    private Reply list() {
        JsonArrayBuilder procesos = Json.createArrayBuilder();
        words.forEach((radicado, word) -> procesos.add(described(radicado, word)));
        return Reply.json(
                200,
                Json.createObjectBuilder().add("procesos", procesos).build().toString());
    }

    private JsonObjectBuilder described(String radicado, String word) {
        int instancias = court.find(radicado).map(c -> c.instancias().size()).orElse(0);
        return Json.createObjectBuilder()
                .add("radicado", radicado)
                .add("descripcion", word)
                .add("instancias", instancias);
    }

    private Reply publish(String radicado, JsonObject wish) {
        String actuacion = wish.getString("actuacion", "").strip();
        if (actuacion.isEmpty()) {
            return refusal(400, "Falta el texto de la actuación: {\"actuacion\": \"Auto admite demanda\"}.");
        }
        Optional<CaseFixture> known = court.find(radicado);
        if (known.isPresent() && known.get().main().privado()) {
            return refusal(409, "El proceso es privado: sus actuaciones no se ven. Hágalo público primero.");
        }
        LocalDate today = LocalDate.now(court.clock());
        return update(radicado, c -> c.plusActuacion(today, actuacion, wish.getString("anotacion", null)));
    }

    private Reply change(String radicado, JsonObject wish) {
        if (wish.isEmpty()) {
            return refusal(400, "Diga qué cambia: demandante, demandado, despacho, ubicacion, clase o privado.");
        }
        return update(radicado, c -> changed(c, wish));
    }

    private static CaseFixture changed(CaseFixture before, JsonObject wish) {
        CaseFixture after = before;
        if (wish.containsKey("demandante")) {
            after = after.withDemandante(names(wish, "demandante"));
        }
        if (wish.containsKey("demandado")) {
            after = after.withDemandado(names(wish, "demandado"));
        }
        if (wish.containsKey("despacho")) {
            after = after.withDespacho(text(wish, "despacho").map(t -> t + " ").orElse(null));
        }
        if (wish.containsKey("ubicacion")) {
            after = after.withUbicacion(text(wish, "ubicacion").orElse(null));
        }
        if (wish.containsKey("clase")) {
            after = after.withClase(text(wish, "clase").orElse(null));
        }
        if (wish.containsKey("privado")) {
            after = wish.getBoolean("privado") ? after.asPrivado() : after.asPublico();
        }
        return after;
    }

    private static String[] names(JsonObject wish, String member) {
        return text(wish, member).stream().toArray(String[]::new);
    }

    private static Optional<String> text(JsonObject wish, String member) {
        return wish.isNull(member)
                ? Optional.empty()
                : Optional.of(((JsonString) wish.get(member)).getString().strip())
                        .filter(t -> !t.isEmpty());
    }

    private Reply update(String radicado, UnaryOperator<CaseFixture> change) {
        if (court.find(radicado).isEmpty()) {
            return refusal(404, "El despacho de demostración no conoce el radicado " + radicado + ".");
        }
        court.update(radicado, change);
        InstanciaFixture now = court.find(radicado).orElseThrow().main();
        JsonObjectBuilder json = described(radicado, words.getOrDefault(radicado, ""))
                .add("privado", now.privado())
                .add("actuaciones", now.actuaciones().size());
        return Reply.json(200, json.build().toString());
    }

    private static Reply refusal(int status, String sentence) {
        return Reply.json(
                status,
                Json.createObjectBuilder().add("error", sentence).build().toString());
    }
}
