package co.misprocesos.account.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import at.favre.lib.crypto.bcrypt.BCrypt;
import co.misprocesos.account.entity.Password;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordHashesTest {

    private final PasswordHashes hashes = new PasswordHashes(new JdkPbkdf2());

    @Test
    void provesThePasswordBehindAHash() {
        String stored = hashes.make(Password.of("ñandú gris"));
        assertTrue(hashes.proves(Password.of("ñandú gris"), Optional.of(stored)));
        assertFalse(hashes.proves(Password.of("ñandú gri"), Optional.of(stored)));
    }

    @Test
    void saltsEveryHash() {
        assertNotEquals(hashes.make(Password.of("ñandú gris")), hashes.make(Password.of("ñandú gris")));
    }

    @Test
    void makesHashesWithTodaysCare() {
        String stored = hashes.make(Password.of("ñandú gris"));
        assertFalse(hashes.isOutdated(stored));
        assertTrue(hashes.isOutdated(stored.replace(":210000:", ":2048:")));
    }

    @Test
    void provesNothingWithoutAHash() {
        assertFalse(hashes.proves(Password.of("ñandú gris"), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2a", "2b", "2y"})
    void provesAdoptedBcryptHashes(String version) {
        String stored = bcrypt(version, "ñandú gris");
        assertEquals("$" + version + "$", stored.substring(0, 4));
        assertTrue(hashes.proves(Password.of("ñandú gris"), Optional.of(stored)));
        assertFalse(hashes.proves(Password.of("ñandú gras"), Optional.of(stored)));
        assertTrue(hashes.isOutdated(stored));
    }

    /** Made with libxcrypt, so that two implementations agree. */
    @ParameterizedTest
    @CsvSource({
        "clave-de-prueba-ñ, 1, $2b$04$abcdefghijklmnopqrstuunKhAu1pnPKdpEttA6.W2mqODI5rWKR.",
        "y, 100, $2y$04$abcdefghijklmnopqrstuuwurWIdVVT4m5pTArtqnFNM69nySdHj.",
        "ñ, 40, $2a$04$abcdefghijklmnopqrstuuE2dqrheh/pyMv/Uj5CWAOu1zD8Cj7PW"
    })
    void agreesWithOtherBcrypts(String text, int times, String stored) {
        assertTrue(hashes.proves(Password.of(text.repeat(times)), Optional.of(stored)));
    }

    @Test
    void readsOnlySeventyTwoBytesOfABcryptPassword() {
        Optional<String> stored = Optional.of("$2b$04$abcdefghijklmnopqrstuu.5skbTx2BS4jj.FAhPbN7I9dDGDUUN2");
        assertTrue(hashes.proves(Password.of("x".repeat(71) + "yz-larga"), stored));
        assertTrue(hashes.proves(Password.of("x".repeat(71) + "y"), stored));
        assertFalse(hashes.proves(Password.of("x".repeat(71) + "z"), stored));
    }

    @Test
    void provesNothingWithAHashThatIsNone() {
        assertFalse(hashes.proves(Password.of("ñandú gris"), Optional.of("$2b$roto")));
        assertFalse(hashes.proves(Password.of("ñandú gris"), Optional.of("")));
        assertFalse(hashes.proves(Password.of("ñandú gris"), Optional.of("pbkdf2:sha256:1$roto")));
    }

    private static String bcrypt(String version, String text) {
        BCrypt.Version made =
                switch (version) {
                    case "2b" -> BCrypt.Version.VERSION_2B;
                    case "2y" -> BCrypt.Version.VERSION_2Y;
                    default -> BCrypt.Version.VERSION_2A;
                };
        return BCrypt.with(made).hashToString(4, text.toCharArray());
    }
}
