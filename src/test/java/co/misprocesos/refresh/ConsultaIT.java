package co.misprocesos.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.court.CaseFixture;
import co.misprocesos.court.SimulatedCourt;
import co.misprocesos.server.Api;
import co.misprocesos.server.Illness;
import co.misprocesos.server.Numbers;
import co.misprocesos.server.Person;
import co.misprocesos.server.Refusal;
import co.misprocesos.server.SharedServer;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking numbers up: what is asked, in which order, and what is refused. */
class ConsultaIT {

    private final SimulatedCourt court = SharedServer.get().court();
    private final Person person = Person.newcomer();

    @Test
    void rowsComeInTheOrderAskedAndEachOnce() {
        List<String> three = Numbers.next(3);
        court.publish(CaseFixture.of(three.get(1)));
        JsonObject answer = ask(three.get(2) + "," + three.get(0) + "," + three.get(1) + "," + three.get(2));
        assertEquals(List.of(three.get(2), three.get(0), three.get(1)), radicados(answer));
        assertEquals("OK", answer.getString("status"));
        assertTrue(answer.getJsonArray("invalidos").isEmpty());
        assertEquals(1, court.questions().of(three.get(2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ", ", ";", "\n", "\r\n", "\t", " ;\n\n, "})
    void anythingThatPeoplePutBetweenNumbersSeparatesThem(String separator) {
        List<String> two = Numbers.next(2);
        assertEquals(two, radicados(ask(String.join(separator, two))));
    }

    @Test
    void messyPastedTextIsRead() {
        List<String> two = Numbers.next(2);
        String pasted =
                "Radicado No. " + dashed(two.get(0)) + " (30146)\nJUZGADO; radicación:\u00a0" + two.get(1) + ".";
        JsonObject answer = ask(pasted);
        assertEquals(two, radicados(answer));
        assertTrue(answer.getJsonArray("invalidos").isEmpty(), answer::toString);
    }

    @Test
    void aBadNumberFailsNobodyElse() {
        String good = Numbers.next();
        JsonObject answer = ask("2,58434003001201E+22, " + good + "; 1100140030202100050100 ,hola");
        assertEquals(List.of(good), radicados(answer));
        List<String> refused = answer.getJsonArray("invalidos").getValuesAs(JsonString::getString);
        assertEquals(List.of("2,58434003001201E+22", "1100140030202100050100"), refused);
        assertEquals(
                "SIN_RESULTADOS", answer.getJsonArray("rows").getJsonObject(0).getString("status"));
    }

    @Test
    void onlyBadNumbersGiveNoRows() {
        JsonObject answer = ask("123");
        assertTrue(answer.getJsonArray("rows").isEmpty());
        assertEquals(1, answer.getJsonArray("invalidos").size());
    }

    @Test
    void twentyAreTakenAndTwentyOneAreNot() {
        List<String> many = Numbers.next(21);
        List<String> twenty = many.subList(0, 20);
        assertEquals(twenty, radicados(ask(String.join(",", twenty) + "," + twenty.get(0))));
        Refusal.naming("q", get(String.join(",", many)));
        assertEquals(0, court.questions().of(many.get(20)));
    }

    @Test
    void theQuestionIsRequired() {
        Refusal.naming("q", person.api().get("/api/procesos"));
        Refusal.naming("q", person.api().get("/api/procesos?q="));
        Refusal.naming("q", person.api().get("/api/procesos?q=%20"));
    }

    @Test
    void whatCouldNotBeAskedYetIsPendingAndGoesOnBeingAsked() {
        String held = Numbers.next();
        String free = Numbers.next();
        court.publish(CaseFixture.of(held));
        try (Illness illness = Illness.holding(List.of(held))) {
            person.lookUp(free);
            Api.Reply reply = person.api().with("Prefer", "wait=1").get("/api/procesos?q=" + held + "," + free);
            assertEquals(200, reply.status(), reply.text());
            JsonObject waiting = reply.json().getJsonArray("rows").getJsonObject(0);
            assertEquals("ERROR", waiting.getString("status"));
            assertTrue(waiting.getBoolean("pendiente"));
            assertFalse(waiting.getString("error").isBlank());
            JsonObject known = reply.json().getJsonArray("rows").getJsonObject(1);
            assertEquals("SIN_RESULTADOS", known.getString("status"));
            assertFalse(known.containsKey("pendiente") && known.getBoolean("pendiente"));
        }
        assertEquals("OK", person.lookUp(held).getString("status"));
    }

    private JsonObject ask(String q) {
        Api.Reply reply = get(q);
        assertEquals(200, reply.status(), reply.text());
        return reply.json();
    }

    private Api.Reply get(String q) {
        return person.api().get("/api/procesos?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8));
    }

    private static List<String> radicados(JsonObject answer) {
        return Person.rows(answer.getJsonArray("rows")).stream()
                .map(row -> row.getString("radicado"))
                .toList();
    }

    private static String dashed(String radicado) {
        return radicado.replaceFirst("(.{5})(..)(..)(...)(....)(.....)(..)", "$1-$2-$3-$4-$5-$6-$7");
    }
}
