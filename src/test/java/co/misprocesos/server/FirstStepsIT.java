package co.misprocesos.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import co.misprocesos.court.CaseFixture;
import org.junit.jupiter.api.Test;

/** The main job in one breath. */
class FirstStepsIT {

    private static final String RADICADO = "11001400300120240000100";

    private final SharedServer shared = SharedServer.get();

    @Test
    void aPersonSavesACaseAndIsToldWhatChanged() {
        shared.court().publish(CaseFixture.of(RADICADO).withUbicacion("Secretaria"));
        Api api = shared.api().asNewUser();
        Api.Reply saved = api.post("/api/saved", "{\"radicado\":\"" + RADICADO + "\"}");
        assertEquals(201, saved.status(), saved.text());
        assertEquals("Secretaria", saved.json().getJsonObject("saved").getString("ubicacion"));

        shared.court().update(RADICADO, c -> c.withUbicacion("Despacho"));
        Api.Reply refreshed = api.post("/api/saved/refresh", null);
        assertEquals(200, refreshed.status(), refreshed.text());
        var row = refreshed.json().getJsonArray("rows").getJsonObject(0);
        assertEquals("[\"ubicacion\"]", row.getJsonArray("changedFields").toString());
        assertEquals("Secretaria", row.getJsonObject("before").getString("ubicacion"));
        assertEquals("Despacho", row.getJsonObject("after").getString("ubicacion"));
    }
}
