package co.misprocesos.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import co.misprocesos.server.Api;
import co.misprocesos.server.Crowd;
import co.misprocesos.server.Refusal;
import co.misprocesos.server.SharedServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Opening an account. */
class RegisterIT {

    private static final String SOUND = "una clave nada común";

    private final SharedServer shared = SharedServer.get();
    private final Api api = shared.api();

    @Test
    void aNewAccountGetsABearerTokenOfTwelveHours() {
        String email = Api.newEmail();
        Api.Reply reply = api.register(email);
        assertEquals(201, reply.status(), reply.text());
        JsonObject token = reply.json();
        assertEquals("bearer", token.getString("token_type"));
        assertEquals(43_200, token.getInt("expires_in"));
        assertEquals("OK", token.getString("status"));
        JsonObject me =
                api.as(token.getString("access_token")).get("/api/auth/me").json();
        assertEquals(email, me.getString("email"));
        assertEquals("OK", me.getString("status"));
    }

    @Test
    void aTakenAddressIsAConflictHoweverItIsSpelt() {
        String email = Api.newEmail();
        assertEquals(201, api.register(email).status());
        Refusal.of(409, api.register(email));
        Refusal.of(409, api.register(email.toUpperCase(Locale.ROOT)));
        Refusal.of(409, api.register(" " + email + " "));
    }

    @Test
    void membersThatNobodyKnowsAreIgnored() {
        String body = "{\"email\":\"%s\",\"password\":\"%s\",\"name\":\"x\",\"roles\":[\"cron\"],\"id\":{\"a\":1}}";
        assertEquals(
                201,
                api.post("/api/auth/register", body.formatted(Api.newEmail(), SOUND))
                        .status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "sin-arroba", "a@b", "dos@@ejemplo.co", "a b@ejemplo.co", "@ejemplo.co", "a@ejemplo..co"
            })
    void whatIsNoAddressIsRefusedByName(String email) {
        Refusal.naming("email", register(email, SOUND));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "corta", "siete77", "12345678", "password", "PASSWORD", "qwertyuiop", "123456789"})
    void aShortOrCommonPasswordIsRefusedByName(String password) {
        Refusal.naming("password", register(Api.newEmail(), password));
    }

    @Test
    void aPasswordHasUpTo128Characters() {
        String longest = "ñandú-".repeat(22).substring(0, 128);
        assertEquals(201, register(Api.newEmail(), longest).status());
        Refusal.naming("password", register(Api.newEmail(), longest + "x"));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        Api.Reply reply = api.post("/api/auth/register", "{}");
        Refusal.naming("email", reply);
        Refusal.naming("password", reply);
    }

    @Test
    void fiftyAtOnceOpenOneAccount() {
        String email = Api.newEmail();
        Crowd crowd = Crowd.of(
                Crowd.RACE,
                i -> api.send(
                        "POST",
                        "/api/auth/register",
                        body(i % 2 == 0 ? email : email.toUpperCase(Locale.ROOT), SOUND)));
        crowd.oneCreatedAndOthers(409);
        assertEquals("1", shared.database().value("select count(*) from users where lower(email) = '" + email + "'"));
    }

    @Test
    void thePasswordIsKeptAsAStrongHash() {
        String email = Api.newEmail();
        api.register(email);
        String hash = shared.database().value("select password_hash from users where email = '" + email + "'");
        assertFalse(hash.contains(SOUND));
        assertEquals("PBKDF2WithHmacSHA512:210000", hash.substring(0, 27));
    }

    private Api.Reply register(String email, String password) {
        return api.post("/api/auth/register", body(email, password));
    }

    private static String body(String email, String password) {
        return Json.createObjectBuilder()
                .add("email", email)
                .add("password", password)
                .build()
                .toString();
    }
}
