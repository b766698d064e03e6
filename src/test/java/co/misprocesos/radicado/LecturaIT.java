package co.misprocesos.radicado;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.server.Api;
import co.misprocesos.server.Person;
import co.misprocesos.server.Refusal;
import co.misprocesos.server.SharedServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a pasted text says, before anything is done with it. */
class LecturaIT {

    private static final String ONE = "11001400300120240012300";
    private static final String TWO = "05001310300620240067800";

    private final Api person = SharedServer.get().api().asNewUser();

    @Test
    void anEmailIsReadInItsOrder() {
        List<JsonObject> pieces = read("Doctora, los procesos son:\r\n1. 11001-40-03-001-2024-00123-00 (30146)\r\n"
                + "el 05001.31.03.006.2024.00678.00 y el oficio\t123; 1100140030012024001\nSaludos");
        assertEquals(
                List.of(29, 0, 3, 19), pieces.stream().map(LecturaIT::digits).toList());
        assertEquals(ONE, pieces.get(0).getString("propuesta"));
        assertEquals(TWO, pieces.get(1).getString("radicado"));
        assertEquals("05001-31-03-006-2024-00678-00", pieces.get(1).getString("texto"));
        assertTrue(pieces.get(3).getString("motivo").contains("faltan 4"), pieces::toString);
    }

    @Test
    void eachKindTellsItselfByItsMembers() {
        List<JsonObject> pieces = read(ONE + "\n2,58432E+22");
        assertEquals(Set.of("texto", "radicado"), pieces.get(0).keySet());
        assertEquals(
                Set.of("texto", "digitos", "motivo", "propuesta"), pieces.get(1).keySet());
        assertTrue(pieces.get(1).isNull("propuesta"));
        assertTrue(pieces.get(1).getString("motivo").contains("Excel"), pieces::toString);
    }

    @Test
    void aTextWithoutNumbersHasNoPieces() {
        assertEquals(List.of(), read("Buenos días; quedo atenta.\n<img onerror>"));
        assertEquals(List.of(), read(""));
    }

    @Test
    void manyNumbersAreReadAtOnce() {
        String text = IntStream.range(0, 5_000)
                .mapToObj(i -> String.format("11001-40-03-001-2024-%05d-00", i))
                .collect(Collectors.joining("\n"));
        assertEquals(5_000, read(text).size());
    }

    @Test
    void whatHasNoTextOrTooMuchIsRefused() {
        Refusal.of(400, person.post("/api/lecturas", "{}"));
        Refusal.of(400, person.post("/api/lecturas", null));
        Refusal.of(413, person.post("/api/lecturas", "{\"texto\":\"" + "1".repeat(1 << 20) + "\"}"));
    }

    private static int digits(JsonObject piece) {
        return piece.getInt("digitos", 0);
    }

    private List<JsonObject> read(String text) {
        Api.Reply reply = person.post(
                "/api/lecturas",
                Json.createObjectBuilder().add("texto", text).build().toString());
        assertEquals(200, reply.status(), reply::text);
        assertEquals("OK", reply.json().getString("status"));
        return Person.rows(reply.json().getJsonArray("piezas"));
    }
}
