package co.misprocesos.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import co.misprocesos.server.Api;
import co.misprocesos.server.Person;
import co.misprocesos.server.Refusal;
import co.misprocesos.server.SharedServer;
import jakarta.json.JsonObject;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Coming in again. */
class LoginIT {

    private static final String RIGHT = "una clave nada común";

    private final Api api = SharedServer.get().api();

    @Test
    void theOwnerComesInHoweverTheAddressIsSpelt() {
        Person owner = Person.newcomer();
        Api.Reply reply = login(api, owner.email().toUpperCase(Locale.ROOT), RIGHT);
        assertEquals(200, reply.status(), reply.text());
        JsonObject token = reply.json();
        assertEquals("bearer", token.getString("token_type"));
        assertEquals(43_200, token.getInt("expires_in"));
        JsonObject me =
                api.as(token.getString("access_token")).get("/api/auth/me").json();
        assertEquals(owner.id(), me.getInt("id"));
        assertEquals(owner.email(), me.getString("email"));
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAreRefusedInTheSameWords() {
        JsonObject wrong = Refusal.of(401, login(api, Person.newcomer().email(), "otra clave distinta"));
        JsonObject unknown = Refusal.of(401, login(api, Api.newEmail(), "otra clave distinta"));
        assertEquals(unknown, wrong);
    }

    @Test
    void aStaleBearerDoesNotKeepAnybodyFromComingIn() {
        Person owner = Person.newcomer();
        for (String stale : new String[] {"x", "a.b.c", "eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0."}) {
            assertEquals(200, login(api.as(stale), owner.email(), RIGHT).status());
            assertEquals(201, api.as(stale).register(Api.newEmail()).status());
        }
    }

    @Test
    void whatIsMissingIsNamed() {
        Refusal.naming("email", api.post("/api/auth/login", "{\"password\":\"x\"}"));
        Refusal.naming("password", api.post("/api/auth/login", "{\"email\":\"" + Api.newEmail() + "\"}"));
        Refusal.of(400, api.post("/api/auth/login", null));
    }

    @Test
    void tooManyFailuresOfOneAddressMustWait() {
        Person owner = Person.newcomer();
        for (int failure = 1; failure <= 10; failure++) {
            Refusal.of(401, login(api, owner.email(), "intento número " + failure));
        }
        Api.Reply refused = login(api, owner.email().toUpperCase(Locale.ROOT), RIGHT);
        Refusal.of(429, refused);
        assertNotNull(refused.header("Retry-After"));
        int wait = Integer.parseInt(refused.header("Retry-After"));
        assertTrue(wait >= 1 && wait <= 900, "seconds to wait: " + wait);
        Person other = Person.newcomer();
        assertEquals(200, login(api, other.email(), RIGHT).status());
        assertEquals(200, owner.api().get("/api/auth/me").status());
    }

    private static Api.Reply login(Api api, String email, String password) {
        return api.post("/api/auth/login", "{\"email\":\"" + email + "\",\"password\":\"" + password + "\"}");
    }
}
