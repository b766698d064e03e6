package co.misprocesos.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import at.favre.lib.crypto.bcrypt.BCrypt;
import co.misprocesos.server.Api;
import co.misprocesos.server.Refusal;
import co.misprocesos.server.SharedServer;
import co.misprocesos.server.TestDatabase;
import org.junit.jupiter.api.Test;

/** Accounts whose passwords the original service hashed with bcrypt. */
class AdoptedAccountIT {

    private static final String PASSWORD = "clave del servicio anterior";

    private final TestDatabase database = SharedServer.get().database();
    private final Api api = SharedServer.get().api();
    private final String email = "Adoptada." + Api.newEmail();

    @Test
    void theOldHashWorksAndIsReplacedByAStrongOne() {
        adopt(BCrypt.with(BCrypt.Version.VERSION_2B).hashToString(4, PASSWORD.toCharArray()));
        assertTrue(hash().startsWith("$2b$"));
        assertEquals(200, login(PASSWORD).status());
        assertTrue(hash().startsWith("PBKDF2WithHmacSHA512:210000:"), hash());
        assertEquals(200, login(PASSWORD).status());
        Refusal.of(401, login(PASSWORD + " otra"));
    }

    @Test
    void aWrongPasswordLeavesTheOldHashAlone() {
        String old = BCrypt.with(BCrypt.Version.VERSION_2B).hashToString(4, PASSWORD.toCharArray());
        adopt(old);
        Refusal.of(401, login("no es la clave"));
        assertEquals(old, hash());
    }

    @Test
    void aHashOfNoKnownKindLetsNobodyIn() {
        adopt("md5:0cc175b9c0f1b6a831c399e269772661");
        Refusal.of(401, login(PASSWORD));
    }

    private void adopt(String hash) {
        database.execute("insert into users (email, password_hash) values ('" + email + "', '" + hash + "')");
    }

    private String hash() {
        return database.value("select password_hash from users where email = '" + email + "'");
    }

    private Api.Reply login(String password) {
        return api.post("/api/auth/login", "{\"email\":\"" + email + "\",\"password\":\"" + password + "\"}");
    }
}
